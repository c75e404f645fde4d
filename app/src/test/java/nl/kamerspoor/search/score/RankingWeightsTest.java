package nl.kamerspoor.search.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Weights that ranking can go by, and others. */
final class RankingWeightsTest {

  @Test
  void oneWeightIsChanged() {
    RankingWeights ranking = RankingWeights.DEFAULT.with("title", 0).with("b", 1);
    assertEquals(0, ranking.title());
    assertEquals(1, ranking.b());
    assertEquals(RankingWeights.DEFAULT, ranking.with("title", .15f).with("b", .3f));
  }

  @Test
  void weightsOutOfRangeAreRefused() {
    assertRefused("-0.1 is not a weight; weights are 0 or more", "title", -.1f);
    assertRefused("NaN is not a weight; weights are 0 or more", "k1", Float.NaN);
    assertRefused("Infinity is not a weight; weights are 0 or more", "k1", Float.POSITIVE_INFINITY);
    assertRefused("b is at most 1, not 1.1", "b", 1.1f);
  }

  private static void assertRefused(String message, String name, float weight) {
    assertEquals(
        message,
        assertThrows(
                IllegalArgumentException.class, () -> RankingWeights.DEFAULT.with(name, weight))
            .getMessage());
  }
}
