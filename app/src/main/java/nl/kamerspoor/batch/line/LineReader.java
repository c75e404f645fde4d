package nl.kamerspoor.batch.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of UTF-8, strictly: what is not UTF-8 is reported with its byte. Lines end by LF, CR
 * LF or CR; a byte order mark at the beginning is passed over. Only one line is held in memory.
 *
 * <p>A reader of lists may take text for Windows-1252, which Excel and Notepad in the Netherlands
 * write: where the first line that is not plain ASCII is not UTF-8, and nothing near it is.
 */
public final class LineReader {

  /** The longest line that can be a query. */
  public static final int MAX_LINE_BYTES = 1 << 20;

  private static final int BUFFER_BYTES = 1 << 16;
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final boolean isWindowsTaken;
  private CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
  private boolean isDecided;
  private @Nullable ListLine returned;
  private int next;
  private int end;
  private long passed; // the bytes before the buffer
  private int number;

  /**
   * A reader.
   *
   * @param in is read in large pieces and stays open
   */
  public LineReader(InputStream in) {
    this(in, false);
  }

  /**
   * A reader.
   *
   * @param isWindowsTaken whether text may be in Windows-1252 too
   */
  public LineReader(InputStream in, boolean isWindowsTaken) {
    this.in = in;
    this.isWindowsTaken = isWindowsTaken;
  }

  /** The encoding of the lines read so far. */
  public Charset charset() {
    return decoder.charset();
  }

  private static CharsetDecoder decoder(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The next line, or null after the last one. */
  public @Nullable ListLine read() throws IOException {
    ListLine again = returned;
    if (again != null) {
      returned = null;
      return again;
    }
    if (!fill()) {
      return null;
    }
    number++;
    long start = passed + next;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean tooLong = false;
    while (fill()) {
      int stop = next;
      while (stop < end && buffer[stop] != '\n' && buffer[stop] != '\r') {
        stop++;
      }
      int kept = Math.min(stop - next, MAX_LINE_BYTES + 1 - bytes.size());
      bytes.write(buffer, next, kept);
      tooLong |= bytes.size() > MAX_LINE_BYTES;
      next = stop;
      if (stop < end) {
        endLine();
        break;
      }
    }
    byte[] line = bytes.toByteArray();
    int from = start == 0 && startsWithMark(line) ? MARK.length : 0;
    isDecided |= from > 0;
    return tooLong
        ? damaged(
            line,
            from,
            0,
            "this line is longer than %d bytes".formatted(MAX_LINE_BYTES),
            "is this the right file?")
        : decode(line, from, start);
  }

  /** Puts the line that was read last back, to be read again. */
  public void giveBack(ListLine line) {
    returned = line;
  }

  /** Whether there is a byte to read. */
  private boolean fill() throws IOException {
    if (next < end) {
      return true;
    }
    passed += end;
    next = 0;
    end = Math.max(0, in.read(buffer, 0, BUFFER_BYTES));
    return end > 0;
  }

  private void endLine() throws IOException {
    boolean carriageReturn = buffer[next++] == '\r';
    if (carriageReturn && fill() && buffer[next] == '\n') {
      next++;
    }
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= MARK.length
        && line[0] == MARK[0]
        && line[1] == MARK[1]
        && line[2] == MARK[2];
  }

  private ListLine decode(byte[] line, int from, long start) {
    ByteBuffer bytes = ByteBuffer.wrap(line, from, line.length - from);
    CharBuffer text = CharBuffer.allocate(line.length);
    CoderResult result = decoder.reset().decode(bytes, text, true);
    if (result.isError() && isWindows(line)) {
      decoder = decoder(WINDOWS);
      return decode(line, from, start);
    }
    isDecided |= text.position() < line.length - from;
    if (result.isError()) {
      int bad = bytes.position();
      return damaged(
          line,
          from,
          text.position(),
          "byte %d of the file (0x%02X, counted from 0) is not UTF-8"
              .formatted(start + bad, line[bad] & 0xFF),
          "save the file as UTF-8");
    }
    String read = text.flip().toString();
    int nul = read.indexOf('\0');
    return nul < 0
        ? new ListLine(number, read)
        : damaged(
            line,
            from,
            nul,
            "this line holds a NUL character",
            "remove it; if every letter has one, save the file as UTF-8");
  }

  /**
   * Whether a line that is not UTF-8, the first one to show what the text is in, is Windows-1252.
   */
  private boolean isWindows(byte[] line) {
    return isWindowsTaken
        && !isDecided
        && !holdsUtf8(line, 0, line.length)
        && !holdsUtf8(buffer, next, end)
        && WINDOWS.newEncoder().canEncode(new String(line, WINDOWS));
  }

  /** Whether a character that takes several bytes in UTF-8 stands among bytes. */
  static boolean holdsUtf8(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      int lead = bytes[i] & 0xFF;
      int more = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
      int following = 0;
      while (following < more && i + following + 1 < to && isFollowing(bytes[i + following + 1])) {
        following++;
      }
      if (more > 0 && following == more) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowing(byte b) {
    return (b & 0xC0) == 0x80;
  }

  private ListLine damaged(byte[] line, int from, int character, String message, String hint) {
    String text = new String(line, from, line.length - from, StandardCharsets.UTF_8);
    return new ListLine(number, text, new ListLine(number, text).problem(character, message, hint));
  }
}
