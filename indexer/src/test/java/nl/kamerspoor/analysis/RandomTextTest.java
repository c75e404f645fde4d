package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

  private static final Lexicon LEXICON = Lexicon.dutch();

  /** The whole analyzer, and each of its filters alone. */
  enum Chain {
    WHOLE(DutchAnalyzer::new),
    WORDS(() -> Tokens.analyzer(words -> words)),
    SUSPENDED(() -> Tokens.analyzer(words -> new SuspendedCompoundFilter(words, LEXICON))),
    HYPHEN(() -> Tokens.analyzer(words -> new HyphenFilter(words, LEXICON))),
    ACRONYM(() -> Tokens.analyzer(words -> new AcronymFilter(words, LEXICON))),
    FOLD(() -> Tokens.analyzer(FoldingFilter::new)),
    TERMS(() -> Tokens.analyzer(words -> new WordTermsFilter(new FoldingFilter(words), LEXICON)));

    @SuppressWarnings("ImmutableEnumChecker") // makes a new one each time
    private final Supplier<Analyzer> analyzer;

    Chain(Supplier<Analyzer> analyzer) {
      this.analyzer = analyzer;
    }
  }

  @ParameterizedTest
  @EnumSource(Chain.class)
  void givesTheSameTokensWheneverAsked(Chain chain) {
    Analyzer reused = chain.analyzer.get();
    long seed = System.nanoTime();
    System.getLogger("RandomTextTest")
        .log(System.Logger.Level.INFO, "{0}: seed {1}", chain, Long.toString(seed));
    Random random = new Random(seed);
    int rounds = 2_000 * Integer.getInteger("kamerspoor.rounds", 1);
    for (int i = 0; i < rounds; i++) {
      String text = text(random);
      List<String> tokens = Tokens.of(reused, text);
      if (i % 100 == 0) {
        try (Analyzer fresh = chain.analyzer.get()) {
          assertEquals(Tokens.of(fresh, text), tokens, "seed " + seed + ", text " + text);
        }
      }
    }
  }

  /** What the char filter writes is no longer than the text, and every place stands in the text. */
  @Test
  void normalisedTextPointsIntoTheText() throws IOException {
    long seed = System.nanoTime();
    System.getLogger("RandomTextTest")
        .log(System.Logger.Level.INFO, "normalising: seed {0}", Long.toString(seed));
    Random random = new Random(seed);
    for (int i = 0; i < 2_000 * Integer.getInteger("kamerspoor.rounds", 1); i++) {
      String text = text(random);
      try (NormalisingCharFilter filter = new NormalisingCharFilter(new StringReader(text))) {
        int place = 0;
        int before = 0;
        for (int c = filter.read(); c >= 0; c = filter.read()) {
          int stands = filter.correctOffset(place++);
          assertTrue(stands >= before && stands < text.length(), "seed " + seed + ": " + text);
          if (Character.isLetterOrDigit(c)) {
            assertEquals((char) c, text.charAt(stands), "seed " + seed + ": " + text);
          }
          before = stands;
        }
        assertEquals(text.length(), filter.correctOffset(place), "seed " + seed + ": " + text);
      }
    }
  }

  @Test
  void queriesOfAnyTextAreRead() {
    Random random = new Random(1);
    for (int i = 0; i < 2_000 * Integer.getInteger("kamerspoor.rounds", 1); i++) {
      String text = text(random);
      for (QueryWord word : QueryAnalysis.words(text)) {
        assertFalse(word.exact().isEmpty(), text);
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
