package nl.kamerspoor.batch.line;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param number from 1
 * @param text without its end; where it is damaged, with U+FFFD for what cannot be read
 * @param damage why it cannot be read, and at which character; null where it can
 */
public record ListLine(int number, String text, @Nullable EntryProblem damage) {

  ListLine(int number, String text) {
    this(number, text, null);
  }

  /** Whether it is empty but for blanks. */
  public boolean isBlank() {
    return damage == null && text.isBlank();
  }

  /** Whether it is a remark of whoever made the list: it begins with {@code #}. */
  public boolean isComment() {
    return damage == null && text.stripLeading().startsWith("#");
  }

  /**
   * A problem in this line.
   *
   * @param character where, from 0
   */
  public EntryProblem problem(int character, String message, String hint) {
    return new EntryProblem(
        new ListPosition(number, character + 1), message, hint, text, character);
  }
}
