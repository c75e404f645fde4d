package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.UsageErrorText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * The words of a query on the line, among options or after them.
 *
 * <p>{@code -word} is part of the query, where it means "without"; {@code --word} is an option, and
 * part of the query only after {@code --}.
 */
public final class QueryWords {

  private static final String END_OF_OPTIONS = "--";

  private final PositionalParamSpec words;

  public QueryWords(String label, String description) {
    words = Argument.rest(label, false, description);
  }

  /** Adds the words to a command. */
  public void addTo(CommandSpec command) {
    command.addPositional(words);
    command.parser().unmatchedOptionsArePositionalParams(true);
  }

  /**
   * The query, with a blank between two words.
   *
   * @throws CommandException when one of the words is a mistyped option
   */
  public String toQuery() throws CommandException {
    List<String> typed = words.getValue();
    List<String> line = words.command().commandLine().getParseResult().originalArgs();
    int end = line.indexOf(END_OF_OPTIONS);
    List<String> options = end < 0 ? line : line.subList(0, end);
    for (String word : typed) {
      if (word.startsWith(END_OF_OPTIONS) && options.contains(word)) {
        throw UsageErrorText.withHelp(
            UsageErrorText.unknown(word, words.command().commandLine()),
            words.command().commandLine());
      }
    }
    return String.join(" ", typed);
  }
}
