package nl.kamerspoor.command;

import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine.Model.CommandSpec;

/** What a command takes: an option, arguments, or several of them that belong together. */
public interface OptionGroup {

  /** Adds what it takes to a command, in the order in which the help lists it. */
  void addTo(CommandSpec command);

  /**
   * The environment of a command that was called with it. That which names an index gives one in
   * which all advice names it too.
   */
  default Environment within(Environment environment) {
    return environment;
  }

  /**
   * An error in a query, pointing into what was typed: where options become part of a query, into
   * the option.
   */
  default QueryException asTyped(QueryException unreadable) throws CommandException {
    return unreadable;
  }
}
