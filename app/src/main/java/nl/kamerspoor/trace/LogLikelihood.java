package nl.kamerspoor.trace;

/**
 * How surely a word is more frequent in one part of a corpus than in another.
 *
 * @param ratio the likelihood ratio of the two binomials against one, −2 ln λ, which Dunning
 *     ("Accurate methods for the statistics of surprise and coincidence", Computational Linguistics
 *     19, 1993) calls log-likelihood; never negative
 * @param probability that a difference at least so large comes by chance where every word is drawn
 *     by itself: the tail of the chi-square distribution with one degree of freedom. Words of a
 *     text are not drawn so (they come in clusters), so it is a lower bound
 */
public record LogLikelihood(double ratio, double probability) {

  /** Below so many expected occurrences in a part, chi-square is a poor guide (Cochran 1954). */
  private static final double FEW = 5;

  /**
   * Compares two parts.
   *
   * @param one occurrences in the first part
   * @param words of the first part
   * @param other occurrences in the second part
   * @param otherWords of the second part
   */
  public static LogLikelihood of(long one, long words, long other, long otherWords) {
    double all = (double) words + otherWords;
    double found = (double) one + other;
    double sum = 0;
    sum += cell((double) one, words * found / all);
    sum += cell((double) other, otherWords * found / all);
    sum += cell(words - (double) one, words * (all - found) / all);
    sum += cell(otherWords - (double) other, otherWords * (all - found) / all);
    double ratio = Math.max(0, 2 * sum);
    return new LogLikelihood(ratio, tail(ratio));
  }

  /** Whether the occurrences are too few for the probability to mean much. */
  static boolean isFew(long one, long words, long other, long otherWords) {
    double all = (double) words + otherWords;
    double found = (double) one + other;
    return words * found / all < FEW || otherWords * found / all < FEW;
  }

  private static double cell(double observed, double expected) {
    return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
  }

  /** The chance of a chi-square of one degree of freedom above this: erfc(√(x/2)). */
  static double tail(double chiSquare) {
    double x = Math.sqrt(chiSquare / 2);
    return x < 2 ? 1 - series(x) : fraction(x);
  }

  /** erf by its Taylor series; exact to a double's digits for small x. */
  private static double series(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
      term *= -x * x / n;
      sum += term / (2 * n + 1);
    }
    return 2 / Math.sqrt(Math.PI) * sum;
  }

  /** erfc by its continued fraction (Abramowitz and Stegun 7.1.14), from the far end. */
  private static double fraction(double x) {
    double tail = x;
    for (int n = 60; n > 0; n--) {
      tail = x + n / 2.0 / tail;
    }
    return Math.exp(-x * x) / Math.sqrt(Math.PI) / tail;
  }
}
