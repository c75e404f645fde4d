package nl.kamerspoor.trace;

import nl.kamerspoor.trace.measure.LogLikelihood;

/**
 * How the rate of a term differs between two buckets.
 *
 * @param likelihood how surely
 * @param isFew whether the occurrences are too few to rely on that
 * @param among how many such differences were looked at to find this one, 1 where it was asked for
 */
public record RateChange(
    TrendRow before, TrendRow after, LogLikelihood likelihood, boolean isFew, int among) {

  static RateChange of(TrendRow before, TrendRow after, int among) {
    long one = before.occurrences();
    long words = before.size().words();
    long other = after.occurrences();
    long otherWords = after.size().words();
    return new RateChange(
        before,
        after,
        LogLikelihood.of(one, words, other, otherWords),
        LogLikelihood.isFew(one, words, other, otherWords),
        among);
  }

  /** The later rate as a multiple of the earlier; infinite where the earlier is 0. */
  public double ratio() {
    return after.perMillionWords() / before.perMillionWords();
  }

  /**
   * The probability of so large a difference by chance, for the largest of all that were looked at:
   * that of one, times their number (Bonferroni), at most 1.
   */
  public double probability() {
    return Math.min(1, likelihood.probability() * among);
  }
}
