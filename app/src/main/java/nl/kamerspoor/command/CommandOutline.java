package nl.kamerspoor.command;

import java.util.List;

/**
 * What a command is called, what it does and what it takes.
 *
 * @param name as it is typed
 * @param purpose one sentence for its help
 * @param synopsis what follows its name on the line: {@code [options] QUERY…}
 * @param takes its arguments and options, in the order in which the help lists them
 */
public record CommandOutline(
    String name, String purpose, String synopsis, List<OptionGroup> takes) {

  public CommandOutline {
    takes = List.copyOf(takes);
  }

  /** An outline with what the command takes behind its synopsis. */
  public static CommandOutline of(
      String name, String purpose, String synopsis, OptionGroup... takes) {
    return new CommandOutline(name, purpose, synopsis, List.of(takes));
  }
}
