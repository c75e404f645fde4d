package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a hyphenated word is written as. */
class HyphenFilterTest {
  private final Analyzer analyzer =
      Tokens.analyzer(words -> new HyphenFilter(words, Lexicon.dutch()));

  /** Each token as {@code term[the text it covers]@position}; undertie for a hyphen in a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Noord-Syrië | NoordSyrië[Noord-Syrië]@0 Noord[Noord]@0 Syrië[Syrië]@1
          e-mail | email[e-mail]@0
          re-integratie | reintegratie[re-integratie]@0
          VN-Veiligheidsraad | VNVeiligheidsraad[VN-Veiligheidsraad]@0 VN[VN]@0 Veiligheidsraad[Veiligheidsraad]@1
          ex-lid | exlid[ex-lid]@0 ex[ex]@0 lid[lid]@1
          F-35 | F35[F-35]@0 F[F]@0 35[35]@1
          CT-agenda-punt | CTagendapunt[CT-agenda-punt]@0 CT[CT]@0 agenda[agenda]@1 punt[punt]@2
          inlichtingen- | inlichtingen‿[inlichtingen-]@0
          en -makers | en[en]@0 ‿makers[-makers]@1
          Noord--Syrië | Noord[Noord]@0 Syrië[Syrië]@1
          Noord-Sy­rië | NoordSyrië[Noord-Sy­rië]@0 Noord[Noord-Sy­rië]@0 Syrië[Noord-Sy­rië]@1
          😀-teken | 😀[😀]@0 teken[teken]@1
          """)
  void gives(String text, String tokens) {
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)));
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)), "the second time");
  }
}
