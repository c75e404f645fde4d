package nl.kamerspoor.read.input;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches what comes out of a file that is packed, through all archives inside it, so that a small
 * file cannot fill the memory, the disk or the day.
 */
public final class DecompressionGuard {

  private final Limits limits;
  private final String file;
  private long bytes;
  private long entries;

  DecompressionGuard(String file, Limits limits) {
    this.file = file;
    this.limits = limits;
  }

  /**
   * How much may come out of one file.
   *
   * @param bytes in all, over all its entries
   * @param ratio bytes out for a byte in, looked at after the first {@code free} bytes
   * @param free bytes that any entry may give without regard to the ratio
   * @param entries files in it, over all its archives
   * @param depth packings in packings: {@code a.zip!/b.tar.gz!/c.xml} is three deep
   */
  record Limits(long bytes, long ratio, long free, long entries, int depth) {

    /**
     * Enough for every paper of parliament since 1814 as text in one file; deflate reaches 1032 to
     * one and xz 7000 to one only on repeated bytes, text about ten and fifty.
     */
    static final Limits USUAL = new Limits(64L << 30, 500, 16L << 20, 5_000_000, 4);
  }

  /** Notes that one more entry is met. */
  public void entry() throws TooLargeException {
    entries++;
    if (entries > limits.entries()) {
      throw new TooLargeException(file, InputMessages.holdsTooManyFiles(limits.entries()));
    }
  }

  /** Notes that a packing is opened, which lies in this many others. */
  public void open(int depth) throws TooLargeException {
    if (depth >= limits.depth()) {
      throw new TooLargeException(file, InputMessages.isNestedTooDeep(limits.depth()));
    }
  }

  /**
   * Guards a stream.
   *
   * @param unpacked gives what comes out
   * @param packed the bytes that it came from, asked while reading
   */
  public InputStream guard(InputStream unpacked, Count packed) {
    return new WatchedStream(unpacked, (read, position) -> count(read, position, packed));
  }

  /** Says in a few words why something can't be unpacked. */
  public static String reason(Throwable failure) {
    String message = failure.getMessage();
    Throwable cause = failure.getCause();
    if (cause != null && cause.toString().equals(message)) {
      return reason(cause); // It only passes another on, with the name of its class.
    }
    return message == null || message.isBlank()
        ? failure instanceof EOFException ? "it ends too early" : failure.getClass().getSimpleName()
        : message;
  }

  /** A number of bytes that grows while a stream is read. */
  public interface Count {
    long bytes();
  }

  /** Says that more comes out of a file than any collection of papers holds. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String where;
    private final String problem;

    TooLargeException(String where, String problem) {
      super(where + " " + problem);
      this.where = where;
      this.problem = problem;
    }

    /** The file of the disk, which holds it all. */
    public String where() {
      return where;
    }

    /** What is wrong with it, to be read after its name. */
    public String problem() {
      return problem;
    }
  }

  private void count(long read, long out, Count packed) throws TooLargeException {
    bytes += read;
    if (bytes > limits.bytes()) {
      throw new TooLargeException(file, InputMessages.unpacksToTooMuch(limits.bytes()));
    }
    if (out > limits.free() && out / Math.max(1, packed.bytes()) > limits.ratio()) {
      throw new TooLargeException(file, InputMessages.unpacksTooMuch(limits.ratio()));
    }
  }
}
