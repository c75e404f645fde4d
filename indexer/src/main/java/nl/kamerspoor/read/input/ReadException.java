package nl.kamerspoor.read.input;

import org.jspecify.annotations.Nullable;

/**
 * Says that a file, or one document in it, cannot be read.
 *
 * <p>Its message is a sentence, where it is and what is wrong; nobody has to take it apart, for
 * both stand in fields of their own.
 */
public final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String where;
  private final String problem;
  private final boolean otherKind;

  /**
   * @param where the file, with entry, line or column where known: {@code letters.zip!/a.xml:12:3}
   * @param problem what is wrong and what to do, to be read after the place: {@code is empty}
   */
  public ReadException(String where, String problem) {
    this(where, problem, false, null);
  }

  /** Passes on what a library or the disk has said. */
  public ReadException(String where, String problem, Throwable cause) {
    this(where, problem, false, cause);
  }

  private ReadException(
      String where, String problem, boolean otherKind, @Nullable Throwable cause) {
    super(where + " " + problem, cause);
    this.where = where;
    this.problem = problem;
    this.otherKind = otherKind;
  }

  /**
   * Refuses a file that holds no papers, such as a picture or a workbook. They lie among papers
   * everywhere, and nothing is wrong with them; but one whose name promises a format that is read
   * is damaged.
   */
  public static ReadException ofOtherKind(String where, String problem) {
    return new ReadException(where, problem, !FileNames.promisesPaper(where), null);
  }

  /** The file, with entry, line or column where known. */
  String where() {
    return where;
  }

  /** What is wrong and what to do, to be read after the place. */
  String problem() {
    return problem;
  }

  /** Whether the file was refused for no more than its kind. */
  boolean isOfOtherKind() {
    return otherKind;
  }
}
