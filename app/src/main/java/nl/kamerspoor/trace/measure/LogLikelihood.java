package nl.kamerspoor.trace.measure;

import java.util.Arrays;

/**
 * How surely a word is more frequent in one part of a corpus than in another.
 *
 * @param ratio the likelihood ratio of binomials against one, −2 ln λ, which Dunning ("Accurate
 *     methods for the statistics of surprise and coincidence", Computational Linguistics 19, 1993)
 *     calls log-likelihood; never negative
 * @param probability that a difference at least so large comes by chance where every word is drawn
 *     by itself: the tail of the chi-square distribution with a degree of freedom less than there
 *     are parts. Words of a text are not drawn so (they come in clusters), so it is a lower bound
 */
public record LogLikelihood(double ratio, double probability) {

  /** Below this many expected occurrences in a part, chi-square is a poor guide (Cochran 1954). */
  private static final double MIN_EXPECTED_OCCURRENCES = 5;

  /**
   * Compares two parts.
   *
   * @param one occurrences in the first part
   * @param words of the first part
   * @param other occurrences in the second part
   * @param otherWords of the second part
   */
  public static LogLikelihood of(long one, long words, long other, long otherWords) {
    return of(new long[] {one, other}, new long[] {words, otherWords});
  }

  /**
   * Compares any number of parts: whether one rate fits them all.
   *
   * @param found occurrences in each part
   * @param words of each part
   */
  public static LogLikelihood of(long[] found, long[] words) {
    double rate = rate(found, words);
    double sum = 0;
    for (int part = 0; part < found.length; part++) {
      sum += cell((double) found[part], words[part] * rate);
      sum += cell(words[part] - (double) found[part], words[part] * (1 - rate));
    }
    double ratio = Math.max(0, 2 * sum);
    return new LogLikelihood(ratio, tail(ratio, found.length - 1));
  }

  /** Whether the occurrences are too few for the probability to mean much. */
  public static boolean isFew(long one, long words, long other, long otherWords) {
    return isFew(new long[] {one, other}, new long[] {words, otherWords});
  }

  /** Whether the occurrences in any number of parts are too few for that. */
  public static boolean isFew(long[] found, long[] words) {
    double rate = rate(found, words);
    return Arrays.stream(words).anyMatch(size -> size * rate < MIN_EXPECTED_OCCURRENCES);
  }

  private static double rate(long[] found, long[] words) {
    return Arrays.stream(found).sum() / (double) Arrays.stream(words).sum();
  }

  private static double cell(double observed, double expected) {
    return observed <= 0 || expected <= 0 ? 0 : observed * Math.log(observed / expected);
  }

  /**
   * The chance of a chi-square of some degrees of freedom above this, from one of two degrees less
   * (Abramowitz and Stegun 26.4.8).
   */
  static double tail(double chiSquare, int degrees) {
    double half = chiSquare / 2;
    boolean isEven = degrees % 2 == 0;
    double tail = isEven ? Math.exp(-half) : tail(chiSquare);
    double term = isEven ? Math.exp(-half) : 2 * Math.exp(-half) * Math.sqrt(half / Math.PI);
    for (int reached = isEven ? 2 : 1; reached < degrees; reached += 2) {
      term *= reached == 1 ? 1 : half / (reached / 2.0);
      tail += term;
    }
    return tail;
  }

  /** The tail of chi-square with one degree of freedom: erfc(√(x/2)). */
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
