package nl.kamerspoor.command;

import java.io.IOException;
import java.io.Writer;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine.Model.CommandSpec;

/** One command: what it takes, and what it does. */
public interface Command {

  /** Its options and help; after parsing, the options hold what was typed. */
  CommandSpec specification();

  /**
   * Does what was asked by the options of {@link #specification()}.
   *
   * @param environment the world around it
   * @param out takes the results; its failures are told apart from all others
   * @param messages takes everything else
   * @return an {@link ExitCode}
   * @throws CommandException when it cannot be done
   * @throws QueryException when a query cannot be read
   * @throws IndexException when the index cannot be used
   * @throws IOException when a disk or the output fails
   */
  int run(Environment environment, Writer out, Messages messages)
      throws CommandException, QueryException, IndexException, IOException;
}
