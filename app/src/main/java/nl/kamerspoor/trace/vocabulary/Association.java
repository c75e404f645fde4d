package nl.kamerspoor.trace.vocabulary;

/**
 * How strongly a word keeps to the places near a term; the formulas and their sources are in
 * docs/measures.md.
 *
 * @param together how often the word stands near the term
 * @param places how many words stand near the term, each counted once
 * @param occurrences how often the word stands in the text, near the term or not
 * @param words how many words the text has, without those of the term itself
 * @param term how often the term stands there
 */
public record Association(long together, long places, long occurrences, long words, long term) {

  /** Puts logDice between 0 and 14, as Rychlý (2008) has it. */
  private static final int MAX_LOG_DICE = 14;

  /** How often the word would stand near the term if it stood anywhere by chance. */
  public double expected() {
    return words == 0 ? 0 : (double) places * occurrences / words;
  }

  /** Whether the word stands near the term more often than by chance. */
  boolean attracted() {
    return together > expected();
  }

  /** How sure it is that it does not stand there by chance (Dunning 1993). */
  public double logLikelihood() {
    // A reading of a word may stand beside it at its place, so there can be more than words.
    long elsewhere = occurrences - together;
    return new ContingencyTable(
            together, Math.max(places, together), elsewhere, Math.max(words - places, elsewhere))
        .logLikelihood();
  }

  /** Mutual information, in bits (Church and Hanks 1990): prefers rare words. */
  public double mutualInformation() {
    return together == 0 ? 0 : ContingencyTable.log2(together / expected());
  }

  /** The t-score (Church et al. 1991): prefers common words. */
  public double score() {
    return together == 0 ? 0 : (together - expected()) / Math.sqrt((double) together);
  }

  /** LogDice (Rychlý 2008): comparable between texts of different sizes. */
  public double logDice() {
    return together == 0
        ? 0
        : MAX_LOG_DICE + ContingencyTable.log2(2.0 * together / ((double) term + occurrences));
  }
}
