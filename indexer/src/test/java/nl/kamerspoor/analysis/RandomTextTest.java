package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text: offsets and positions that Lucene accepts, and the same tokens every time. */
class RandomTextTest {
  private static final List<String> PIECES =
      List.of(
          "inlichtingen-",
          "en",
          "veiligheidsdiensten",
          "-makers",
          "IS",
          "29 754",
          "NCTV's",
          "-",
          "Noord-Syrië",
          "be\u00ADleid",
          "ﬁnanciën",
          "A.I.V.D.",
          "😀",
          "\uD83D",
          "terrorismebestrijding",
          "\u200B",
          "--",
          "‿",
          "e\u0301",
          "שלום",
          "x".repeat(300),
          "a-".repeat(200),
          "\t",
          "\n",
          "'",
          "’s");

  private final DutchAnalyzer reused = new DutchAnalyzer();

  @Test
  void givesTheSameTokensWheneverAsked() {
    long seed = System.nanoTime();
    System.getLogger("RandomTextTest")
        .log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
    Random random = new Random(seed);
    int rounds = 2_000 * Integer.getInteger("kamerspoor.rounds", 1);
    for (int i = 0; i < rounds; i++) {
      String text = text(random);
      List<String> tokens = Tokens.of(reused, text);
      QueryAnalysis.words(text);
      if (i % 100 == 0) {
        try (DutchAnalyzer fresh = new DutchAnalyzer()) {
          assertEquals(Tokens.of(fresh, text), tokens, "seed " + seed + ", text " + text);
        }
      }
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(12);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(3) == 0) {
        text.append((char) random.nextInt(random.nextBoolean() ? 0x250 : 0x10000));
      } else {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      text.append(random.nextInt(3) == 0 ? "" : " ");
    }
    return text.toString();
  }
}
