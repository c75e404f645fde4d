package nl.kamerspoor.trace.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Log-likelihood against published figures. */
final class LogLikelihoodTest {

  /** "the swiss", the first row of the table of bigrams in Dunning's paper. */
  @Test
  void dunningsOwnExample() {
    assertEquals(270.72, LogLikelihood.of(110, 110 + 2442, 111, 111 + 29114).ratio(), 0.005);
  }

  @Test
  void equalRatesGiveNothing() {
    LogLikelihood none = LogLikelihood.of(10, 1000, 20, 2000);
    assertEquals(0, none.ratio(), 1e-9);
    assertEquals(1, none.probability(), 1e-4);
  }

  /** The usual table of chi-square with one degree of freedom. */
  @Test
  void tailOfChiSquare() {
    assertEquals(0.05, LogLikelihood.tail(3.841459), 1e-7);
    assertEquals(0.01, LogLikelihood.tail(6.634897), 1e-7);
    assertEquals(0.001, LogLikelihood.tail(10.827566), 1e-8);
    assertEquals(1e-6, LogLikelihood.tail(23.928127), 1e-12);
    assertEquals(1, LogLikelihood.tail(0), 0);
  }

  /** More degrees of freedom: the usual table at 5 and 0.1 percent. */
  @Test
  void tailOfChiSquareOfMoreDegrees() {
    assertEquals(0.05, LogLikelihood.tail(5.991465, 2), 1e-7);
    assertEquals(0.05, LogLikelihood.tail(7.814728, 3), 1e-7);
    assertEquals(0.001, LogLikelihood.tail(18.466827, 4), 1e-8);
    assertEquals(0.05, LogLikelihood.tail(18.307038, 10), 1e-7);
    assertEquals(0.001, LogLikelihood.tail(31.264134, 11), 1e-8);
  }

  @Test
  void aRateThatHoldsInEveryPartGivesNothing() {
    LogLikelihood none = LogLikelihood.of(new long[] {10, 20, 5}, new long[] {1000, 2000, 500});
    assertEquals(0, none.ratio(), 1e-9);
    assertEquals(1, none.probability(), 1e-9);
    assertEquals(
        LogLikelihood.of(3, 100, 9, 120),
        LogLikelihood.of(new long[] {3, 9}, new long[] {100, 120}));
  }

  @Test
  void bothWaysOfReckoningTheTailMeet() {
    assertEquals(LogLikelihood.tail(7.9999999), LogLikelihood.tail(8.0000001), 1e-8);
  }

  @Test
  void fewIsUnderFiveExpectedInOnePart() {
    assertTrue(LogLikelihood.isFew(0, 1000, 8, 1000));
    assertFalse(LogLikelihood.isFew(0, 1000, 10, 1000));
  }
}
