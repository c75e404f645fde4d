package nl.kamerspoor.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
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
  void otherBucketsAreNamedFromTheFirstOn() {
    assertEquals(
        "2016-Q1 2016-Q4 2017-Q3",
        named(
            List.of("2016-Q1", "2016-Q2", "2016-Q3", "2016-Q4", "2017-Q1", "2017-Q2", "2017-Q3"),
            3));
  }

  @Test
  void noTwoLabelsAreTheSame() {
    List<String> labels = AxisLabels.of(years(1000, 1999), 10);
    assertEquals(1000, new HashSet<>(labels).size());
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
