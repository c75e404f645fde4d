package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nl.kamerspoor.lexicon.Lexicon;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The terms of each word. */
class WordTermsFilterTest {
  private final Analyzer analyzer =
      Tokens.analyzer(words -> new WordTermsFilter(new FoldingFilter(words), Lexicon.dutch()));

  /** Each token as {@code term[the text it covers]@position}; undertie for a hyphen in a word. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          diensten | =diensten[diensten]@0 dienst[diensten]@0
          terrorismebestrijding | =terrorismebestrijding[terrorismebestrijding]@0 +terrorisme[terrorisme]@0 +bestrijding[bestrijding]@0
          veiligheidsmaatregelen | =veiligheidsmaatregelen[veiligheidsmaatregelen]@0 veiligheidsmaatregel[veiligheidsmaatregelen]@0 +veiligheid[veiligheid]@0 +maatregel[maatregelen]@0
          Coördinatoren | =coordinatoren[Coördinatoren]@0 coordinator[Coördinatoren]@0 ~coordineren[Coördinatoren]@0
          de de | =de[de]@0 =de[de]@1
          ﬁnanciën | =financien[ﬁnanciën]@0
          xyzzy | =xyzzy[xyzzy]@0
          """)
  void gives(String text, String tokens) {
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)));
    assertEquals(tokens, String.join(" ", Tokens.of(analyzer, text)), "the second time");
  }
}
