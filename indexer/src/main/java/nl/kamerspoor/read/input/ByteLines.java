package nl.kamerspoor.read.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines, without copying those that fit the buffer and without decoding
 * them.
 */
public final class ByteLines {

  /** A line longer than this is passed over: no paper of parliament is near to it. */
  public static final int MAX_LINE_BYTES = 64 << 20;

  private final InputStream stream;
  private byte[] buffer = new byte[1 << 18];
  private int start;
  private int end;
  private int lineStart;
  private int lineEnd;
  private long number;
  private boolean tooLong;
  private boolean drained;

  public ByteLines(InputStream stream) {
    this.stream = stream;
  }

  /** Goes to the next line; false behind the last. */
  public boolean next() throws IOException {
    number++;
    tooLong = false;
    int searched = start;
    while (true) {
      for (int at = searched; at < end; at++) {
        if (buffer[at] == '\n') {
          return take(at, at + 1);
        }
      }
      if (drained) {
        return start < end && take(end, end);
      }
      searched = fill();
    }
  }

  /** The number of the line, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line was longer than {@link #MAX_LINE_BYTES}; then only its end is there. */
  public boolean tooLong() {
    return tooLong;
  }

  /** The bytes that {@link #offset} and {@link #length} count in; valid until the next line. */
  public byte[] bytes() {
    return buffer;
  }

  /** Where the line begins. */
  public int offset() {
    return lineStart;
  }

  /** How long it is, without its end. */
  public int length() {
    return lineEnd - lineStart;
  }

  private boolean take(int lineEnd, int next) {
    lineStart = start;
    boolean carriageReturn = lineEnd > start && buffer[lineEnd - 1] == '\r';
    this.lineEnd = carriageReturn ? lineEnd - 1 : lineEnd;
    start = next;
    return true;
  }

  /** Reads on behind what is unread; gives where the new bytes begin. */
  private int fill() throws IOException {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    } else if (end == buffer.length) {
      if (buffer.length >= MAX_LINE_BYTES) {
        tooLong = true;
        end = 0;
      } else {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
    }
    int from = end;
    int read = stream.read(buffer, end, buffer.length - end);
    drained = read < 0;
    end += Math.max(0, read);
    return from;
  }
}
