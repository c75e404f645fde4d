package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.text.TextReaderTest;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.testing.OptionalData;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/**
 * Prints official motions, whose XML has the text as it was written, in lines of a column with
 * hyphens and marks of footnotes, reads them again, and scores each decision.
 *
 * <p>A motion is short, so that the words of the paper itself help little: this is harder than a
 * letter.
 */
final class PrintedMotionsTest {

  /** Where a typesetter may cut: before a consonant and a vowel, after a vowel before it. */
  private static final Pattern SYLLABLE =
      Pattern.compile("(?<=[aeiouyëïöüé]\\p{L}{0,2})(?=[bcdfghjklmnpqrstvwxz][aeiouyëïöüé])");

  private static final int SHORTEST_PART = 2;

  /** Printed lines, and for each hyphen at the end of one the word as it was written. */
  private static final class Print {
    private final List<String> lines = new ArrayList<>();
    private final List<String> cut = new ArrayList<>();
    private final Random random;
    private final int width;

    Print(Random random) {
      this.random = random;
      width = 40 + random.nextInt(50);
    }

    void paragraph(String text) {
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ", -1)) {
        String rest = word;
        int room = width - line.length() - 1;
        if (!line.isEmpty() && rest.length() > room) {
          int at = cutAt(rest, room - 1);
          if (at > 0) {
            cut.add(word);
            boolean own = rest.charAt(at - 1) == '-';
            line.append(' ').append(rest, 0, at).append(own ? "" : "-");
            rest = rest.substring(at);
          } else if (word.endsWith("-") && !line.isEmpty()) {
            cut.add(word);
          }
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.isEmpty() ? "" : " ").append(rest);
      }
      lines.add(line.toString());
      lines.add("");
    }

    /** Where the word is cut, in at most so many letters; 0 where it is not. */
    private int cutAt(String word, int room) {
      if (!word.matches("[(«“‘]?\\p{L}[\\p{L}\\d-]*[)».,;:”’]*")) {
        return 0;
      }
      List<Integer> places = new ArrayList<>();
      Matcher own = Pattern.compile("(?<=\\p{L})-(?=\\p{L})").matcher(word);
      while (own.find()) {
        places.add(own.end());
      }
      Matcher syllable = SYLLABLE.matcher(word);
      while (syllable.find()) {
        String left = word.substring(0, syllable.start());
        String right = word.substring(syllable.start());
        if (left.replaceAll("\\P{L}", "").length() >= SHORTEST_PART
            && right.replaceAll("\\P{L}", "").length() > SHORTEST_PART
            && !left.endsWith("-")
            && !word.contains("-")) {
          places.add(syllable.start());
        }
      }
      places.removeIf(place -> place > room);
      return places.isEmpty() ? 0 : places.get(random.nextInt(places.size()));
    }
  }

  @Test
  @Seeded(0)
  void wordsCutAtTheEndOfALineAreMended(long seed) throws IOException {
    Path archive = OptionalData.file(OptionalData.MOTIONS);
    int all = 0;
    List<String> wrong = new ArrayList<>();
    List<Kamerstuk> motions = Gathered.from(archive).papers;
    int step = Rounds.areMany() ? 1 : 4;
    for (int i = 0; i < motions.size(); i += step) {
      Kamerstuk motion = motions.get(i);
      Print print = new Print(new Random(seed + i));
      List<String> written = new ArrayList<>();
      for (Paragraph paragraph : motion.paragraphs()) {
        if (paragraph.kind() == ParagraphKind.PARAGRAPH) {
          print.paragraph(paragraph.text());
          written.add(paragraph.text());
        }
      }
      String text = String.join(" ", written);
      String read =
          String.join(
              " ",
              TextReaderTest.read(String.join("\n", print.lines)).stream()
                  .map(PaperUnit::text)
                  .toList());
      for (String word : print.cut) {
        all++;
        if (count(read, word) < count(text, word)) {
          wrong.add(motion.id() + " " + word);
        }
      }
    }
    double share = 1 - (double) wrong.size() / all;
    assertTrue(share >= 0.995, share + " of " + all + " right; wrong: " + wrong);
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }
}
