package nl.kamerspoor.output.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class AxisLabelsTest {

  @Test
  void fewBucketsAreAllNamed() {
    assertEquals(
        List.of("2016", "2017", "2018"), AxisLabels.of(List.of("2016", "2017", "2018"), 3));
    assertEquals(List.of(), AxisLabels.of(List.of(), 3));
  }

  @Test
  void manyYearsAreNamedInRoundSteps() {
    assertEquals("1820 1840 1860 1880 1900 1920 1940 1960 1980 2000", named(years(1815, 2015), 16));
    assertEquals("1950 1955 1960 1965 1970 1975", named(years(1948, 1977), 8));
  }

  @Test
  void quartersAndMonthsAreNamedFromJanuaryOn() {
    assertEquals(
        "2017-Q1 2018-Q1",
        named(
            List.of(
                "2016-Q2", "2016-Q3", "2016-Q4", "2017-Q1", "2017-Q2", "2017-Q3", "2017-Q4",
                "2018-Q1"),
            3));
    assertEquals("2016-07 2017-01 2017-07", named(months(20), 5));
    assertEquals("2017-01", named(months(20), 2));
  }

  @Test
  void sessionYearsAreNamedInRoundSteps() {
    assertEquals(
        "2010-2011 2015-2016",
        named(
            IntStream.rangeClosed(2008, 2017).mapToObj(year -> year + "-" + (year + 1)).toList(),
            3));
  }

  @Test
  void otherBucketsAreNamedFromTheFirstOn() {
    assertEquals("Kok I Rutte I", named(List.of("Kok I", "Kok II", "Rutte I", "Rutte II"), 2));
  }

  /** From February 2016 on. */
  private static List<String> months(int count) {
    return IntStream.range(0, count)
        .mapToObj(month -> YearMonth.of(2016, 2).plusMonths(month).toString())
        .toList();
  }

  private static List<String> years(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(Integer::toString).toList();
  }

  private static String named(List<String> names, int most) {
    return String.join(
        " ",
        AxisLabels.of(names, most).stream().filter(label -> label.matches(".*\\w.*")).toList());
  }
}
