package nl.kamerspoor.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kamerspoor.read.GoldUnits;
import nl.kamerspoor.read.Typesetter;
import nl.kamerspoor.read.unit.PaperUnit;
import nl.kamerspoor.read.unit.TextLine;
import nl.kamerspoor.testing.Checkout;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

public final class TextReaderTest {

  @ParameterizedTest
  @ValueSource(strings = {"kst-27925-681", "kst-29754-423"})
  void readsALetterAsAPersonWouldWriteItDown(String name) throws Exception {
    GoldUnits gold = GoldUnits.of(name);
    List<PaperUnit> read = read(Files.readString(Checkout.CORPUS.resolve(name + ".txt")));
    assertScore(1.0, gold.score(read));
    assertScore(1.0, gold.scoreOfNotes(read));
  }

  /** A report of columns, boxes and infographics: the first pages, and one whose columns cross. */
  @Test
  void readsAReportNearlyAsAPersonWould() throws Exception {
    GoldUnits gold = GoldUnits.of("report-pages");
    assertScore(0.85, gold.score(read(fixture("report-pages.txt"))));
  }

  /** Every letter of the source stands in one unit, but for the marks of footnotes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kst-27925-584",
        "kst-27925-681",
        "kst-27925-858",
        "kst-29754-423",
        "bijlage-kst-29754-500"
      })
  void losesAndDoublesNoWord(String name) throws Exception {
    String source = Files.readString(Checkout.CORPUS.resolve(name + ".txt"));
    List<PaperUnit> units = read(source);
    String all = String.join("", units.stream().map(unit -> letters(unit.text())).toList());
    assertEquals(sorted(letters(source)), sorted(all));
    for (String line : source.lines().map(TextReaderTest::letters).toList()) {
      assertTrue(all.contains(line), "a line is not in one piece: " + line);
    }
  }

  /** The letters in other type: no rule may hold for one width, footer or numbering alone. */
  @ParameterizedTest
  @ValueSource(strings = {"kst-27925-681", "kst-29754-423"})
  @Seeded(0)
  void readsALetterInAnyTypeTheSame(String name, long seed) throws Exception {
    readsInAnyType(name, seed, true, 0.99);
  }

  /** Without empty lines nobody can tell that a paragraph ends with a full line. */
  @ParameterizedTest
  @ValueSource(strings = {"kst-27925-681", "kst-29754-423"})
  @Seeded(0)
  void readsALetterWithoutEmptyLines(String name, long seed) throws Exception {
    readsInAnyType(name, seed, false, 0.88);
  }

  private static void readsInAnyType(String name, long first, boolean blankLines, double required)
      throws IOException {
    List<PaperUnit> units = GoldUnits.of(name).units();
    int rounds = Rounds.of(20);
    double total = 0;
    double least = 1;
    StringBuilder worst = new StringBuilder();
    for (long seed = first; seed < first + rounds; seed++) {
      Typesetter typesetter = Typesetter.random(new Random(seed), blankLines);
      Typesetter.Printed printed = typesetter.print(units);
      GoldUnits.Score score = new GoldUnits(printed.units()).score(read(printed.text()));
      total += score.f1();
      if (score.f1() < least) {
        least = score.f1();
        worst.setLength(0);
        worst
            .append("seed ")
            .append(seed)
            .append(", ")
            .append(typesetter)
            .append('\n')
            .append(score);
      }
    }
    double mean = total / rounds;
    assertTrue(mean >= required, "mean F1 " + mean + ", the worst: " + worst);
  }

  @Test
  void titleOfAChapterIsPartedFromThatOfItsBox() {
    List<PaperUnit> units =
        read(
            """
            De strafrechtelijke aanpak is van belang, want vervolgen schrikt af.

             Vervolgen Strafrechtelijke aanpak: opsporing en
            vervolging (1 maart 2019)
            •   Er zijn circa 250 signaleringen.

             Landelijk Advies Team
            •   Het team adviseert, zo zegt het Landelijk Advies Team.
            """);
    assertEquals(
        List.of(
            "De strafrechtelijke aanpak is van belang, want vervolgen schrikt af.",
            "Vervolgen",
            "Strafrechtelijke aanpak: opsporing en vervolging (1 maart 2019)",
            "Er zijn circa 250 signaleringen.",
            "Landelijk Advies Team",
            "Het team adviseert, zo zegt het Landelijk Advies Team."),
        units.stream().map(PaperUnit::text).toList());
  }

  /** A page of boxes between the halves of a sentence does not keep them apart. */
  @Test
  void sentenceGoesOnBehindAPageOfBoxes() {
    String boxes =
        IntStream.range(0, 45)
            .mapToObj(i -> "•   Er zijn " + i + " signaleringen.\n\n")
            .collect(Collectors.joining());
    List<PaperUnit> units =
        read(
            "De wet vervalt vijf jaar na de inwerkingtreding. Daarnaast is er de\n\n"
                + boxes
                + "mogelijkheid om op basis van de wet het paspoort te signaleren.\n");
    assertEquals(
        "De wet vervalt vijf jaar na de inwerkingtreding. Daarnaast is er de mogelijkheid om op"
            + " basis van de wet het paspoort te signaleren.",
        units.getFirst().text());
    assertEquals(46, units.size());
  }

  private static void assertScore(double least, GoldUnits.Score score) {
    assertTrue(score.f1() >= least, score::toString);
  }

  public static List<PaperUnit> read(String text) {
    return TextReader.units(TextLine.of(text.lines().toList()));
  }

  private static String fixture(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(TextReaderTest.class.getResourceAsStream("/gold/" + name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
  }

  private static String sorted(String text) {
    return text.codePoints()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
