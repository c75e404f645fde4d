package nl.kamerspoor.bench;

/** The years that the filtered queries ask for, and the year of a date. */
final class Years {

  static final int FROM = 2005;
  static final int TO = 2012;

  private Years() {}

  /** {@code 2010-09-30} is of 2010; 0 where there is none. */
  static int of(String date) {
    return date.length() < 4 ? 0 : Integer.parseInt(date.substring(0, 4));
  }
}
