package nl.kamerspoor.trace.measure;

import org.jspecify.annotations.Nullable;

/**
 * How often something occurs, with the interval that would hold the true rate of 95 in a hundred
 * such counts: Wilson's score interval (1927), of as many words or paragraphs as are worth as much
 * as independent ones.
 *
 * <p>The words of a paper are not independent draws: a paper that has a word has it again. So the
 * number of words is divided by the design effect, as surveys of clustered people do (Kish 1965),
 * which keeps Wilson's interval right for few occurrences too (Kott 2017, Franco et al. 2019).
 *
 * @param value so many in {@code per}
 * @param low where the interval begins
 * @param high where it ends
 */
public record Rate(double value, double low, double high) {

  /** The normal distribution has 95 % between minus this and this. */
  static final double Z = 1.959963984540054;

  /**
   * The rate of some among many; null where there is nothing that they could be among.
   *
   * @param some occurrences, paragraphs or papers with them
   * @param all words, paragraphs or papers
   * @param designEffect how many of these are worth one independent one; 1 or more
   * @param per a million, a thousand, a hundred
   */
  public static @Nullable Rate of(long some, long all, double designEffect, double per) {
    if (all <= 0) {
      return null;
    }
    double share = (double) some / all;
    // Two readings of one word may both be counted, so there can be more than words.
    double p = Math.min(1, share);
    double n = all / designEffect;
    double square = Z * Z / n;
    double middle = (p + square / 2) / (1 + square);
    double half = Z * Math.sqrt(p * (1 - p) / n + square / (4 * n)) / (1 + square);
    double low = some == 0 ? 0 : Math.max(0, middle - half);
    double high = p >= 1 ? 1 : Math.min(1, middle + half);
    return new Rate(per * share, per * low, per * Math.max(high, share));
  }
}
