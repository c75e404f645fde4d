package nl.kamerspoor.trace.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** The measures by hand: 1,024 words, of which 64 near a term that stands 8 times. */
final class AssociationTest {

  /** The word stands 16 times, 8 of them near the term, where chance would have 1. */
  private static final Association NEAR = new Association(8, 64, 16, 1_024, 8);

  @Test
  void expectsWhatChanceWouldHave() {
    assertEquals(1, NEAR.expected(), 1e-9);
  }

  @Test
  void mutualInformationIsInBits() {
    assertEquals(3, NEAR.mutualInformation(), 1e-9);
  }

  @Test
  void tScoreHoldsTheSurplusAgainstItsSpread() {
    assertEquals(7 / Math.sqrt(8), NEAR.score(), 1e-9);
  }

  @Test
  void logDiceIsFourteenForWordsThatNeverPart() {
    assertEquals(14, new Association(8, 64, 8, 1_024, 8).logDice(), 1e-9);
    assertEquals(14 + Math.log(16.0 / 24) / Math.log(2), NEAR.logDice(), 1e-9);
  }

  @Test
  void logLikelihoodIsThatOfTheTwoTexts() {
    assertEquals(new ContingencyTable(8, 64, 8, 960).logLikelihood(), NEAR.logLikelihood(), 1e-9);
  }

  @Test
  void aWordThatStandsElsewhereIsNotAttracted() {
    Association apart = new Association(0, 64, 16, 1_024, 8);
    assertFalse(apart.attracted());
    assertEquals(0, apart.mutualInformation(), 1e-9);
    assertEquals(0, apart.logDice(), 1e-9);
  }
}
