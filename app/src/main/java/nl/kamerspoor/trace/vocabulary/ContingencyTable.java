package nl.kamerspoor.trace.vocabulary;

import nl.kamerspoor.trace.measure.LogLikelihood;

/**
 * How often a word stands in two texts that do not overlap, and how many words they have.
 *
 * @param occurrences in the first text
 * @param words of the first text
 * @param otherOccurrences in the second text
 * @param otherWords of the second text
 */
public record ContingencyTable(
    long occurrences, long words, long otherOccurrences, long otherWords) {

  /** What stands for no occurrence at all in a ratio, after Hardie (2014). */
  private static final double NONE = 0.5;

  public ContingencyTable {
    if (occurrences < 0 || otherOccurrences < 0 || occurrences > words) {
      throw new IllegalArgumentException(occurrences + " occurrences in " + words + " words");
    }
    if (otherOccurrences > otherWords) {
      throw new IllegalArgumentException(
          otherOccurrences + " occurrences in " + otherWords + " words");
    }
  }

  /** How often the word would stand in the first text if both had as much of it. */
  double expected() {
    long all = words + otherWords;
    return all == 0 ? 0 : (double) words * (occurrences + otherOccurrences) / all;
  }

  /** Whether the first text has more of it than the second, for its size. */
  boolean commonerInFirst() {
    return occurrences > expected();
  }

  /**
   * The log-likelihood ratio G², over all four cells of the table (Dunning 1993); 0 where both
   * texts have as much of the word.
   */
  public double logLikelihood() {
    return LogLikelihood.of(occurrences, words, otherOccurrences, otherWords).ratio();
  }

  /**
   * How many times the rate in the first text doubles that in the second (Hardie 2014): 1 is twice
   * as often, -1 half as often. Where there is no occurrence at all, half a one is reckoned with.
   */
  public double logRatio() {
    return log2(rate(occurrences, words) / rate(otherOccurrences, otherWords));
  }

  private static double rate(long some, long all) {
    return (some == 0 ? NONE : some) / Math.max(all, 1);
  }

  static double log2(double number) {
    return Math.log(number) / Math.log(2);
  }
}
