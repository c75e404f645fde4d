package nl.kamerspoor.evaluation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes ids as columns of a run or of judgments, which blanks end, and reads them back. Blanks and
 * control characters are percent-encoded as in a web address: {@code mijn vraag} is {@code
 * mijn%20vraag}. A percent sign is, too, where it would else be read as the beginning of one.
 */
public final class RunWord {

  private static final String DIGITS = "0123456789ABCDEF";

  private RunWord() {}

  /** Writes an id. */
  public static String of(String id) {
    if (id.codePoints().noneMatch(character -> character == '%' || isEncoded(character))) {
      return id;
    }
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < id.length(); i = id.offsetByCodePoints(i, 1)) {
      int character = id.codePointAt(i);
      if (isEncoded(character) || isEscape(id, i)) {
        for (byte b : Character.toString(character).getBytes(StandardCharsets.UTF_8)) {
          word.append('%').append(DIGITS.charAt((b >> 4) & 0xF)).append(DIGITS.charAt(b & 0xF));
        }
      } else {
        word.appendCodePoint(character);
      }
    }
    return word.toString();
  }

  /** Reads the id that was written so. */
  static String read(String word) {
    if (word.indexOf('%') < 0) {
      return word;
    }
    ByteArrayOutputStream id = new ByteArrayOutputStream();
    int end = 0;
    for (int i = 0; i < word.length(); i = end) {
      if (isEscape(word, i)) {
        end = i + 3;
        id.write(Integer.parseInt(word, i + 1, end, 16));
      } else {
        end = word.offsetByCodePoints(i, 1);
        id.writeBytes(word.substring(i, end).getBytes(StandardCharsets.UTF_8));
      }
    }
    return id.toString(StandardCharsets.UTF_8);
  }

  private static boolean isEncoded(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character);
  }

  private static boolean isEscape(String text, int place) {
    return text.charAt(place) == '%'
        && place + 2 < text.length()
        && Character.digit(text.charAt(place + 1), 16) >= 0
        && Character.digit(text.charAt(place + 2), 16) >= 0
        && text.charAt(place + 1) < 128
        && text.charAt(place + 2) < 128;
  }
}
