package nl.kamerspoor.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Ends with a failure where a file is larger than any paper: its text would not fit into memory,
 * and a file of a hundred thousand pages is a collection that was pasted together.
 */
final class BoundedStream extends FilterInputStream {

  private final long most;
  private long read;

  /** The file is too large to be one paper. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(long most) {
      super(
          "larger than %d MB, too large for one paper; split it, or give it as JSON Lines"
              .formatted(most >> 20));
    }
  }

  /**
   * @param most how many bytes may be read
   */
  BoundedStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int got = super.read(bytes, offset, length);
    count(Math.max(0, got));
    return got;
  }

  @Override
  public boolean markSupported() {
    return false; // what is read again would be counted again
  }

  private void count(int bytes) throws TooLargeException {
    read += bytes;
    if (read > most) {
      throw new TooLargeException(most);
    }
  }
}
