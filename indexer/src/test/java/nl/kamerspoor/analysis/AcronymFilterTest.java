package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which acronyms are given twice. */
class AcronymFilterTest {
  private final Analyzer analyzer =
      Tokens.analyzer(words -> new AcronymFilter(words, Lexicon.dutch()));

  /** Each token as {@code term[the text it covers]@position}; undertie for a hyphen in a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IS is Is | IS[IS]@0 IS[IS]@0 is[is]@1 Is[Is]@2
          OM en om | OM[OM]@0 OM[OM]@0 en[en]@1 om[om]@2
          NCTV | NCTV[NCTV]@0
          DE | DE[DE]@0 DE[DE]@0
          VEEL | VEEL[VEEL]@0 VEEL[VEEL]@0
          I S | I[I]@0 S[S]@1
          ÍS | ÍS[ÍS]@0
          """)
  void gives(String text, String tokens) {
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)));
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)), "the second time");
  }
}
