package nl.kamerspoor.read.assembly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.PaperUnit;
import org.junit.jupiter.api.Test;

final class TextQualityTest {

  private final TextQuality quality =
      new TextQuality(word -> word.startsWith("woord") || word.equals("het"));

  @Test
  void flagsATextWhoseWordsAreMostlyUnknown() {
    assertEquals(
        Optional.of(
            "doubtful text: only 20 % of its words are Dutch; it may be badly extracted or in another language"),
        quality.warning(List.of(text(20, 80))));
  }

  @Test
  void trustsATextWithNamesInIt() {
    assertEquals(Optional.empty(), quality.warning(List.of(text(70, 30))));
  }

  @Test
  void saysNothingOfAFewWords() {
    assertEquals(Optional.empty(), quality.warning(List.of(text(0, 20))));
  }

  /** So many different words that are known, and so many that are not. */
  private static PaperUnit text(int known, int unknown) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < known + unknown; i++) {
      char first = (char) ('a' + i / 26);
      char second = (char) ('a' + i % 26);
      words.add((i < known ? "woord" : "xqz") + first + second);
    }
    return new PaperUnit(ParagraphKind.PARAGRAPH, String.join(" ", words));
  }
}
