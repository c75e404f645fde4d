package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is told of each word is what the index has, and why. */
class WordExplanationTest {

  @Test
  void tellsEachReadingOfEachWordAndWhy() {
    assertEquals(
        """
        0 [inlichtingen-] =inlichtingen- +inlichting: left half of a compound
        0 [inlichtingen-] =inlichtingendiensten inlichtingendienst: completed from the next compound; inlichtingen + dienst: cost 0.0 of at most 2.3
        1 [en] =en: too short for a compound
        2 [veiligheidsdiensten] =veiligheidsdiensten veiligheidsdienst +veiligheid +dienst: veiligheids + dienst: cost 0.0 of at most 2.3
        3 [IS] =is zijn: too short for a compound
        3 [IS] =IS: capitals: an acronym that reads like a function word
        4 [terrorisme] =terrorisme ~terrorist: no words cover it
        """,
        explained("inlichtingen- en veiligheidsdiensten, IS terrorisme"));
  }

  /** The terms told of are those that the analyzer writes, at the same positions. */
  @Test
  void agreesWithTheIndex() {
    String text = "De Coördinatoren van 29 754 zagen land-, tuin- en bosbouw; IS’ e-mails.";
    try (DutchAnalyzer analyzer = new DutchAnalyzer()) {
      assertEquals(
          Tokens.of(analyzer, text).stream()
              .map(token -> token.replaceAll("\\[.*]", ""))
              .sorted()
              .toList(),
          WordExplanation.of(text).stream()
              .flatMap(
                  word -> word.terms().stream().map(term -> term.text() + "@" + word.position()))
              .sorted()
              .toList());
    }
  }

  private static String explained(String text) {
    return WordExplanation.of(text).stream()
        .map(
            word ->
                word.position()
                    + " ["
                    + text.substring(word.start(), word.end())
                    + "] "
                    + word.terms().stream().map(Term::text).collect(Collectors.joining(" "))
                    + ": "
                    + word.why()
                    + "\n")
        .collect(Collectors.joining());
  }
}
