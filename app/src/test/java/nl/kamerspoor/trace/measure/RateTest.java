package nl.kamerspoor.trace.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Rates and their intervals. */
final class RateTest {

  /**
   * The four examples of Newcombe, R.G. (1998), "Two-sided confidence intervals for the single
   * proportion", Statistics in Medicine 17, table I, method 3 (Wilson's score).
   */
  @Test
  void wilsonsIntervalIsThatOfTheBooks() {
    assertInterval("0.2553 0.3662", 81, 263);
    assertInterval("0.0624 0.1605", 15, 148);
    assertInterval("0.0000 0.1611", 0, 20);
    assertInterval("0.0061 0.1718", 1, 29);
  }

  private static void assertInterval(String expected, long some, long all) {
    Rate rate = rate(some, all, 1);
    assertEquals(expected, "%.4f %.4f".formatted(rate.low(), rate.high()));
  }

  @Test
  void noneMayStillBeSome() {
    Rate none = rate(0, 1000, 1);
    assertEquals(0, none.value());
    assertEquals(0, none.low());
    // z² / (n + z²)
    assertEquals(3.8415 / 1003.8415, none.high(), 1e-6);
  }

  @Test
  void oneIsRareOrNot() {
    Rate one = rate(1, 1_000_000, 1);
    assertEquals(1e-6, one.value());
    assertEquals(0.1765e-6, one.low(), 1e-10);
    assertEquals(5.6649e-6, one.high(), 1e-9);
  }

  @Test
  void allMayBeFewer() {
    Rate all = rate(5, 5, 1);
    assertEquals(1, all.high());
    assertEquals(0.5655, all.low(), 1e-4);
  }

  @Test
  void ofNothingThereIsNoRate() {
    assertNull(Rate.of(0, 0, 1, 1e6));
  }

  /** A word with two readings, both counted, is more than all words; the interval has it. */
  @Test
  void moreThanAllIsNoError() {
    Rate more = rate(3, 2, 1);
    assertEquals(1.5, more.value());
    assertTrue(more.low() <= more.value() && more.value() <= more.high());
  }

  @Test
  void aDesignEffectMakesWordsWorthLess() {
    Rate clustered = rate(40, 10_000, 4);
    Rate fewer = rate(10, 2_500, 1);
    assertEquals(fewer.low(), clustered.low(), 1e-12);
    assertEquals(fewer.high(), clustered.high(), 1e-12);
  }

  private static Rate rate(long some, long all, double effect) {
    Rate rate = Rate.of(some, all, effect, 1);
    assertNotNull(rate);
    return rate;
  }
}
