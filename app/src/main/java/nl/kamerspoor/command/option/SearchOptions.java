package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.command.OptionGroup;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how a query is read, answered and cut off. */
public final class SearchOptions implements OptionGroup {

  private static final int MAX_HITS = 1_000_000;
  private static final int MAX_SNIPPETS = 100;

  /** The orders by the names that they are typed by. */
  private static final Map<String, SearchRequest.Sort> ORDERS = orders();

  private final FilterOptions filters = new FilterOptions();
  private final Option<MatchLevel> match =
      Option.choice(
          "--match",
          MatchLevel.FAMILY,
          List.of(MatchLevel.values()),
          "how far from the word typed: only that form, with its inflections, or with derivations"
              + " and compounds too (the default)");
  private final Option<Boolean> all = Option.flag("--all", "every word must occur");
  private final Option<Boolean> literal =
      Option.flag("--literal", "the query as plain words, without operators");
  private final Option<Boolean> like =
      Option.flag("--like", "QUERY is the id of a paragraph: find others that say similar things");
  private final ExpandOption expand =
      new ExpandOption(
          SearchRequest.Expand.ALL,
          "also search for: nothing, abbreviations and changed names, or other words for the same"
              + " thing too (the default where --match is family, else names)");
  private final IncludeOption include =
      new IncludeOption(
          SearchRequest.LINES,
          "list each line of a letterhead or a signature, not one a paper; they come last");
  private final Option<Boolean> more =
      Option.flag(
          "--more",
          "also search for words that are commoner near those typed than elsewhere; shown");
  private final Option<SearchRequest.Sort> sort =
      Option.choice(
          "--sort",
          "relevance",
          ORDERS,
          "the order: best first (the default), oldest first, newest first");
  private final Option<Integer> limit =
      Option.number(
              "--limit",
              "N",
              0,
              MAX_HITS,
              SearchRequest.DEFAULT_LIMIT,
              "how many hits to print; 10 by default")
          .withLetter("-n");
  private final Option<Integer> offset =
      Option.number("--offset", "N", 0, MAX_HITS, 0, "how many hits to skip");
  private final Option<Integer> snippets =
      Option.number(
          "--snippets",
          "N",
          1,
          MAX_SNIPPETS,
          SearchRequest.DEFAULT_SNIPPETS,
          "how many passages of a hit; 2 by default");

  @Override
  public void addTo(CommandSpec command) {
    options().forEach(option -> option.addTo(command));
  }

  /** All of these options. */
  public List<Option<?>> options() {
    List<Option<?>> options = new ArrayList<>(filters.options());
    options.addAll(
        List.of(
            match,
            all,
            literal,
            like,
            expand.option(),
            include.option(),
            more,
            sort,
            limit,
            offset,
            snippets));
    return options;
  }

  /** The options that were typed, as they were. */
  public List<String> typed() {
    return options().stream().flatMap(option -> option.typed().stream()).toList();
  }

  /**
   * The request for a query with these options.
   *
   * @throws CommandException when a filter's value cannot be read
   */
  public SearchRequest toRequest(String query) throws CommandException {
    return SearchRequest.of(query)
        .withReading(reading())
        .withFilters(filters.toFilters())
        .withMatch(match.value())
        .withAllWords(all.value())
        .withExpand(expand.of(match.value()))
        .withMore(more.value())
        .withSort(sort.value())
        .withOffset(offset.value())
        .withLimit(limit.value())
        .withSnippets(snippets.value())
        .withInclude(include.kinds());
  }

  private SearchRequest.Reading reading() throws CommandException {
    if (like.value() && literal.value()) {
      throw CommandException.about(like, OptionWording.LIKE_AND_LITERAL);
    }
    if (like.value()) {
      return SearchRequest.Reading.LIKE;
    }
    return literal.value() ? SearchRequest.Reading.LITERAL : SearchRequest.Reading.LANGUAGE;
  }

  @Override
  public QueryException asTyped(QueryException unreadable) throws CommandException {
    return filters.asTyped(unreadable);
  }

  private static Map<String, SearchRequest.Sort> orders() {
    Map<String, SearchRequest.Sort> orders = new LinkedHashMap<>();
    orders.put("relevance", SearchRequest.Sort.RELEVANCE);
    orders.put("date", SearchRequest.Sort.OLDEST_FIRST);
    orders.put("-date", SearchRequest.Sort.NEWEST_FIRST);
    return orders;
  }
}
