package nl.kamerspoor.batch.line;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The whole text of a file with its line ends as they stand, in UTF-8, UTF-16 or, where nothing in
 * it is UTF-8, Windows-1252, which Excel in the Netherlands writes.
 */
public final class WholeText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String MARK = "\uFEFF";

  private WholeText() {}

  /**
   * Reads a text.
   *
   * @param name what messages call it
   * @throws ListException where it is not text, or its encoding is in doubt
   */
  public static String of(String name, InputStream in) throws IOException, ListException {
    byte[] bytes = ListBytes.of(name, in).in().readAllBytes();
    String text = decoded(name, bytes);
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new ListException(
          "%s: a NUL character; remove it, or save the file as CSV UTF-8 again"
              .formatted(place(name, text.substring(0, nul))));
    }
    return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
  }

  private static String decoded(String name, byte[] bytes) throws ListException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      if (!LineReader.holdsUtf8(bytes, 0, bytes.length)
          && WINDOWS.newEncoder().canEncode(new String(bytes, WINDOWS))) {
        return new String(bytes, WINDOWS);
      }
      String read = new String(bytes, StandardCharsets.UTF_8);
      throw new ListException(
          "%s: this is not UTF-8; save the file as CSV UTF-8"
              .formatted(place(name, read.substring(0, read.indexOf('\uFFFD')))));
    }
  }

  /** Where a text ends in its file: {@code coded.csv:12:9}. */
  private static String place(String name, String before) {
    String text = before.startsWith(MARK) ? before.substring(MARK.length()) : before;
    int start = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1;
    long line = text.codePoints().filter(character -> character == '\n').count() + 1;
    return "%s:%d:%d".formatted(name, line, text.length() - start + 1);
  }
}
