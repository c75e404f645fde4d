package nl.kamerspoor.command.option;

import java.util.List;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say what counts: filters, and how far from the typed form a word may be. */
public final class CountOptions implements OptionGroup {

  private final FilterOptions filters = new FilterOptions();
  private final Option<MatchLevel> match =
      Option.choice(
          "--match",
          MatchLevel.INFLECTION,
          List.of(MatchLevel.values()),
          "how far from the word typed: only that form, with its inflections (the default), or"
              + " with derivations and compounds too");
  private final ExpandOption expand =
      new ExpandOption(
          SearchRequest.Expand.NONE,
          "also count: nothing (the default), abbreviations and changed names, or other words"
              + " for the same thing too");

  private final IncludeOption include =
      new IncludeOption(
          ParagraphKind.around(),
          "count these too, besides what is said (paragraphs, list items, footnotes): heading,"
              + " figure, letterhead, signature");

  @Override
  public void addTo(CommandSpec command) {
    filters.options().forEach(option -> option.addTo(command));
    Option.addAll(command, match, expand.option(), include.option());
  }

  /**
   * The request for a query with these options.
   *
   * @throws CommandException when a filter's value cannot be read
   */
  public CountRequest toRequest(String query) throws CommandException {
    return withoutFilters(query).withFilters(filters.toFilters());
  }

  /** The request for another query, without the filters. */
  public CountRequest withoutFilters(String query) throws CommandException {
    return CountRequest.of(query)
        .withMatch(match.value())
        .withExpand(expand.value())
        .withInclude(include.kinds());
  }

  @Override
  public QueryException asTyped(QueryException unreadable) throws CommandException {
    return filters.asTyped(unreadable);
  }
}
