package nl.kamerspoor.read.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as systems write them: a day ({@code 2024-06-01}), or a moment in the forms of ISO
 * 8601 and XML Schema ({@code 2024-05-31T22:00:00Z}), which is the day that it was in Amsterdam.
 * Without an offset the time is Dutch time. A day with an offset of its own is that day.
 *
 * <p>Systems must often write a date where none is known, and then write the first or the last that
 * they have: {@code 0001-01-01}, {@code 1800-01-01}, {@code 1970-01-01}, {@code 9999-12-31}, or the
 * year of such a day alone. Such a date stands for "unknown".
 */
public final class StatedDate {

  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final Pattern FORM =
      Pattern.compile(
          "(?<day>\\d{4}-\\d{2}-\\d{2})(?:[Tt ](?<time>\\d{2}:\\d{2}(?::\\d{2}(?:[.,]\\d+)?)?))?"
              + " ?(?<offset>[Zz]|[+-]\\d{2}(?::?\\d{2})?)?");

  /** A year or a month alone: no day, but enough to tell what stands for "unknown". */
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-\\d{2})?");

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHmm", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  /** The Staten-Generaal first met in 1814; no paper of theirs is older. */
  private static final int FIRST_YEAR = 1814;

  /** No system that is not out of days writes this. */
  private static final int LAST_YEAR = 2900;

  /** Where spreadsheets, databases and Unix begin to count, and the first day of a century. */
  private static final Set<String> ZEROS =
      Set.of("1899-12-30", "1899-12-31", "1900-01-01", "1904-01-01", "1970-01-01");

  private StatedDate() {}

  /**
   * Reads the day.
   *
   * @return null where the text stands for "unknown"
   * @throws DateTimeException when it is not a date in one of these forms
   */
  public static @Nullable LocalDate read(String text) {
    Matcher stated = FORM.matcher(text.strip());
    Matcher year = YEAR.matcher(text.strip());
    if (year.matches() && isUnknown(Integer.parseInt(year.group(1)))) {
      return null;
    }
    if (!stated.matches()) {
      throw new DateTimeException("not a date: " + text);
    }
    if (stated.group("day").equals("0000-00-00")) {
      return null;
    }
    LocalDate written = LocalDate.parse(stated.group("day"));
    String time = stated.group("time");
    LocalDate day =
        time == null ? written : inAmsterdam(written + "T" + time, stated.group("offset"));
    return isUnknown(written) || isUnknown(day) ? null : day;
  }

  private static LocalDate inAmsterdam(String time, @Nullable String offset) {
    String comparable = time.replace(',', '.');
    return offset == null
        ? LocalDateTime.parse(comparable).toLocalDate()
        : OffsetDateTime.parse(comparable + offset.toUpperCase(Locale.ROOT), MOMENT)
            .atZoneSameInstant(AMSTERDAM)
            .toLocalDate();
  }

  private static boolean isUnknown(LocalDate day) {
    return isUnknown(day.getYear()) || ZEROS.contains(day.toString());
  }

  private static boolean isUnknown(int year) {
    return year < FIRST_YEAR || year >= LAST_YEAR;
  }
}
