package nl.kamerspoor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.kamerspoor.index.MadeByOtherRules;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Whole pictures of trends, beside those of {@code golden/pictures}. */
final class TrendGoldenPicturesTest extends TrendPictures {

  /** What another machine's letters, being wider or narrower, may move by. */
  private static final double MAX_SHIFT = 4;

  /** How far the mean colour of a square may be off: as letters are, and no bar or line. */
  private static final int MAX_COLOUR_DIFFERENCE = 48;

  private static final double MAX_SQUARES_OFF = 0.02;
  private static final int SQUARE = 16;

  /** Attributes that say where something is; colours and widths of lines are in none of them. */
  private static final Pattern PLACE =
      Pattern.compile("(?<= (?:[xyd]|[xy][12]|width|height|viewBox)=\")[^\"]*");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  @BeforeAll
  static void theIndexIsOfAFixedDay() throws IOException {
    MadeByOtherRules.pretend(home.resolve(".kamerspoor"), "updated", "2026-01-01T00:00:00Z");
  }

  @TestFactory
  Stream<DynamicTest> picturesAreDrawnAsBefore() throws IOException {
    Map<String, ThrowingSupplier<byte[]>> outputs = new LinkedHashMap<>();
    outputs.put("years.svg", () -> drawn("svg", List.of(), "dreiging"));
    outputs.put("two-terms.svg", () -> drawn("svg", List.of(), "dreiging", "rust"));
    outputs.put("ministers.svg", () -> drawn("svg", List.of("--by", "minister"), "dreiging"));
    outputs.put(
        "two-periods.svg",
        () -> drawn("svg", List.of("--compare", "1985..2000", "2001..2024"), "dreiging"));
    outputs.put("nothing.svg", () -> drawn("svg", List.of(), "onvindbaar"));
    outputs.put("years.png", () -> drawn("png", List.of("--from", "2013"), "dreiging"));
    outputs.put("two-terms.png", () -> drawn("png", List.of(), "dreiging", "rust"));
    return Golden.tests("pictures", outputs, TrendGoldenPicturesTest::compare);
  }

  private static void compare(byte[] expected, byte[] actual) throws IOException {
    if (expected[0] == '<') {
      compareSvg(new String(expected, UTF_8), new String(actual, UTF_8));
    } else {
      comparePng(expected, actual);
    }
  }

  /** All but the places is the same, and those are nearly so; a font is what the machine has. */
  private static void compareSvg(String expected, String actual) {
    assertEquals(withoutPlaces(expected), withoutPlaces(actual));
    List<Double> before = places(expected);
    List<Double> now = places(actual);
    assertEquals(before.size(), now.size());
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.get(i), now.get(i), MAX_SHIFT, "the number " + i + " of those of places");
    }
  }

  private static String withoutPlaces(String svg) {
    return PLACE
        .matcher(svg)
        .replaceAll(place -> NUMBER.matcher(place.group()).replaceAll("0"))
        .replaceAll("font-family:(&quot;[^&]*&quot;)?[^;&]*;", "")
        .replaceAll("clip-?\\d+", "clip");
  }

  private static List<Double> places(String svg) {
    return PLACE
        .matcher(svg)
        .results()
        .flatMap(place -> NUMBER.matcher(place.group()).results())
        .map(number -> Double.valueOf(number.group()))
        .toList();
  }

  /** Squares have the same mean colour, for the most part. */
  private static void comparePng(byte[] expected, byte[] actual) throws IOException {
    BufferedImage before = ImageIO.read(new ByteArrayInputStream(expected));
    BufferedImage now = ImageIO.read(new ByteArrayInputStream(actual));
    assertEquals(before.getWidth(), now.getWidth());
    // Below stands what was counted, on a line more or less.
    int height = Math.min(before.getHeight(), now.getHeight());
    assertEquals(before.getHeight(), now.getHeight(), 64);
    int squares = 0;
    int off = 0;
    for (int x = 0; x + SQUARE <= before.getWidth(); x += SQUARE) {
      for (int y = 0; y + SQUARE <= height; y += SQUARE) {
        squares++;
        off += difference(mean(before, x, y), mean(now, x, y)) > MAX_COLOUR_DIFFERENCE ? 1 : 0;
      }
    }
    assertTrue(off <= MAX_SQUARES_OFF * squares, off + " of " + squares + " squares differ");
  }

  private static int[] mean(BufferedImage image, int left, int top) {
    int[] mean = new int[3];
    for (int x = left; x < left + SQUARE; x++) {
      for (int y = top; y < top + SQUARE; y++) {
        int colour = image.getRGB(x, y);
        for (int i = 0; i < 3; i++) {
          mean[i] += (colour >> (8 * i)) & 0xFF;
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      mean[i] /= SQUARE * SQUARE;
    }
    return mean;
  }

  private static int difference(int[] one, int[] other) {
    int difference = 0;
    for (int i = 0; i < 3; i++) {
      difference = Math.max(difference, Math.abs(one[i] - other[i]));
    }
    return difference;
  }

  private byte[] drawn(String ending, List<String> options, String... terms) throws IOException {
    return Files.readAllBytes(file(ending, options, terms));
  }
}
