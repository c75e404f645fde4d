package nl.kamerspoor.document;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session year of parliament (vergaderjaar), which runs from the third Tuesday of September to
 * the next.
 *
 * @param first the calendar year in which it begins
 */
public record SessionYear(int first) implements Comparable<SessionYear> {

  private static final Pattern FORM = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{2}|\\d{4})");

  public SessionYear {
    if (first < 1814 || first > 2999) {
      throw new IllegalArgumentException("no session year begins in " + first);
    }
  }

  /**
   * Reads {@code 2018-2019}, {@code 2018–2019} or {@code 2018/19}.
   *
   * @throws IllegalArgumentException when it is not one of these, or the years do not follow each
   *     other
   */
  public static SessionYear parse(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (matcher.matches()) {
      int first = Integer.parseInt(matcher.group(1));
      int last = Integer.parseInt(matcher.group(2));
      if (last == first + 1 || last == (first + 1) % 100) {
        return new SessionYear(first);
      }
    }
    throw new IllegalArgumentException(
        "\"" + text + "\" is not a session year; write it as 2018-2019");
  }

  /**
   * The session year in which a day falls: a new one begins on the third Tuesday of September
   * (Grondwet, article 65).
   */
  public static SessionYear of(LocalDate day) {
    LocalDate opening =
        LocalDate.of(day.getYear(), Month.SEPTEMBER, 1)
            .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    return new SessionYear(day.isBefore(opening) ? day.getYear() - 1 : day.getYear());
  }

  /** The official form: {@code 2018-2019}. */
  @Override
  public String toString() {
    return first + "-" + (first + 1);
  }

  /** As in citations: {@code 2018/19}. */
  public String cited() {
    int last = (first + 1) % 100;
    return first + (last < 10 ? "/0" : "/") + last;
  }

  @Override
  public int compareTo(SessionYear other) {
    return Integer.compare(first, other.first);
  }
}
