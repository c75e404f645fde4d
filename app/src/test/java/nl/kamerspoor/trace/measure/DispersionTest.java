package nl.kamerspoor.trace.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import nl.kamerspoor.testing.Seeded;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How what was counted lies over papers. */
final class DispersionTest {

  /**
   * Parts of 9, 10, 10, 10, 11 words with 1, 2, 3, 4, 5 occurrences: the example of Gries, S.Th.
   * (2008), "Dispersions and adjusted frequencies in corpora": DP is 0.18.
   */
  @Test
  void dispersionIsThatOfItsAuthor() {
    assertEquals(0.18, dispersion(scatter("1 2 3 4 5", "9 10 10 10 11")), 1e-9);
  }

  @Test
  void evenIsZeroAndInOnePaperIsAllButItsShare() {
    assertEquals(0, dispersion(scatter("2 4 6", "100 200 300")), 1e-12);
    assertEquals(0.9, dispersion(scatter("7 0 0", "100 400 500")), 1e-12);
    assertEquals(0.9, dispersion(scatter("1 0 0", "100 400 500")), 1e-12);
  }

  @Test
  void ofOnePaperOrNoOccurrenceThereIsNoneToTell() {
    assertNull(scatter("3", "100").dispersion());
    assertNull(scatter("0 0", "100 100").dispersion());
    assertNull(scatter("0 0", "0 0").dispersion());
    assertEquals(1, scatter("3", "100").wordEffect());
    assertEquals(1, scatter("0 0", "100 100").wordEffect());
  }

  @Test
  void papersWithoutAWordCountAsPapersOfNoLength() {
    assertEquals(0.5, dispersion(scatter("4 0 0", "100 100 0")), 1e-12);
  }

  /** Of 4 × 100 words 8 in one paper: variance 4/3 × 48 / 400², of single words .02 × .98 / 400. */
  @Test
  void allInOnePaperIsAsGoodAsOne() {
    Dispersion scatter = scatter("8 0 0 0", "100 100 100 100");
    assertEquals(4 / 3.0 * 48 / 160_000 / (.02 * .98 / 400), scatter.wordEffect(), 1e-9);
    assertEquals(8.16, scatter.wordEffect(), 0.01);
  }

  @Test
  void oneOccurrenceIsNoCluster() {
    assertEquals(1, scatter("1 0 0 0 0 0 0 0", "9 9 9 9 9 9 9 9").wordEffect(), 0.15);
  }

  @Test
  void tooEvenIsNotSurerThanChance() {
    assertEquals(1, scatter("5 5 5 5", "100 100 100 100").wordEffect());
  }

  /**
   * Counts that differ from paper to paper more than chance has it (a gamma mixture of Poissons):
   * intervals of single words miss the true rate far too often, those of clustered ones seldom.
   */
  @Test
  @Seeded(1)
  void intervalsOfClusteredWordsHoldTheTrueRate(Random random) {
    int rounds = 1000;
    double rate = 0.004;
    int held = 0;
    int heldBySingleWords = 0;
    for (int round = 0; round < rounds; round++) {
      PaperCounts all = new PaperCounts();
      PaperCounts found = new PaperCounts();
      for (int paper = 0; paper < 60; paper++) {
        int words = 200 + random.nextInt(1800);
        // Exponential rates: many papers have hardly any, some have it often.
        double mean = words * rate * -Math.log(1 - random.nextDouble());
        all.add(paper, words);
        int occurrences = poisson(random, mean);
        if (occurrences > 0) {
          found.add(paper, occurrences);
        }
      }
      double effect = Dispersion.of(found, all).wordEffect();
      held += holds(Rate.of(found.words(), all.words(), effect, 1), rate) ? 1 : 0;
      heldBySingleWords += holds(Rate.of(found.words(), all.words(), 1, 1), rate) ? 1 : 0;
    }
    assertTrue(held > 0.91 * rounds, held + " of " + rounds);
    assertTrue(heldBySingleWords < 0.7 * rounds, heldBySingleWords + " of " + rounds);
    System.out.printf(
        "true rates in the interval: %d of %d, with single words %d%n",
        held, rounds, heldBySingleWords);
  }

  private static boolean holds(@Nullable Rate interval, double value) {
    return interval != null && interval.low() <= value && value <= interval.high();
  }

  private static int poisson(Random random, double mean) {
    double limit = Math.exp(-mean);
    int count = 0;
    for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
      count++;
    }
    return count;
  }

  private static double dispersion(Dispersion scatter) {
    Double dispersion = scatter.dispersion();
    assertNotNull(dispersion);
    return dispersion;
  }

  /** A paper a number: its occurrences, and its words. */
  private static Dispersion scatter(String occurrences, String words) {
    String[] of = occurrences.split(" ", -1);
    String[] in = words.split(" ", -1);
    PaperCounts found = new PaperCounts();
    PaperCounts all = new PaperCounts();
    for (int i = 0; i < in.length; i++) {
      all.add(10 * i, Long.parseLong(in[i]));
      if (!of[i].equals("0")) {
        found.add(10 * i, Long.parseLong(of[i]));
      }
    }
    return Dispersion.of(found, all);
  }
}
