package nl.kamerspoor.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Reads bytes as UTF-8 text, and says exactly what is wrong where they are something else. A byte
 * order mark is passed over; lines end with any of the usual marks.
 */
public final class TextDecoder {

  /** No paper of parliament comes near; a file that does is something else. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  /** Euro, ellipsis, no-break space, section sign, double angle quotes, degree. */
  private static final Set<Integer> WINDOWS_MARKS =
      Set.of(0x80, 0x85, 0xa0, 0xa7, 0xab, 0xbb, 0xb0);

  private TextDecoder() {}

  /**
   * The lines of a text.
   *
   * @param file how messages name it
   * @throws ReadException when there are too many bytes or none, or they are not UTF-8 text
   */
  public static List<String> lines(String file, InputStream stream)
      throws ReadException, IOException {
    return text(file, stream).lines().toList();
  }

  private static String text(String file, InputStream stream) throws ReadException, IOException {
    byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new ReadException(file, InputMessages.isTooLarge(MAX_BYTES));
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new ReadException(
            file,
            looksLikeUtf16(bytes) ? InputMessages.isUtf16(i + 1) : InputMessages.isBinary(i + 1));
      }
    }
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(buffer, characters, true);
    if (result.isError()) {
      int value = bytes[buffer.position()] & 0xff;
      String place = "%,d".formatted(buffer.position() + 1).replace(',', ' ');
      throw new ReadException(
          file,
          looksLikeWindows1252(bytes)
              ? InputMessages.isWindows1252(value, place)
              : InputMessages.isNotUtf8(value, place));
    }
    String text = characters.flip().toString();
    String marked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (marked.isBlank()) {
      throw new ReadException(file, InputMessages.isEmptyText());
    }
    return marked;
  }

  /** Half of the bytes are NUL where Latin letters stand in UTF-16. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    return bytes.length > 1
        && ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)
            || (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff));
  }

  /** In Windows-1252 the accented letters and quotes of Dutch are single bytes from 0x80 on. */
  private static boolean looksLikeWindows1252(byte[] bytes) {
    int letters = 0;
    int others = 0;
    for (byte b : bytes) {
      int value = b & 0xff;
      if (value < 0x80) {
        continue;
      }
      boolean usual =
          value >= 0xc0 || (value >= 0x91 && value <= 0x97) || WINDOWS_MARKS.contains(value);
      letters += usual ? 1 : 0;
      others += usual ? 0 : 1;
    }
    return letters > 4 * others;
  }
}
