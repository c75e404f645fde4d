package nl.kamerspoor.command;

/** A command cannot do what was asked; the message says where, what is wrong and what to do. */
final class CommandException extends Exception {

  private static final long serialVersionUID = 1L;

  CommandException(String message) {
    super(message);
  }
}
