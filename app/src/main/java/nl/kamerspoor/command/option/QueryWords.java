package nl.kamerspoor.command.option;

import nl.kamerspoor.command.Arguments;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.OptionGroup;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The words of a query on the line, among options or after them.
 *
 * <p>{@code -word} is part of the query, where it means "without"; {@code --word}, and {@code -w}
 * with one letter, is an option, and part of the query only after {@code --} or within quotation
 * marks together with other words.
 */
public final class QueryWords implements OptionGroup {

  private final Arguments words;

  public QueryWords(String label, String description) {
    words = new Arguments(label, false, description);
  }

  @Override
  public void addTo(CommandSpec command) {
    words.addTo(command);
    command.parser().unmatchedOptionsArePositionalParams(true);
  }

  /**
   * The query, with a blank between two words.
   *
   * @throws CommandException when one of the words is a mistyped option
   */
  public String toQuery() throws CommandException {
    words.refuseUnknownOptions();
    return String.join(" ", words.values());
  }
}
