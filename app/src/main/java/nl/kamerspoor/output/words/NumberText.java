package nl.kamerspoor.output.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes numbers as people do in English. */
public final class NumberText {

  private static final int GROUP = 3;

  private NumberText() {}

  /** {@code 12,345}. */
  public static String text(long number) {
    StringBuilder text = new StringBuilder(Long.toString(number));
    int first = number < 0 ? 1 : 0;
    for (int i = text.length() - GROUP; i > first; i -= GROUP) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** {@code 12.35}: two digits behind the point; none from a thousand on, {@code 6,498}. */
  public static String text(double number) {
    if (Math.abs(number) >= 1000) {
      return text(Math.round(number));
    }
    long hundredths = Math.round(Math.abs(number) * 100);
    String digits = Long.toString(100 + hundredths % 100).substring(1);
    return (number < 0 && hundredths > 0 ? "-" : "") + text(hundredths / 100) + "." + digits;
  }

  /** The number with four digits behind the point: more would be noise to a reader of results. */
  public static double rounded(double number) {
    return Math.round(number * 10_000) / 10_000.0;
  }

  /** A rate, with as many digits as mean something: {@code 1,204}, {@code 12.3}, {@code 0.042}. */
  public static String rate(double rate) {
    if (rate == 0) {
      return "0";
    }
    if (Math.abs(rate) >= 100) {
      return text(Math.round(rate));
    }
    int decimals = Math.abs(rate) >= 1 ? 1 : 1 + (int) Math.ceil(-Math.log10(Math.abs(rate)));
    return decimal(rate, Math.min(decimals, 6));
  }

  /** A number with so many decimals: {@code 12.30}. */
  static String decimal(double number, int decimals) {
    return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  /** Gries's DP: {@code 0.996}, as words that are not common come near 1 together. */
  public static String dispersion(double dispersion) {
    return decimal(dispersion, 3);
  }

  /** {@code p = 0.021}, {@code p < 0.001}. */
  public static String probability(double probability) {
    return isTiny(probability) ? "p < 0.001" : "p = " + decimal(probability, 3);
  }

  /** A probability in a column of them: {@code 0.021}, {@code < 0.001}. */
  public static String probabilityFigure(double probability) {
    return isTiny(probability) ? "< 0.001" : decimal(probability, 3);
  }

  /** Whether a probability is too small for its digits to mean anything. */
  private static boolean isTiny(double probability) {
    return probability < 0.001;
  }

  /** {@code 1 paper}, {@code 12,345 papers}. */
  public static String count(long number, String one) {
    return text(number) + " " + (number == 1 ? one : one + "s");
  }
}
