package nl.kamerspoor.command;

import java.io.IOException;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.search.query.QueryException;
import picocli.CommandLine.Model.CommandSpec;

/** One command: what it takes, and what it does. */
public interface Command {

  /** What it is called and takes; after parsing, the options of it hold what was typed. */
  CommandOutline outline();

  /** The outline as picocli wants it. */
  default CommandSpec specification() {
    CommandOutline outline = outline();
    CommandSpec specification =
        HelpText.command(outline.name(), outline.purpose(), outline.synopsis(), this);
    for (OptionGroup group : outline.takes()) {
      group.addTo(specification);
    }
    HelpText.addNoPager(specification);
    return specification;
  }

  /** The environment that it runs in, as its options change it. */
  default Environment within(Environment environment) {
    Environment within = environment;
    for (OptionGroup group : outline().takes()) {
      within = group.within(within);
    }
    return within;
  }

  /**
   * Whether results longer than a terminal's screen are shown in a pager; not where they come
   * slowly, with progress beside them.
   */
  default boolean isPaged() {
    return true;
  }

  /**
   * Does what was asked by the options of {@link #outline()}.
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

  /** An error in a query as {@link #run} threw it, pointing into what was typed. */
  default QueryException asTyped(QueryException unreadable) throws CommandException {
    QueryException typed = unreadable;
    for (OptionGroup group : outline().takes()) {
      typed = group.asTyped(typed);
    }
    return typed;
  }
}
