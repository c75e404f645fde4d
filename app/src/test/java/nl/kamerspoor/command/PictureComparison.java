package nl.kamerspoor.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Compares pictures of trends, of which letters may look as another machine's font has them. */
final class PictureComparison {

  /** What another machine's letters, being wider or narrower, may move by, in points. */
  private static final double MAX_SHIFT = 4;

  /** The tolerance in pixels of a PNG, which has two to a point. */
  private static final int MAX_SHIFT_PIXELS = 8;

  /** How far each of red, green and blue of the same colour may be off, from 0 to 255. */
  private static final int MAX_COLOUR_DIFFERENCE = 32;

  /** The share of pixels that may be of a colour that the other picture has nowhere near. */
  private static final double MAX_PIXELS_OFF = 0.002;

  private static final int WHITE = 0xFFFFFF;

  /** Attributes that say where something is; colours and widths of lines are in none of them. */
  private static final Pattern PLACE =
      Pattern.compile("(?<= (?:[xyd]|[xy][12]|width|height|viewBox)=\")[^\"]*");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?(E-?\\d+)?");

  private PictureComparison() {}

  /** Fails where two pictures, both SVG or both PNG, differ by more than letters do. */
  static void compare(byte[] expected, byte[] actual) throws IOException {
    if (expected[0] == '<') {
      compareSvg(new String(expected, UTF_8), new String(actual, UTF_8));
    } else {
      comparePng(image(expected), image(actual));
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

  private static BufferedImage image(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  /** Nearly every pixel of either picture has one of its colour near it in the other. */
  private static void comparePng(BufferedImage expected, BufferedImage actual) {
    assertEquals(expected.getWidth(), actual.getWidth());
    // Below stands what was counted, on a line more or less.
    assertEquals(expected.getHeight(), actual.getHeight(), 64);
    assertAllNear(expected, actual, "of the pixels expected are missing");
    assertAllNear(actual, expected, "of the pixels are not expected");
  }

  /** Nearly every pixel that is not white has one of its colour near it in the other picture. */
  private static void assertAllNear(BufferedImage one, BufferedImage other, String problem) {
    int height = Math.min(one.getHeight(), other.getHeight());
    int[] colours = one.getRGB(0, 0, one.getWidth(), height, null, 0, one.getWidth());
    long painted = Arrays.stream(colours).filter(colour -> (colour & WHITE) != WHITE).count();
    assertTrue(painted > 0, "a picture is empty");
    long most = (long) (MAX_PIXELS_OFF * painted);
    long off = 0;
    for (int i = 0; i < colours.length; i++) {
      int colour = colours[i];
      if ((colour & WHITE) != WHITE
          && !isNear(other, i % one.getWidth(), i / one.getWidth(), colour)) {
        off++;
        assertTrue(off <= most, "more than %d of %d %s".formatted(most, painted, problem));
      }
    }
  }

  private static boolean isNear(BufferedImage image, int x, int y, int colour) {
    if (isAlike(image.getRGB(x, y), colour)) {
      return true;
    }
    int right = Math.min(image.getWidth() - 1, x + MAX_SHIFT_PIXELS);
    int bottom = Math.min(image.getHeight() - 1, y + MAX_SHIFT_PIXELS);
    for (int i = Math.max(0, x - MAX_SHIFT_PIXELS); i <= right; i++) {
      for (int j = Math.max(0, y - MAX_SHIFT_PIXELS); j <= bottom; j++) {
        if (isAlike(image.getRGB(i, j), colour)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isAlike(int one, int other) {
    for (int shift = 0; shift < 24; shift += 8) {
      if (Math.abs(((one >> shift) & 0xFF) - ((other >> shift) & 0xFF)) > MAX_COLOUR_DIFFERENCE) {
        return false;
      }
    }
    return true;
  }
}
