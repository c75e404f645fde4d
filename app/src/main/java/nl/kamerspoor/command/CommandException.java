package nl.kamerspoor.command;

import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;

/** A command cannot do what was asked; the message says where, what is wrong and what to do. */
public final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String words;
  private final @Nullable String option;
  private final transient @Nullable ShellCommand command;

  public CommandException(String message) {
    this(message, null, null);
  }

  /**
   * What is wrong, and what to run.
   *
   * @param words the message as far as the command
   * @param command what to run, which ends the message
   */
  public CommandException(String words, ShellCommand command) {
    this(words, null, command);
  }

  private CommandException(String words, @Nullable String option, @Nullable ShellCommand command) {
    super(command == null ? words : words + command.text());
    this.words = words;
    this.option = option;
    this.command = command;
  }

  /** What is wrong with an option. */
  public static CommandException about(Option<?> option, String message) {
    return about(option.name(), message);
  }

  /**
   * What is wrong with an option.
   *
   * @param option its name; null where it is about none
   */
  static CommandException about(@Nullable String option, String message) {
    return new CommandException(message, option, null);
  }

  /** This error with the command whose help tells how it is done. */
  CommandException withHelp(ShellCommand help) {
    return new CommandException(words + "\nSee: ", option, help);
  }

  /** The name of the option that it is about, {@code --limit}; null where it is about none. */
  public @Nullable String option() {
    return option;
  }

  /** The message with the command as the reader can run it. */
  String message(ProgramCall called) {
    return command == null ? words : words + command.text(called);
  }
}
