package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How words are written without capitals, accents and points. */
class FoldingFilterTest {
  private final Analyzer analyzer = Tokens.analyzer(words -> new FoldingFilter(words));

  /** Each token as {@code term[the text it covers]@position}; undertie for a hyphen in a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Coördinator | coordinator[Coördinator]@0
          A.I.V.D. | aivd[A.I.V.D]@0
          www.aivd.nl | www.aivd.nl[www.aivd.nl]@0
          ﬁnanciën | financien[ﬁnanciën]@0
          ÆGIR Œuvre | aegir[ÆGIR]@0 oeuvre[Œuvre]@1
          İstanbul | istanbul[İstanbul]@0
          STRASSE straße | strasse[STRASSE]@0 strasse[straße]@1
          é́n | en[é́n]@0
          ŠKODA | skoda[ŠKODA]@0
          Ελλάς | ελλάς[Ελλάς]@0
          𝔉raktur 😀 | 𝔉raktur[𝔉raktur]@0 😀[😀]@1
          """)
  void gives(String text, String tokens) {
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)));
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)), "the second time");
  }
}
