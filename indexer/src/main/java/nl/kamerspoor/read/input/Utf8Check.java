package nl.kamerspoor.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends with a failure where the bytes are not UTF-8, and tells the line and column. The JDK's XML
 * parser would print such a failure on the error stream, whatever handler it is given.
 */
final class Utf8Check extends FilterInputStream {

  private int line = 1;
  private int column = 1;

  /** How many bytes of a character are still to come, and between which the next one must be. */
  private int missing;

  private int least = 0x80;
  private int most = 0xbf;

  /** Says where a byte stands that no character of UTF-8 has there. */
  static final class MalformedException extends IOException {
    private static final long serialVersionUID = 1L;
    final int line;
    final int column;

    MalformedException(int line, int column, int value) {
      super(
          (value < 0
                  ? "its last character is cut off"
                  : "the byte %02x is not UTF-8".formatted(value))
              + "; fetch it again, or declare its real encoding");
      this.line = line;
      this.column = column;
    }
  }

  Utf8Check(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    check(one);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = super.read(bytes, offset, length);
    for (int i = 0; i < got; i++) {
      check(bytes[offset + i] & 0xff);
    }
    if (got < 0) {
      check(got);
    }
    return got;
  }

  @Override
  public boolean markSupported() {
    return false; // what is read again would be counted again
  }

  /** Takes the next byte, or -1 at the end, where no character may be half. */
  private void check(int value) throws MalformedException {
    if (missing > 0) {
      if (value < least || value > most) {
        throw new MalformedException(line, column, value);
      }
      missing--;
      least = 0x80;
      most = 0xbf;
      return;
    }
    if (value == '\n') {
      line++;
      column = 1;
      return;
    }
    if (value >= 0x80) {
      begin(value);
    }
    column += value < 0 ? 0 : 1;
  }

  /** The bounds of the second byte leave out long forms of short characters and surrogates. */
  private void begin(int value) throws MalformedException {
    if (value < 0xc2 || value > 0xf4) {
      throw new MalformedException(line, column, value);
    }
    missing = value < 0xe0 ? 1 : value < 0xf0 ? 2 : 3;
    least = value == 0xe0 ? 0xa0 : value == 0xf0 ? 0x90 : 0x80;
    most = value == 0xed ? 0x9f : value == 0xf4 ? 0x8f : 0xbf;
  }
}
