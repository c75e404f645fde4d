package nl.kamerspoor.trace.bucket;

/**
 * A year, quarter or month of the calendar, numbered among its kind, so that the numbers of spans
 * that follow each other do.
 *
 * @param number the year, a session year being numbered by the year in which it begins; or the
 *     quarters or months from the year 0 on
 */
public record CalendarSpan(Length length, long number) {

  /** How long a span is. */
  public enum Length {
    YEAR(1),
    QUARTER(4),
    MONTH(12);

    private final int inYear;

    Length(int inYear) {
      this.inYear = inYear;
    }

    /** How many of them a year has. */
    public int inYear() {
      return inYear;
    }
  }
}
