package nl.kamerspoor.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kamerspoor.read.text.TextReaderTest;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.Test;

/**
 * Scores every decision on a hyphen at the end of a line in the five papers of the corpus against
 * what a person writes; {@code gold/hyphens.tsv} holds these, and the rule that they follow.
 */
final class LineEndHyphensTest {

  /** A hyphen: the line that it ends, the halves of the word, the word as a person writes it. */
  private record LineEnd(String paper, int line, String left, String right, String written) {

    static LineEnd of(String row) {
      String[] field = row.split("\t", -1);
      int bar = field[2].indexOf("-|");
      return new LineEnd(
          field[0],
          Integer.parseInt(field[1]),
          field[2].substring(0, bar),
          field[2].substring(bar + 2),
          field[3]);
    }

    /** Whether the reading has the word as a person writes it, and in no other way. */
    boolean isRightIn(String reading) {
      return reading.contains(written)
          && List.of(left + right, left + "-" + right, left + "- " + right).stream()
              .noneMatch(other -> !other.equals(written) && reading.contains(other));
    }
  }

  @Test
  void decisionsAreThoseOfAPerson() throws IOException {
    Map<String, String> readings = new HashMap<>();
    List<LineEnd> all = truth();
    List<LineEnd> wrong = new ArrayList<>();
    for (LineEnd end : all) {
      String reading = readings.computeIfAbsent(end.paper(), LineEndHyphensTest::reading);
      if (!end.isRightIn(reading)) {
        wrong.add(end);
      }
    }
    double share = 1 - (double) wrong.size() / all.size();
    assertTrue(share >= 0.995, () -> share + " of " + all.size() + " right; wrong: " + wrong);
  }

  /** No hyphen of the papers is passed over, and the two letters' truth is that of their gold. */
  @Test
  void theTruthIsWhole() throws IOException {
    List<String> judged =
        truth().stream().map(end -> end.paper() + " " + end.line()).sorted().toList();
    List<String> printed = new ArrayList<>();
    for (String paper : truth().stream().map(LineEnd::paper).distinct().toList()) {
      List<String> lines = Files.readAllLines(Checkout.CORPUS.resolve(paper + ".txt"));
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).stripTrailing().endsWith("-")) {
          printed.add(paper + " " + (i + 1));
        }
      }
    }
    assertEquals(printed.stream().sorted().toList(), judged);
    for (LineEnd end : truth()) {
      if (List.of("kst-27925-681", "kst-29754-423").contains(end.paper())) {
        assertTrue(end.isRightIn(text(GoldUnits.of(end.paper()).units())), end::toString);
      }
    }
  }

  private static String reading(String paper) {
    try {
      return text(TextReaderTest.read(Files.readString(Checkout.CORPUS.resolve(paper + ".txt"))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String text(List<PaperUnit> units) {
    return units.stream().map(PaperUnit::text).collect(Collectors.joining("\n"));
  }

  private static List<LineEnd> truth() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            LineEndHyphensTest.class.getResourceAsStream("/gold/hyphens.tsv"), "hyphens.tsv")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(LineEnd::of)
          .toList();
    }
  }
}
