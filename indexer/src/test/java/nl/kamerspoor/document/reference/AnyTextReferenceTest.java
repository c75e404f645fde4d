package nl.kamerspoor.document.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that hold no references, or far too many. */
final class AnyTextReferenceTest {

  /** Whatever stands there, it is read in no time, and what is read lies in the text. */
  @Test
  @Seeded
  void anyTextIsSurvived(Random random) {
    String[] pieces = {
      "Kamerstuk",
      "ken II ",
      "2015/16",
      ", ",
      "29 754",
      "36600",
      "-XX",
      ", nr. ",
      "nrs. ",
      "12",
      " en ",
      " t/m ",
      "(",
      ")",
      "kst-",
      "-",
      "–",
      "\u00a0",
      "R2158",
      "Handelingen II ",
      ", item ",
      "Aanhangsel ",
      "bijlage ",
      "bij ",
      "EK ",
      "I ",
      "A",
      ".",
      "/",
      "#",
      "¶",
      "p. ",
      "https://",
      "zoek.officielebekendmakingen.nl/",
      "tweedekamer.nl/",
      "?did=",
      "2024Z01234",
      "hoofdstuk ",
      "vergaderjaar ",
      "Eerste Kamer",
      "h-tk-",
      "20172018",
      "blg-",
      "\ud83d\ude00",
      "*",
      "'",
      "€"
    };
    for (int round = 0; round < Rounds.of(10_000); round++) {
      StringBuilder drawn = new StringBuilder();
      for (int i = random.nextInt(20); i >= 0; i--) {
        String piece = pieces[random.nextInt(pieces.length)];
        drawn.append(random.nextInt(200) == 0 ? piece.repeat(500) : piece);
      }
      String text = drawn.toString();
      ReferenceReaderTest.READER.dossier(text);
      ReferenceReaderTest.READER.whole(text);
      for (int start = 0; start < Math.min(text.length(), 200); start++) {
        PrintedReference read = ReferenceReaderTest.READER.at(text, start);
        if (read != null) {
          assertEquals(start, read.start(), text);
          assertTrue(read.end() <= text.length(), text);
        }
      }
    }
  }

  /** One piece over and over is read as fast as it is long: nothing is tried again and again. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " ",
        "1",
        "I",
        "29 754, ",
        "29 754 en ",
        "29754-",
        "Kamerstukken ",
        "Kamerstuk II, ",
        "nrs. 1, ",
        "1 t/m ",
        "Aanhangsel ",
        "Handelingen, ",
        "kst-",
        "h-tk-",
        "a",
        "(",
        "/",
        "https://zoek.officielebekendmakingen.nl/",
        "bijlage bij ",
        ", item ",
        "-1",
        "."
      })
  void longTextsAreReadInTheirLength(String piece) {
    String[] before = {
      "",
      "29 754",
      "29 754, nrs. 1",
      "Kamerstukken II ",
      "Kamerstukken II 2015/16",
      "kst-29754",
      "Handelingen II 2015/16, ",
      "Aanhangsel ",
      "bijlage ",
      "h-tk-20172018",
      "https://zoek.officielebekendmakingen.nl/"
    };
    for (String first : before) {
      String text = first + piece.repeat(200_000 / piece.length());
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> ReferenceReaderTest.READER.at(text, 0), first + piece);
    }
  }
}
