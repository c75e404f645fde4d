package nl.kamerspoor.bench.corpus;

/** The years that the filtered queries ask for, and the year of a date. */
public final class FilteredYears {

  public static final int FROM = 2005;
  public static final int TO = 2012;

  private FilteredYears() {}

  /** {@code 2010-09-30} is of 2010; 0 where there is none. */
  public static int of(String date) {
    return date.length() < 4 ? 0 : Integer.parseInt(date.substring(0, 4));
  }
}
