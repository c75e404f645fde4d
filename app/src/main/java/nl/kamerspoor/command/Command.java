package nl.kamerspoor.command;

import java.io.IOException;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine.Model.CommandSpec;

/** One command: what it takes, and what it does. */
public interface Command {

  /** Its options and help; after parsing, the options hold what was typed. */
  CommandSpec specification();

  /**
   * The environment that it runs in. A command that reads an index gives one in which all advice
   * names that index.
   */
  default Environment within(Environment environment) {
    return environment;
  }

  /**
   * Does what was asked by the options of {@link #specification()}.
   *
   * @param environment takes the results and everything else that is said
   * @return an {@link ExitCode}
   * @throws CommandException when it cannot be done
   * @throws QueryException when a query cannot be read
   * @throws IndexException when the index cannot be used
   * @throws IOException when a disk or the output fails
   */
  int run(Environment environment)
      throws CommandException, QueryException, IndexException, IOException;

  /**
   * An error in a query as {@link #run} threw it, pointing into what was typed. A command whose
   * options become part of a query points into the option.
   */
  default QueryException asTyped(QueryException unreadable) throws CommandException {
    return unreadable;
  }
}
