package nl.kamerspoor.command;

import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;

/** A command cannot do what was asked; the message says where, what is wrong and what to do. */
public final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String words;
  private final transient @Nullable ShellCommand command;

  public CommandException(String message) {
    this(message, null);
  }

  /**
   * What is wrong.
   *
   * @param words the message as far as the command
   * @param command what to run, which ends the message
   */
  public CommandException(String words, @Nullable ShellCommand command) {
    super(command == null ? words : words + command.text());
    this.words = words;
    this.command = command;
  }

  /** The message with the command as the reader can run it. */
  String message(ProgramCall called) {
    return command == null ? words : words + command.text(called);
  }
}
