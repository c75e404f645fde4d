package nl.kamerspoor.index.open;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.read.input.FileFailure;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.jspecify.annotations.Nullable;

/** Says that an index cannot be made, changed or read: where, what is wrong, and what to do. */
public final class IndexException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is wrong, for callers that act on it. */
  public enum Reason {
    /** There is no index in the directory. */
    MISSING,
    /** It is broken. */
    CORRUPT,
    /** What stands there was not made by Kamerspoor. */
    FOREIGN,
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

  /** The versions in use today are below 20. */
  private static final int MAX_PLAUSIBLE_VERSION = 1000;

  /** What the message says of the index after a failure. */
  private enum Aftermath {
    UNSAID(""),
    KEPT("; the index is as it was before"),
    NOT_MADE(", so no index was made");

    private final String words;

    Aftermath(String words) {
      this.words = words;
    }
  }

  private final Reason reason;
  private final String problem;
  private final Aftermath aftermath;
  private final String advice;
  private final transient @Nullable ShellCommand command;

  public IndexException(Reason reason, String message) {
    this(reason, message, Aftermath.UNSAID, "", null);
  }

  IndexException(Reason reason, String message, Throwable cause) {
    this(reason, message, Aftermath.UNSAID, "", cause);
  }

  /**
   * A failure whose message ends in a command.
   *
   * @param words the message as far as the command
   * @param command what to run, which ends the message
   * @param index the index that the command names in {@link #getMessage()}, whichever is in use
   */
  private IndexException(
      Reason reason,
      String words,
      @Nullable ShellCommand command,
      @Nullable Path index,
      @Nullable Throwable cause) {
    super(
        command == null
            ? words
            : words
                + command.text(
                    ProgramCall.PLAIN.withIndex(index == null ? null : index.toString())),
        cause);
    this.reason = reason;
    this.problem = words;
    this.aftermath = Aftermath.UNSAID;
    this.advice = "";
    this.command = command;
  }

  /**
   * A failure after which the reader wants to know how the index is.
   *
   * @param problem where, and what is wrong
   * @param advice what to do, a sentence that follows; empty where there is nothing to do
   */
  private IndexException(
      Reason reason,
      String problem,
      Aftermath aftermath,
      String advice,
      @Nullable Throwable cause) {
    super(problem + aftermath.words + advice, cause);
    this.reason = reason;
    this.problem = problem;
    this.aftermath = aftermath;
    this.advice = advice;
    this.command = null;
  }

  public Reason reason() {
    return reason;
  }

  /** The message with the command as the reader can run it. */
  public String message(ProgramCall called) {
    String words = problem + aftermath.words + advice;
    return command == null ? words : words + command.text(called);
  }

  /** There is no index in the directory. */
  static IndexException missing(Path index) {
    return new IndexException(
        Reason.MISSING,
        index + ": no index there; make one with: ",
        ShellCommand.makingIndex(),
        index,
        null);
  }

  /** A Lucene index that Kamerspoor did not make. */
  public static IndexException foreign(Path index) {
    return new IndexException(
        Reason.FOREIGN,
        index + ": holds a Lucene index of another program; give another directory with --index");
  }

  /** Another program is changing it. */
  public static IndexException locked(Path index, IOException failure) {
    return new IndexException(
        Reason.LOCKED,
        index + ": another program is indexing there; wait until it is done and try again",
        failure);
  }

  /**
   * Makes sure that an index can be put there.
   *
   * @throws IndexException when something else is there
   */
  static void requireDirectory(Path index) throws IndexException {
    if (Files.exists(index) && !Files.isDirectory(index)) {
      throw new IndexException(
          Reason.FOREIGN,
          index
              + ": is a file, but the index must be a folder; move it away, or give another"
              + " directory with --index");
    }
  }

  /**
   * It was made by other rules.
   *
   * @param difference {@code analysis 1, here 2}
   */
  static IndexException otherRules(Path index, String difference) {
    return new IndexException(
        Reason.OTHER_RULES,
        index + ": was made by different rules (" + difference + "); rebuild it with: ",
        ShellCommand.inIndex("index"),
        index,
        null);
  }

  /** Why an index cannot be read, told from what Lucene says. */
  public static IndexException reading(Path index, IOException failure) {
    return switch (failure) {
      case IndexNotFoundException _ -> missing(index);
      case IndexFormatTooOldException old when !isVersion(old.getVersion()) ->
          damaged(index, "a file has changed since it was written", failure);
      case IndexFormatTooNewException recent when !isVersion(recent.getVersion()) ->
          damaged(index, "a file has changed since it was written", failure);
      case IndexFormatTooOldException _ ->
          new IndexException(
              Reason.OTHER_RULES,
              index + ": was made by a Kamerspoor too old to read; delete it and rebuild it with: ",
              ShellCommand.makingIndex(),
              index,
              failure);
      case IndexFormatTooNewException _ ->
          new IndexException(
              Reason.OTHER_RULES,
              index + ": was made by a newer Kamerspoor; use that, or give another --index",
              failure);
      case CorruptIndexException _ ->
          damaged(index, "a file has changed since it was written", failure);
      case EOFException _ -> damaged(index, "a file is cut short", failure);
      case NoSuchFileException _ -> damaged(index, "a file is missing", failure);
      default ->
          new IndexException(
              Reason.FAILED,
              index + ": cannot be read (" + FileFailure.reason(failure) + ")",
              failure);
    };
  }

  /**
   * Whether Lucene may have written this as the version of a file: it counts them up from 0, and
   * takes any other bytes at that place for a version too.
   *
   * @param version null where Lucene read no number, but knew what made the index
   */
  private static boolean isVersion(@Nullable Integer version) {
    return version == null || (version >= 0 && version <= MAX_PLAUSIBLE_VERSION);
  }

  /** Lucene takes random bytes for lengths and offsets, and does not check all of them. */
  static IndexException damaged(Path index, RuntimeException failure) {
    return damaged(index, "a file has changed since it was written", new IOException(failure));
  }

  private static IndexException damaged(Path index, String how, IOException failure) {
    return new IndexException(
        Reason.CORRUPT,
        index + ": the index is damaged (" + how + "); delete it and rebuild it with: ",
        ShellCommand.makingIndex(),
        index,
        failure);
  }

  /** There is nothing to make an index of. */
  public static IndexException noPapers(String message) {
    return new IndexException(
        Reason.NO_SOURCE, message, ShellCommand.inIndex("index", "PATH"), null, null);
  }

  /** This failure where there was no index before. */
  public IndexException ofNewIndex() {
    return aftermath == Aftermath.KEPT
        ? new IndexException(reason, problem, Aftermath.NOT_MADE, advice, this)
        : this;
  }

  /** Why writing failed, told from what the file system says. */
  public static IndexException writing(Path index, IOException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      String because = String.valueOf(cause.getMessage());
      if (because.contains("No space left") || because.contains("not enough space")) {
        return new IndexException(
            Reason.DISK_FULL,
            index + ": the disk is full",
            Aftermath.KEPT,
            ". Make room and index again",
            failure);
      }
      if (cause instanceof OutOfMemoryError) {
        return new IndexException(
            Reason.FAILED,
            index + ": not enough memory",
            Aftermath.KEPT,
            ". Give more: put KAMERSPOOR_MEMORY=4g before the command",
            failure);
      }
    }
    String said = FileFailure.reason(failure);
    if (failure instanceof AccessDeniedException || failure instanceof FileSystemException) {
      return new IndexException(
          Reason.NOT_WRITABLE,
          index
              + ": cannot be written ("
              + said
              + "); give another directory with --index, or make this one writable",
          failure);
    }
    return new IndexException(
        Reason.FAILED, index + ": writing failed (" + said + ")", Aftermath.KEPT, "", failure);
  }
}
