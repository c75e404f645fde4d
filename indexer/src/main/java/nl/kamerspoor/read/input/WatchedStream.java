package nl.kamerspoor.read.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes read from a stream, for a watcher who may stop the reading. */
public class WatchedStream extends FilterInputStream {

  private final Watcher watcher;
  private long position;

  /** Is told whenever bytes have been read. */
  public interface Watcher {

    /**
     * Takes note of bytes read.
     *
     * @param bytes how many were read just now
     * @param position how many were read in all
     * @throws IOException to end the reading
     */
    void passed(long bytes, long position) throws IOException;
  }

  public WatchedStream(InputStream stream, Watcher watcher) {
    super(stream);
    this.watcher = watcher;
  }

  /** How many bytes have been read. */
  public long position() {
    return position;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    passed(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int read = super.read(target, offset, length);
    passed(read);
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    passed(skipped);
    return skipped;
  }

  /** Marks are not supported: what is read again would be counted again. */
  @Override
  public boolean markSupported() {
    return false;
  }

  private void passed(long bytes) throws IOException {
    if (bytes > 0) {
      position += bytes;
      watcher.passed(bytes, position);
    }
  }
}
