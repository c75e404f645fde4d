package nl.kamerspoor.batch;

import org.jspecify.annotations.Nullable;

/**
 * A line of a list.
 *
 * @param number from 1
 * @param text without its end; where it is damaged, with U+FFFD for what cannot be read
 * @param damage why it cannot be read, or null
 * @param damaged the character at which it cannot, from 0
 */
public record Line(int number, String text, @Nullable String damage, int damaged) {

  Line(int number, String text) {
    this(number, text, null, 0);
  }

  /** Whether nothing stands in it. */
  public boolean isBlank() {
    return damage == null && text.isBlank();
  }

  /** A line that says nothing about what to search for. */
  boolean isComment() {
    return damage == null && text.stripLeading().startsWith("#");
  }

  /** Why it cannot be read. */
  Problem damageProblem() {
    return problem(damaged, String.valueOf(damage), "save the file as UTF-8");
  }

  /**
   * A problem in this line.
   *
   * @param character where, from 0
   */
  Problem problem(int character, String message, String hint) {
    return new Problem(new Position(number, character + 1), message, hint, text, character);
  }
}
