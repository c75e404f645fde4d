package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** An index cannot be made, changed or read; the message says where, what is wrong, what to do. */
public final class IndexException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong, for callers that act on it. */
  public enum Reason {
    /** There is no index in the directory. */
    MISSING,
    /** What stands there is no index, or a broken one. */
    CORRUPT,
    /** It was made by other rules: another schema, analysis, reading or Lucene. */
    OTHER_RULES,
    /** Another program is changing it. */
    LOCKED,
    /** The directory cannot be written. */
    NOT_WRITABLE,
    /** The disk is full. */
    DISK_FULL,
    /** A source that does not exist, or none where one is needed. */
    NO_SOURCE,
    /** Anything else: the message says what. */
    FAILED
  }

  private final Reason reason;

  public IndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public IndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  /** Why writing failed, told from what the file system says. */
  static IndexException writing(Path index, IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String because = String.valueOf(cause.getMessage());
      if (because.contains("No space left") || because.contains("not enough space")) {
        return new IndexException(
            Reason.DISK_FULL,
            index + ": the disk is full; the index is as it was before. Make room and index again",
            failure);
      }
    }
    String said = String.valueOf(failure.getMessage());
    if (failure instanceof AccessDeniedException || failure instanceof FileSystemException) {
      return new IndexException(
          Reason.NOT_WRITABLE,
          index
              + ": cannot be written ("
              + said
              + "); give another directory with --index, or the right to write there",
          failure);
    }
    return new IndexException(
        Reason.FAILED,
        index + ": writing failed (" + failure + "); the index is as it was",
        failure);
  }
}
