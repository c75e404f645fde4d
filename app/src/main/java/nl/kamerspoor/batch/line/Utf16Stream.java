package nl.kamerspoor.batch.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Turns UTF-16, in which Excel saves "Unicode text", into UTF-8, piece by piece. */
final class Utf16Stream extends InputStream {

  private static final int BUFFER = 1 << 13;

  private final Reader text;
  private final char[] characters = new char[BUFFER];
  private byte[] bytes = new byte[0];
  private int next;
  private int kept; // half a character, of which the other half is still to come

  /**
   * A stream.
   *
   * @param charset which of the two orders of bytes; UTF-16 goes by the mark at the beginning
   */
  Utf16Stream(InputStream in, Charset charset) {
    text = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return fill() ? bytes[next++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (!fill()) {
      return -1;
    }
    int count = Math.min(length, bytes.length - next);
    System.arraycopy(bytes, next, to, offset, count);
    next += count;
    return count;
  }

  private boolean fill() throws IOException {
    while (next == bytes.length) {
      int read = text.read(characters, kept, BUFFER - kept);
      if (read < 0) {
        return false;
      }
      int length = kept + read;
      kept = Character.isHighSurrogate(characters[length - 1]) ? 1 : 0;
      bytes = new String(characters, 0, length - kept).getBytes(StandardCharsets.UTF_8);
      characters[0] = characters[length - 1];
      next = 0;
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
