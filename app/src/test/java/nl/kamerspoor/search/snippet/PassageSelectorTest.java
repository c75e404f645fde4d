package nl.kamerspoor.search.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.search.request.Snippet;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/** A paragraph and its matches beside the passages shown. */
final class PassageSelectorTest {

  private static final String FILLER =
      "Het kabinet heeft hierover met de betrokken partijen gesproken en deelt de uitkomst daarvan. ";

  @Test
  void showsAShortParagraphWhole() {
    assertEquals(
        "De [dreiging] is hoog. Dat blijft zo.", shown("De [dreiging] is hoog. Dat blijft zo.", 1));
  }

  @Test
  void showsTheSentenceWithMostDifferentWords() {
    assertEquals(
        "… De [dreiging] van [aanslagen] neemt toe. " + FILLER + FILLER.strip() + " …",
        shown(
            "De [dreiging] en de [dreiging]. "
                + FILLER.repeat(3)
                + "De [dreiging] van [aanslagen] neemt toe. "
                + FILLER.repeat(3),
            1));
  }

  @Test
  void showsSeveralPassagesInTheOrderOfTheText() {
    assertEquals(
        "Eerst de [aanslag] hier. "
            + FILLER
            + FILLER.strip()
            + " … | … "
            + FILLER
            + FILLER
            + "Dan de [dreiging] en de [aanslag].",
        shown(
            "Eerst de [aanslag] hier. " + FILLER.repeat(6) + "Dan de [dreiging] en de [aanslag].",
            2));
  }

  @Test
  void showsAMatchAtTheVeryEndOfALongSentence() {
    String words = "en nog een lange opsomming van zaken, ".repeat(12);
    for (int shift = 0; shift < 12; shift++) {
      String shown = shown("x".repeat(shift) + words + "gericht op gewelddadig [terrorisme].", 1);
      assertTrue(shown.endsWith("gericht op gewelddadig [terrorisme]."), shown);
    }
  }

  @Test
  void clipsALongSentenceAtWords() {
    String words = "en nog een lange opsomming van zaken, ".repeat(12);
    String shown = shown(words + "de [aanslag] in Syrië, " + words, 1);
    assertEquals(
        "… opsomming van zaken, en nog een lange opsomming van zaken, de [aanslag] in Syrië, en nog"
            + " een lange opsomming van zaken, en nog een lange opsomming van zaken, en nog een lange"
            + " opsomming van zaken, en nog een lange opsomming van zaken, en nog …",
        shown);
  }

  @Test
  @Seeded
  void neverCutsACharacterOrLosesItsPlace(Random random) {
    String[] pieces = {
      "a", " ", ". ", "Dat is. ", "😀", "woord ", "x".repeat(300), "é", "\n", "nr. "
    };
    for (int round = 0; round < Rounds.of(2_000); round++) {
      StringBuilder text = new StringBuilder("Begin ");
      List<FoundMatch> matches = new ArrayList<>();
      for (int i = random.nextInt(60); i > 0; i--) {
        int start = text.length();
        String piece = pieces[random.nextInt(pieces.length)];
        text.append(piece);
        if (!piece.isBlank() && random.nextInt(5) == 0) {
          matches.add(new FoundMatch(start, text.length(), MatchKind.EXACT, random.nextInt(3)));
        }
      }
      String paragraph = text.toString();
      List<Snippet> snippets = PassageSelector.of(paragraph, matches, 1 + random.nextInt(3));
      assertFalse(snippets.isEmpty(), paragraph);
      for (Snippet snippet : snippets) {
        assertTrue(
            paragraph.contains(snippet.text())
                && snippet.text().length() <= PassageSelector.MAX_PASSAGE_CHARACTERS
                && !Character.isLowSurrogate((snippet.text() + " ").charAt(0)),
            snippet::toString);
      }
    }
  }

  /** Square brackets mark matches; each word is a word of its own. */
  private static String shown(String marked, int most) {
    StringBuilder text = new StringBuilder();
    List<FoundMatch> matches = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        String word = text.substring(open);
        if (!words.contains(word)) {
          words.add(word);
        }
        matches.add(new FoundMatch(open, text.length(), MatchKind.EXACT, words.indexOf(word)));
      } else {
        text.append(c);
      }
    }
    List<String> passages = new ArrayList<>();
    for (Snippet snippet : PassageSelector.of(text.toString(), matches, most)) {
      StringBuilder passage = new StringBuilder(snippet.text());
      for (Match match : snippet.matches().reversed()) {
        passage.insert(match.end(), ']').insert(match.start(), '[');
      }
      passages.add((snippet.cutBefore() ? "… " : "") + passage + (snippet.cutAfter() ? " …" : ""));
    }
    return String.join(" | ", passages);
  }
}
