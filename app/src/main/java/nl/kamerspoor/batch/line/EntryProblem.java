package nl.kamerspoor.batch.line;

import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;

/**
 * Says why an entry of a list cannot be answered, and where.
 *
 * @param position where it goes wrong in the list
 * @param message what is wrong, in one sentence
 * @param hint what to write instead; empty where there is nothing to say
 * @param text a text to show with a caret
 * @param caret the character of that text that the caret stands under, from 0
 * @param command what ends the hint; null where no command does
 */
public record EntryProblem(
    ListPosition position,
    String message,
    String hint,
    String text,
    int caret,
    @Nullable ShellCommand command) {

  public EntryProblem(ListPosition position, String message, String hint, String text, int caret) {
    this(position, message, hint, text, caret, null);
  }

  /** The hint for files, which reads the same wherever the program lies. */
  @Override
  public String hint() {
    return hint(ProgramCall.PLAIN);
  }

  /** The hint, with its command as the reader can run it. */
  public String hint(ProgramCall called) {
    return command == null ? hint : hint + command.text(called);
  }
}
