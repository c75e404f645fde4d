package nl.kamerspoor.search.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.kamerspoor.document.SessionYear;
import org.jspecify.annotations.Nullable;

/** Reads a day, month, year or session year, or a range of them: {@code 2019-03..2019-06}. */
final class PeriodReader {

  private static final String RANGE = "..";

  private PeriodReader() {}

  static FilterValue years(String query, Span span, String text) throws QueryException {
    for (String bound : text.replace(RANGE, " ").strip().split(" ", -1)) {
      if (!bound.isEmpty() && !(bound.length() == 4 && digits(bound))) {
        throw new QueryException(
            query,
            span.start(),
            "\"" + bound + "\" is not a year",
            "for example jaar:2019, jaar:2017..2019 or jaar:2017..");
      }
    }
    return days(query, span, text);
  }

  static FilterValue days(String query, Span span, String text) throws QueryException {
    Bounds bounds = Bounds.of(query, span, text);
    LocalDate from = bounds.from.isEmpty() ? null : day(query, span, bounds.from, false);
    LocalDate to = bounds.to.isEmpty() ? null : day(query, span, bounds.to, true);
    if (from != null && to != null && from.isAfter(to)) {
      throw backwards(query, span, bounds);
    }
    return new FilterValue.Days(span, from, to);
  }

  static FilterValue sessions(String query, Span span, String text) throws QueryException {
    Bounds bounds = Bounds.of(query, span, text);
    SessionYear from = session(query, span, bounds.from);
    SessionYear to = session(query, span, bounds.to);
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw backwards(query, span, bounds);
    }
    return new FilterValue.Sessions(span, from, to);
  }

  private static @Nullable SessionYear session(String query, Span span, String text)
      throws QueryException {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return SessionYear.parse(text);
    } catch (IllegalArgumentException e) {
      throw new QueryException(
          query,
          span.start(),
          "\"" + text + "\" is not a session year",
          "for example vergaderjaar:2018-2019");
    }
  }

  private static LocalDate day(String query, Span span, String text, boolean last)
      throws QueryException {
    String[] parts = text.split("-", -1);
    try {
      if (parts.length <= 3 && parts[0].length() == 4 && wellFormed(parts)) {
        int year = Integer.parseInt(parts[0]);
        if (parts.length == 1) {
          return last ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts[1]));
        if (parts.length == 2) {
          return last ? month.atEndOfMonth() : month.atDay(1);
        }
        return month.atDay(Integer.parseInt(parts[2]));
      }
    } catch (DateTimeException e) {
      // A 31st of February is told as any other text that is no date.
    }
    throw new QueryException(
        query,
        span.start(),
        "\"" + text + "\" is not a date",
        "write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06");
  }

  private static boolean wellFormed(String[] parts) {
    for (int i = 0; i < parts.length; i++) {
      boolean length = i == 0 || (parts[i].length() >= 1 && parts[i].length() <= 2);
      if (!length || !digits(parts[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static QueryException backwards(String query, Span span, Bounds bounds) {
    return new QueryException(
        query,
        span.start(),
        bounds.from + " is after " + bounds.to,
        "the earlier comes first: " + bounds.to + RANGE + bounds.from);
  }

  private record Bounds(String from, String to) {
    static Bounds of(String query, Span span, String text) throws QueryException {
      int dots = text.indexOf(RANGE);
      if (dots < 0) {
        return new Bounds(text, text);
      }
      Bounds bounds = new Bounds(text.substring(0, dots).strip(), text.substring(dots + 2).strip());
      if (bounds.from.isEmpty() && bounds.to.isEmpty()) {
        throw new QueryException(
            query, span.start(), "a period without beginning or end", "for example 2019-03..");
      }
      return bounds;
    }
  }
}
