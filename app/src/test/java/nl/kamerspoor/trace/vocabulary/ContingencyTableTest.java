package nl.kamerspoor.trace.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** The formulas, against values that others have published or that follow by hand. */
final class ContingencyTableTest {

  /** The first rows of table 2 in Dunning (1993): "the swiss", "can be". */
  @Test
  void logLikelihoodIsDunnings() {
    assertEquals(270.72, table(110, 2442, 111, 29114).logLikelihood(), 0.005);
    assertEquals(263.90, table(29, 13, 123, 31612).logLikelihood(), 0.005);
  }

  private static ContingencyTable table(
      long with, long without, long otherWith, long otherWithout) {
    return new ContingencyTable(with, with + without, otherWith, otherWith + otherWithout);
  }

  @Test
  void equalRatesDifferByNothing() {
    ContingencyTable equal = new ContingencyTable(3, 100, 6, 200);
    assertEquals(0, equal.logLikelihood(), 1e-9);
    assertEquals(0, equal.logRatio(), 1e-9);
    assertEquals(3, equal.expected(), 1e-9);
    assertFalse(equal.commonerInFirst());
  }

  @Test
  void logRatioCountsDoublings() {
    assertEquals(3, new ContingencyTable(8, 100, 2, 200).logRatio(), 1e-9);
    assertEquals(-3, new ContingencyTable(2, 200, 8, 100).logRatio(), 1e-9);
  }

  @Test
  void anAbsentWordCountsAsHalfAnOccurrence() {
    assertEquals(4, new ContingencyTable(8, 100, 0, 100).logRatio(), 1e-9);
  }

  @Test
  void moreOccurrencesThanWordsAreRefused() {
    assertEquals(
        "3 occurrences in 2 words",
        assertThrows(IllegalArgumentException.class, () -> new ContingencyTable(3, 2, 0, 9))
            .getMessage());
  }
}
