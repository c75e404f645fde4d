package nl.kamerspoor.search.query.process;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DutchDates;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a day, month, year or session year, or a range of them: {@code 2019-03..2019-06}, {@code
 * [2017 TO 2019}}, {@code >=2017}.
 */
final class Periods {

  private static final String RANGE = "..";
  private static final String NO_LIMIT = "*";

  private static final Pattern COMPARED = Pattern.compile("([<>]=?)\\s*(.*)");

  /** As it is written by hand: 31-12-2018, 31/12/2018, 31.12.2018. */
  private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})");

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");

  private Periods() {}

  /**
   * One end of a period.
   *
   * @param text empty for no limit
   * @param isIncluded whether what it names is in the period
   */
  private record Bound(Span span, String text, boolean isIncluded) {

    boolean isOpen() {
      return text.isEmpty();
    }
  }

  private record Bounds(Bound from, Bound to) {

    static Bounds of(Span span, String text) throws QueryException {
      Matcher compared = COMPARED.matcher(text);
      int dots = text.indexOf(RANGE);
      Bound none = new Bound(span, "", true);
      if (compared.matches()) {
        String sign = compared.group(1);
        Bound bound = new Bound(span, compared.group(2).strip(), sign.length() == 2);
        Bounds bounds = sign.startsWith(">") ? new Bounds(bound, none) : new Bounds(none, bound);
        return bounds.checked(span);
      }
      if (dots < 0) {
        Bound both = new Bound(span, text, true);
        return new Bounds(both, both);
      }
      Bounds bounds =
          new Bounds(
              new Bound(span, text.substring(0, dots).strip(), true),
              new Bound(span, text.substring(dots + RANGE.length()).strip(), true));
      return bounds.checked(span);
    }

    static Bounds of(TermRangeQueryNode range) throws QueryException {
      Bounds bounds =
          new Bounds(
              bound(range.getLowerBound(), range.isLowerInclusive()),
              bound(range.getUpperBound(), range.isUpperInclusive()));
      return bounds.checked(Span.of(range));
    }

    private static Bound bound(FieldQueryNode node, boolean isIncluded) {
      String text = node.getTextAsString().strip();
      return new Bound(Span.of(node), text.equals(NO_LIMIT) ? "" : text, isIncluded);
    }

    private Bounds checked(Span span) throws QueryException {
      if (from.isOpen() && to.isOpen()) {
        throw span.error("a period without beginning or end", "for example 2019-03..");
      }
      return this;
    }

    QueryException backwards(Span span) {
      return span.error(
          from.text + " is after " + to.text,
          "the earlier comes first: " + to.text + RANGE + from.text);
    }
  }

  static FilterValue years(Span span, String text) throws QueryException {
    return years(span, Bounds.of(span, text));
  }

  static FilterValue years(TermRangeQueryNode range) throws QueryException {
    return years(Span.of(range), Bounds.of(range));
  }

  private static FilterValue years(Span span, Bounds bounds) throws QueryException {
    requireYear(bounds.from);
    requireYear(bounds.to);
    return days(span, bounds);
  }

  private static void requireYear(Bound bound) throws QueryException {
    if (!bound.isOpen() && !(bound.text.length() == 4 && digits(bound.text))) {
      throw bound.span.error(
          "\"" + bound.text + "\" is not a year",
          "for example jaar:2019, jaar:2017..2019 or jaar:2017..");
    }
  }

  static FilterValue days(Span span, String text) throws QueryException {
    return days(span, Bounds.of(span, text));
  }

  static FilterValue days(TermRangeQueryNode range) throws QueryException {
    return days(Span.of(range), Bounds.of(range));
  }

  private static FilterValue days(Span span, Bounds bounds) throws QueryException {
    LocalDate from = null;
    LocalDate to = null;
    if (!bounds.from.isOpen()) {
      from = bounds.from.isIncluded ? day(bounds.from, false) : day(bounds.from, true).plusDays(1);
    }
    if (!bounds.to.isOpen()) {
      to = bounds.to.isIncluded ? day(bounds.to, true) : day(bounds.to, false).minusDays(1);
    }
    if (from != null && to != null && from.isAfter(to)) {
      throw nothingBetween(span, bounds);
    }
    return new FilterValue.Days(span, from, to);
  }

  private static QueryException nothingBetween(Span span, Bounds bounds) throws QueryException {
    boolean isOrdered = !day(bounds.from, false).isAfter(day(bounds.to, true));
    return isOrdered
        ? span.error(
            "there is no day between " + bounds.from.text + " and " + bounds.to.text,
            "square brackets include both: [" + bounds.from.text + " TO " + bounds.to.text + "]")
        : bounds.backwards(span);
  }

  static FilterValue sessions(Span span, String text) throws QueryException {
    return sessions(span, Bounds.of(span, text));
  }

  static FilterValue sessions(TermRangeQueryNode range) throws QueryException {
    return sessions(Span.of(range), Bounds.of(range));
  }

  private static FilterValue sessions(Span span, Bounds bounds) throws QueryException {
    SessionYear from = session(bounds.from, 1);
    SessionYear to = session(bounds.to, -1);
    if (from != null && to != null && from.compareTo(to) > 0) {
      throw bounds.backwards(span);
    }
    return new FilterValue.Sessions(span, from, to);
  }

  private static @Nullable SessionYear session(Bound bound, int next) throws QueryException {
    if (bound.isOpen()) {
      return null;
    }
    try {
      SessionYear year = SessionYear.parse(bound.text);
      return bound.isIncluded ? year : new SessionYear(year.first() + next);
    } catch (IllegalArgumentException e) {
      throw bound.span.error(
          "\"" + bound.text + "\" is not a session year", "for example vergaderjaar:2018-2019");
    }
  }

  private static LocalDate day(Bound bound, boolean isLast) throws QueryException {
    try {
      Matcher iso = ISO.matcher(bound.text);
      if (iso.matches()) {
        return iso(iso, isLast);
      }
      Matcher written = WRITTEN.matcher(bound.text);
      if (written.matches()) {
        return LocalDate.of(number(written, 4), number(written, 3), number(written, 1));
      }
      Optional<YearMonth> month = DutchDates.month(bound.text);
      if (month.isPresent()) {
        return isLast ? month.get().atEndOfMonth() : month.get().atDay(1);
      }
      Optional<LocalDate> day = DutchDates.day(bound.text);
      if (day.isPresent()) {
        return day.get();
      }
    } catch (DateTimeException e) {
      // A 31st of February is told as any other text that is not a date.
    }
    throw bound.span.error(
        "\"" + bound.text + "\" is not a date",
        "write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06");
  }

  private static LocalDate iso(Matcher iso, boolean isLast) {
    int year = number(iso, 1);
    if (iso.group(2) == null) {
      return isLast ? LocalDate.of(year, 12, 31) : LocalDate.of(year, 1, 1);
    }
    YearMonth month = YearMonth.of(year, number(iso, 2));
    if (iso.group(3) == null) {
      return isLast ? month.atEndOfMonth() : month.atDay(1);
    }
    return month.atDay(number(iso, 3));
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static boolean digits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
