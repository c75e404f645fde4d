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
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
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
  @Seeded
  void givesTheSameTokensWheneverAsked(Chain chain, Random random) {
    Analyzer reused = chain.analyzer.get();
    for (int i = 0; i < Rounds.of(2_000); i++) {
      String text = text(random);
      List<String> tokens = Tokens.of(reused, text);
      try (Analyzer fresh = chain.analyzer.get()) {
        assertEquals(Tokens.of(fresh, text), tokens, text);
      }
    }
  }

  /** What the char filter writes is no longer than the text, and every place stands in the text. */
  @Test
  @Seeded
  void normalisedTextPointsIntoTheText(Random random) throws IOException {
    for (int i = 0; i < Rounds.of(2_000); i++) {
      String text = text(random);
      try (NormalisingCharFilter filter = new NormalisingCharFilter(new StringReader(text))) {
        int place = 0;
        int before = 0;
        for (int c = filter.read(); c >= 0; c = filter.read()) {
          int stands = filter.correctOffset(place++);
          assertTrue(stands >= before && stands < text.length(), text);
          if (Character.isLetterOrDigit(c)) {
            assertEquals((char) c, text.charAt(stands), text);
          }
          before = stands;
        }
        assertEquals(text.length(), filter.correctOffset(place), text);
      }
    }
  }

  @Test
  @Seeded
  void queriesOfAnyTextAreRead(Random random) {
    for (int i = 0; i < Rounds.of(2_000); i++) {
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
