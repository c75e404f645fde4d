package nl.kamerspoor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The measures on cases worked out by hand after trec_eval's definitions. */
final class MeasureTest {

  /** Three are relevant, one of them squarely; c is judged not to be, x and y by nobody. */
  private static final Topic TOPIC =
      new Topic("1", "grenscontroles", Map.of("a", 2, "b", 1, "c", 0, "d", 1, "e", -1));

  @Test
  void aRankingThatFindsTwoOfThree() {
    assertMeasures(
        Map.of(
            // Found: 0 + 2/log2(3) + 0 + 1/log2(5) = 1.261860 + 0.430677 = 1.692536.
            // Best: 2 + 1/log2(3) + 1/log2(4) = 2 + 0.630930 + 0.5 = 3.130930.
            Measure.NDCG_10, 0.540586,
            Measure.PRECISION_10, 0.2,
            // a at rank 2: 1/2; b at rank 4: 2/4; d not found: 0; divided by 3.
            Measure.AVERAGE_PRECISION, 0.333333,
            Measure.RECIPROCAL_RANK, 0.5,
            Measure.RECALL_50, 0.666667,
            Measure.RECALL_1000, 0.666667,
            // a, c and b of x, a, c, b.
            Measure.JUDGED_10, 0.75,
            Measure.RECIPROCAL_RANK_10, 0.5,
            Measure.SUCCESS_1, 0.0,
            Measure.SUCCESS_10, 1.0),
        List.of("x", "a", "c", "b"));
  }

  @Test
  void theBestRankingThereIs() {
    assertMeasures(
        Map.of(
            Measure.NDCG_10, 1.0,
            Measure.PRECISION_10, 0.3,
            Measure.AVERAGE_PRECISION, 1.0,
            Measure.RECIPROCAL_RANK, 1.0,
            Measure.RECALL_50, 1.0,
            Measure.RECALL_1000, 1.0,
            Measure.JUDGED_10, 1.0,
            Measure.RECIPROCAL_RANK_10, 1.0,
            Measure.SUCCESS_1, 1.0,
            Measure.SUCCESS_10, 1.0),
        List.of("a", "d", "b"));
  }

  @Test
  void nothingFound() {
    for (Measure measure : Measure.values()) {
      assertEquals(0, measure.of(List.of(), TOPIC), measure.toString());
    }
  }

  @Test
  void nothingRelevant() {
    Topic topic = new Topic("2", "zee", Map.of("c", 0));
    assertEquals(0, Measure.NDCG_10.of(List.of("c"), topic));
    assertEquals(0, Measure.AVERAGE_PRECISION.of(List.of("c"), topic));
    assertEquals(0, Measure.RECALL_50.of(List.of("c"), topic));
    assertEquals(1, Measure.JUDGED_10.of(List.of("c"), topic));
  }

  @Test
  void eachMeasureLooksAsFarDownAsItsNameSays() {
    List<String> eleventh =
        Stream.concat(IntStream.range(0, 10).mapToObj(i -> "x" + i), Stream.of("a")).toList();
    assertMeasures(
        Map.of(
            Measure.NDCG_10, 0.0,
            Measure.PRECISION_10, 0.0,
            // 1/11 divided by 3.
            Measure.AVERAGE_PRECISION, 0.030303,
            Measure.RECIPROCAL_RANK, 0.090909,
            Measure.RECALL_50, 0.333333,
            Measure.RECALL_1000, 0.333333,
            Measure.JUDGED_10, 0.0,
            Measure.RECIPROCAL_RANK_10, 0.0,
            Measure.SUCCESS_1, 0.0,
            Measure.SUCCESS_10, 0.0),
        eleventh);
  }

  private static void assertMeasures(Map<Measure, Double> expected, List<String> ranking) {
    Map<Measure, Double> measured = new EnumMap<>(Measure.class);
    for (Measure measure : Measure.values()) {
      measured.put(measure, Math.round(measure.of(ranking, TOPIC) * 1e6) / 1e6);
    }
    assertEquals(new EnumMap<>(expected), measured);
  }
}
