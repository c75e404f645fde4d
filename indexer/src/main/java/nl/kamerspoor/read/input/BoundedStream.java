package nl.kamerspoor.read.input;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends with a failure where a file is larger than any paper: its text would not fit into memory,
 * and a file of a hundred thousand pages is a collection that was pasted together.
 */
public final class BoundedStream extends WatchedStream {

  /** Says that a file is too large to be one paper. */
  public static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    public TooLargeException(long maxBytes) {
      super(InputMessages.isTooLarge(maxBytes));
    }

    /** What is wrong with the file, to be read after its name. */
    public String problem() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * @param most how many bytes may be read
   */
  public BoundedStream(InputStream in, long most) {
    super(
        in,
        (bytes, position) -> {
          if (position > most) {
            throw new TooLargeException(most);
          }
        });
  }
}
