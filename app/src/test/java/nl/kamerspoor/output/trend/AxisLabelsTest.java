package nl.kamerspoor.output.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamerspoor.trace.bucket.Bucket;
import nl.kamerspoor.trace.bucket.CalendarSpan;
import nl.kamerspoor.trace.bucket.CalendarSpan.Length;
import org.junit.jupiter.api.Test;

final class AxisLabelsTest {

  @Test
  void fewBucketsAreAllNamed() {
    assertEquals(List.of("2016", "2017", "2018"), AxisLabels.of(years(2016, 2018), 3));
    assertEquals(List.of(), AxisLabels.of(List.of(), 3));
  }

  @Test
  void manyYearsAreNamedInRoundSteps() {
    assertEquals("1820 1840 1860 1880 1900 1920 1940 1960 1980 2000", named(years(1815, 2015), 16));
    assertEquals("1950 1955 1960 1965 1970 1975", named(years(1948, 1977), 8));
  }

  @Test
  void quartersAndMonthsAreNamedFromJanuaryOn() {
    assertEquals("2017-Q1 2018-Q1", named(quarters(8), 3));
    assertEquals("2016-Q3 2017-Q1 2017-Q3 2018-Q1", named(quarters(8), 4));
    assertEquals("2016-07 2017-01 2017-07", named(months(20), 5));
    assertEquals("2017-01", named(months(20), 2));
  }

  @Test
  void sessionYearsAreNamedInRoundSteps() {
    List<Bucket> sessionYears =
        IntStream.rangeClosed(2008, 2017)
            .mapToObj(year -> bucket(year + "-" + (year + 1), Length.YEAR, year))
            .toList();
    assertEquals("2010-2011 2015-2016", named(sessionYears, 3));
  }

  /** Whatever they are called. */
  @Test
  void otherBucketsAreNamedFromTheFirstOn() {
    assertEquals("Kok I Rutte I", named(others("Kok I", "Kok II", "Rutte I", "Rutte II"), 2));
    assertEquals("2015 2017", named(others("2015", "2016", "2017", "2018"), 2));
  }

  @Test
  void onlySpansOfTheCalendarAreOfTime() {
    assertTrue(AxisLabels.areOfTime(months(3)));
    assertFalse(AxisLabels.areOfTime(others("2015", "2016")));
  }

  /** From February 2016 on. */
  private static List<Bucket> months(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                bucket(
                    YearMonth.of(2016, 2).plusMonths(i).toString(),
                    Length.MONTH,
                    2016 * 12 + 1 + i))
        .toList();
  }

  /** From the second of 2016 on. */
  private static List<Bucket> quarters(int count) {
    return IntStream.range(1, 1 + count)
        .mapToObj(i -> bucket(2016 + i / 4 + "-Q" + (i % 4 + 1), Length.QUARTER, 2016 * 4 + i))
        .toList();
  }

  private static List<Bucket> years(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(year -> bucket(Integer.toString(year), Length.YEAR, year))
        .toList();
  }

  private static List<Bucket> others(String... labels) {
    return Stream.of(labels).map(label -> new Bucket(label, "")).toList();
  }

  private static Bucket bucket(String label, Length length, long number) {
    return new Bucket(label, "", new CalendarSpan(length, number));
  }

  private static String named(List<Bucket> buckets, int most) {
    return String.join(
        " ", AxisLabels.of(buckets, most).stream().filter(label -> !label.isEmpty()).toList());
  }
}
