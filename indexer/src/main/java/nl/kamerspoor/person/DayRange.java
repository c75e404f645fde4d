package nl.kamerspoor.person;

/**
 * From one day to another, both included, in days since 1970.
 *
 * @param first {@link #NONE} where no paper has a date
 */
public record DayRange(int first, int last) {

  /** Stands for the day of a paper without a date. */
  public static final int UNDATED = Integer.MIN_VALUE;

  /** A range without any day. */
  static final DayRange NONE = new DayRange(Integer.MAX_VALUE, Integer.MIN_VALUE);

  static DayRange of(int day) {
    return day == UNDATED ? NONE : new DayRange(day, day);
  }

  public boolean isEmpty() {
    return first > last;
  }

  DayRange and(DayRange other) {
    return new DayRange(Math.min(first, other.first), Math.max(last, other.last));
  }

  public boolean contains(int day) {
    return first <= day && day <= last;
  }

  /** What both have in common; empty where that is nothing. */
  public DayRange within(DayRange other) {
    return new DayRange(Math.max(first, other.first), Math.min(last, other.last));
  }

  /** How many days lie between these and others; 0 where they meet or where nothing is known. */
  int distance(DayRange other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    return Math.max(0, Math.max(first - other.last, other.first - last));
  }

  /** Whether one begins before the other has ended, by more than the day of a change. */
  boolean interleaves(DayRange other) {
    return !isEmpty() && !other.isEmpty() && first < other.last && other.first < last;
  }
}
