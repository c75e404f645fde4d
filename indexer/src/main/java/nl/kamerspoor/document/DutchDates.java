package nl.kamerspoor.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as papers print them: {@code 2 december 2019}, {@code 1 mei 2007}. */
public final class DutchDates {

  private static final List<String> MONTHS =
      List.of(
          "januari",
          "februari",
          "maart",
          "april",
          "mei",
          "juni",
          "juli",
          "augustus",
          "september",
          "oktober",
          "november",
          "december");

  /** A day, a month by name, a year; the groups are these three. "1april 2025" is in print too. */
  public static final String FORM = "(\\d{1,2})\\s*(" + String.join("|", MONTHS) + ")\\s+(\\d{4})";

  private static final Pattern DATE =
      Pattern.compile("\\b" + FORM + "\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern MONTH =
      Pattern.compile("(" + String.join("|", MONTHS) + ")\\s+(\\d{4})", Pattern.CASE_INSENSITIVE);

  private DutchDates() {}

  /** The month that a whole text is: {@code december 2019}; empty where it is not one. */
  public static Optional<YearMonth> month(String text) {
    Matcher matcher = MONTH.matcher(text);
    return matcher.matches()
        ? Optional.of(
            YearMonth.of(
                Integer.parseInt(matcher.group(2)),
                MONTHS.indexOf(matcher.group(1).toLowerCase(Locale.ROOT)) + 1))
        : Optional.empty();
  }

  /** The day that a whole text is: {@code 2 december 2019}; empty where it is not one. */
  public static Optional<LocalDate> day(String text) {
    return DATE.matcher(text).matches() ? find(text) : Optional.empty();
  }

  /** Finds the first date in the text, or empty when there is none that the calendar knows. */
  public static Optional<LocalDate> find(String text) {
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      try {
        return Optional.of(
            LocalDate.of(
                Integer.parseInt(matcher.group(3)),
                MONTHS.indexOf(matcher.group(2).toLowerCase(Locale.ROOT)) + 1,
                Integer.parseInt(matcher.group(1))));
      } catch (DateTimeException e) {
        // 31 februari 2019 is a typing error, no date; a later one may be right.
      }
    }
    return Optional.empty();
  }
}
