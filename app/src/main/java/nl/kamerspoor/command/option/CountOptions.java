package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say what counts: filters, and how far from the typed form a word may be. */
public final class CountOptions {

  private final FilterOptions filters = new FilterOptions();
  private final OptionSpec match =
      Argument.choice(
          "--match",
          MatchLevel.INFLECTION,
          List.of(MatchLevel.values()),
          "how far from the word typed: only that form, with its inflections (the default), or"
              + " with derivations and compounds too");
  private final ExpandOption expand =
      new ExpandOption(
          SearchRequest.Expand.NONE,
          "count besides: nothing (the default), abbreviations and changed names, or other words"
              + " for the same thing too");

  private final IncludeOption include =
      new IncludeOption(
          ParagraphKind.around(),
          "count these too, besides what is said (paragraphs, list items, footnotes): heading,"
              + " figure, letterhead, signature");

  /** Adds the options to a command. */
  public void addTo(CommandSpec command) {
    filters.addTo(command);
    command.addOption(match);
    expand.addTo(command);
    include.addTo(command);
  }

  /**
   * The request for a query with these options.
   *
   * @throws CommandException when a filter's value cannot be read
   */
  public CountRequest toRequest(String query) throws CommandException {
    return request(query, filters.toFilters());
  }

  /** The request for another query, without the filters. */
  public CountRequest withoutFilters(String query) throws CommandException {
    return request(query, List.of());
  }

  private CountRequest request(String query, List<String> given) throws CommandException {
    return new CountRequest(query, given, match.getValue(), expand.value(), include.kinds());
  }
}
