package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryAnalysisTest {
  @Test
  void findsTheInflectionsOfAWordAndCompoundsWithIt() {
    assertEquals(
        List.of(
            new QueryWord(
                0,
                8,
                "dreiging",
                List.of("=dreiging"),
                List.of("dreiging"),
                List.of("~dreiging", "~dreigen", "dreigen", "=dreigen"),
                List.of("+dreiging"),
                List.of(),
                List.of(List.of("=dreiging")),
                List.of(),
                false)),
        QueryAnalysis.words("dreiging"));
  }

  @Test
  void asksForThePartsOfACompoundTogetherOnly() {
    QueryWord word = QueryAnalysis.words("terrorismebestrijding").getFirst();
    assertEquals(List.of("+terrorismebestrijding"), word.parts());
    assertEquals(
        List.of(
            List.of("terrorisme", "=terrorisme", "+terrorisme"),
            List.of("bestrijding", "=bestrijding", "+bestrijding")),
        word.components());
  }

  @Test
  void takesTheWordsOfAHyphenatedWordOneByOneInPhrases() {
    QueryWord word = QueryAnalysis.words("Noord-Syrië").getFirst();
    assertEquals(List.of("=noordsyrie"), word.exact());
    assertEquals(List.of(List.of("=noord"), List.of("=syrie")), word.positions());
    assertEquals(2, word.components().size());
  }

  @Test
  void completesSuspendedCompounds() {
    assertEquals(
        List.of("=inlichtingendiensten", "=en", "=veiligheidsdiensten"),
        QueryAnalysis.words("inlichtingen- en veiligheidsdiensten").stream()
            .map(word -> word.exact().getFirst())
            .toList());
  }

  @Test
  void tellsAnAcronymFromAFunctionWord() {
    assertEquals(List.of("=IS"), QueryAnalysis.words("terreur van IS").get(2).exact());
    assertEquals(List.of("=is"), QueryAnalysis.words("wat is terreur").get(1).exact());
    assertEquals(List.of("=is"), QueryAnalysis.words("WAT IS TERREUR").get(1).exact());
    assertTrue(QueryAnalysis.words("wat is terreur").get(1).stopWord());
  }

  @Test
  void readsKamerstukNumbersInAnySpelling() {
    for (String typed : List.of("29754", "29 754", "29.754", "29\u00A0754")) {
      assertEquals(List.of("=29754"), QueryAnalysis.words(typed).getFirst().exact(), typed);
    }
  }

  @Test
  void takesSeparableVerbsApart() {
    assertEquals(
        List.of(new QueryWord.Separable(List.of("trekken", "=trekken"), "=in", "=trekken")),
        QueryAnalysis.words("ingetrokken").getFirst().separable());
  }
}
