package nl.kamerspoor.person;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * The terms of the Tweede Kamer, each from the day on which the newly elected Kamer first met
 * (parlement.com, "Tweede Kamerverkiezingen"). Members of the Eerste Kamer change on other days;
 * the papers print a party for them too, and the same terms serve.
 */
final class ChamberTerms {

  private static final int[] BEGINNINGS =
      Stream.of(
              "1994-05-17",
              "1998-05-19",
              "2002-05-23",
              "2003-01-30",
              "2006-11-30",
              "2010-06-17",
              "2012-09-20",
              "2017-03-23",
              "2021-03-31",
              "2023-12-06",
              "2025-11-12")
          .mapToInt(day -> Math.toIntExact(LocalDate.parse(day).toEpochDay()))
          .toArray();

  /** In days: no term is longer, as elections are held every four years (Kieswet, art. C 1). */
  private static final int MAX_TERM_DAYS = 5 * 366;

  private ChamberTerms() {}

  /** The term of a day; of one before or after all that are known, as long as a term can be. */
  static DayRange of(int day) {
    int place = Arrays.binarySearch(BEGINNINGS, day);
    int after = place >= 0 ? place + 1 : -place - 1;
    if (after == 0) {
      return new DayRange(day, day);
    }
    int first = BEGINNINGS[after - 1];
    if (after < BEGINNINGS.length) {
      return new DayRange(first, BEGINNINGS[after] - 1);
    }
    return day <= first + MAX_TERM_DAYS
        ? new DayRange(first, first + MAX_TERM_DAYS)
        : new DayRange(day, day);
  }
}
