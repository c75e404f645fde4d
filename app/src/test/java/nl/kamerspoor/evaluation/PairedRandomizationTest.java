package nl.kamerspoor.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class PairedRandomizationTest {

  private static final double[] ZEROS = new double[5];

  @Test
  void twoThatAreAlikeDifferByChance() {
    double[] values = {.1, .9, .4};
    assertEquals(1, PairedRandomization.probability(values, values, 1));
  }

  /** Of the 32 ways to swap five pairs only two give a sum of 1.5: none swapped, and all. */
  @Test
  void fiveThatAreAllBetterByTheSame() {
    double[] better = {.3, .3, .3, .3, .3};
    assertEquals(2 / 32.0, PairedRandomization.probability(ZEROS, better, 1), .01);
  }

  /** Four better and one worse, a sum of 0.9: 2 ways give 1.5 and 10 give 0.9, up or down. */
  @Test
  void oneOfFiveIsWorse() {
    double[] mixed = {.3, .3, -.3, .3, .3};
    assertEquals(12 / 32.0, PairedRandomization.probability(ZEROS, mixed, 1), .02);
  }

  @Test
  void theSameSeedGivesTheSameAnswer() {
    double[] mixed = {.2, .1, -.3, .4, .1};
    assertEquals(
        PairedRandomization.probability(ZEROS, mixed, 7),
        PairedRandomization.probability(ZEROS, mixed, 7));
  }
}
