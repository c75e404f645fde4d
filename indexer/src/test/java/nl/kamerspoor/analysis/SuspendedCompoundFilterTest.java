package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is completed of compounds that share a half. */
class SuspendedCompoundFilterTest {
  private final Analyzer analyzer =
      Tokens.analyzer(words -> new SuspendedCompoundFilter(words, Lexicon.dutch()));

  /** Each token as {@code term[the text it covers]@position}; undertie for a hyphen in a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          inlichtingen- en veiligheidsdiensten | inlichtingen‿[inlichtingen-]@0 inlichtingendiensten[inlichtingen-]@0 en[en]@1 veiligheidsdiensten[veiligheidsdiensten]@2
          in- en uitvoer | in‿[in-]@0 invoer[in-]@0 en[en]@1 uitvoer[uitvoer]@2
          land-, tuin- en bosbouw | land‿[land-]@0 landbouw[land-]@0 tuin‿[tuin-]@1 tuinbouw[tuin-]@1 en[en]@2 bosbouw[bosbouw]@3
          beleidsvoorbereiders en -makers | beleidsvoorbereiders[beleidsvoorbereiders]@0 en[en]@1 makers[-makers]@2 beleidsmakers[-makers]@2
          een -teken | een[een]@0 teken[-teken]@1
          inlichtingen- | inlichtingen‿[inlichtingen-]@0
          inlichtingen- en dan niets meer van die aard diensten | inlichtingen‿[inlichtingen-]@0 en[en]@1 dan[dan]@2 niets[niets]@3 meer[meer]@4 van[van]@5 die[die]@6 aard[aard]@7 diensten[diensten]@8
          jihad- en terrorismebestrijding | jihad‿[jihad-]@0 jihadbestrijding[jihad-]@0 en[en]@1 terrorismebestrijding[terrorismebestrijding]@2
          x😀- en veiligheidsdiensten | x[x]@0 😀[😀]@1 en[en]@2 veiligheidsdiensten[veiligheidsdiensten]@3
          """)
  void gives(String text, String tokens) {
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)));
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)), "the second time");
  }
}
