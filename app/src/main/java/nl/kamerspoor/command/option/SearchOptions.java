package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.command.Argument;
import nl.kamerspoor.command.CommandException;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The options that say how a query is read, answered and cut off. */
public final class SearchOptions {

  private static final int MAX_HITS = 1_000_000;
  private static final int MAX_SNIPPETS = 100;

  /** The orders as they are typed. */
  private static final Map<String, SearchRequest.Sort> ORDERS = orders();

  private final FilterOptions filters = new FilterOptions();
  private final OptionSpec match =
      Argument.choice(
          "--match",
          MatchLevel.FAMILY,
          List.of(MatchLevel.values()),
          "how far from the word typed: only that form, with its inflections, or with derivations"
              + " and compounds too (the default)");
  private final OptionSpec all = Argument.flag("--all", "every word must occur");
  private final OptionSpec literal =
      Argument.flag("--literal", "the query as plain words, without operators");
  private final OptionSpec like =
      Argument.flag("--like", "QUERY is the id of a paragraph: find others that say the like");
  private final ExpandOption expand =
      new ExpandOption(
          SearchRequest.Expand.ALL,
          "search besides: nothing, abbreviations and changed names, or other words for the same"
              + " thing too (the default where --match is family, else names)");
  private final IncludeOption include =
      new IncludeOption(
          SearchRequest.LINES,
          "list each line of a letterhead or a signature, not one a paper; they come last");
  private final OptionSpec more =
      Argument.flag(
          "--more", "search too for words that stand near those typed more than elsewhere; shown");
  private final OptionSpec sort =
      Argument.choice(
          "--sort",
          "relevance",
          ORDERS,
          "the order: best first (the default), oldest first, newest first");
  private final OptionSpec limit =
      Argument.number("--limit", "N", 0, MAX_HITS, 10, "how many hits to print; 10 by default");
  private final OptionSpec offset =
      Argument.number("--offset", "N", 0, MAX_HITS, 0, "how many hits to pass over");
  private final OptionSpec snippets =
      Argument.number(
          "--snippets", "N", 1, MAX_SNIPPETS, 2, "how many passages of a hit; 2 by default");

  /** Adds the options to a command. */
  public void addTo(CommandSpec command) {
    specifications().forEach(command::addOption);
  }

  /** All of them. */
  List<OptionSpec> specifications() {
    List<OptionSpec> options = new ArrayList<>(filters.specifications());
    options.addAll(
        List.of(
            match,
            all,
            literal,
            like,
            expand.specification(),
            include.specification(),
            more,
            sort,
            limit,
            offset,
            snippets));
    return options;
  }

  /**
   * The request for a query with these options.
   *
   * @throws CommandException when a filter's value cannot be read
   */
  public SearchRequest toRequest(String query) throws CommandException {
    return new SearchRequest(
        query,
        reading(),
        filters.toFilters(),
        match.getValue(),
        all.getValue(),
        expand.of(match.getValue()),
        more.getValue(),
        sort.getValue(),
        offset.getValue(),
        limit.getValue(),
        snippets.getValue(),
        include.kinds());
  }

  private SearchRequest.Reading reading() throws CommandException {
    boolean isLike = like.getValue();
    boolean isLiteral = literal.getValue();
    if (isLike && isLiteral) {
      throw new CommandException("--like and --literal read the query in two ways; give one");
    }
    if (isLike) {
      return SearchRequest.Reading.LIKE;
    }
    return isLiteral ? SearchRequest.Reading.LITERAL : SearchRequest.Reading.LANGUAGE;
  }

  private static Map<String, SearchRequest.Sort> orders() {
    Map<String, SearchRequest.Sort> orders = new LinkedHashMap<>();
    orders.put("relevance", SearchRequest.Sort.RELEVANCE);
    orders.put("date", SearchRequest.Sort.OLDEST_FIRST);
    orders.put("-date", SearchRequest.Sort.NEWEST_FIRST);
    return orders;
  }
}
