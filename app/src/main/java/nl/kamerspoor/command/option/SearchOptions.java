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
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The options that say how a query is read, answered and cut off. */
public final class SearchOptions implements OptionGroup {

  private static final int MAX_HITS = 1_000_000;
  private static final int MAX_SNIPPETS = 100;

  /** The orders by the names that they are typed by. */
  private static final Map<String, SearchRequest.Sort> ORDERS = orders();

  private final FilterOptions filters = new FilterOptions();
  private final Option<Boolean> papers =
      Option.flag(
          "--papers",
          "papers as hits, ranked by all they say; the words may stand in several paragraphs");
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
  private final Option<@Nullable Integer> sample =
      Option.optionalNumber(
          "--sample",
          "N",
          1,
          MAX_HITS,
          "N hits drawn at random from all, in the order of --sort; the same every time");
  private final Option<@Nullable Integer> seed =
      Option.optionalNumber(
          "--seed", "S", 0, Integer.MAX_VALUE, "another sample for another seed; 1 by default");
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
          "how many passages of a hit; 2 by default, 3 with --papers");

  @Override
  public void addTo(CommandSpec command) {
    options().forEach(option -> option.addTo(command));
  }

  /** All of these options. */
  public List<Option<?>> options() {
    List<Option<?>> options = new ArrayList<>(filters.options());
    options.addAll(
        List.of(
            papers,
            match,
            all,
            literal,
            like,
            expand.option(),
            include.option(),
            more,
            sort,
            sample,
            seed,
            limit,
            offset,
            snippets));
    return options;
  }

  /**
   * The options that each entry of a list may give: all but what hits are, which is one for all.
   */
  public List<Option<?>> ofEntry() {
    return options().stream().filter(option -> option != papers).toList();
  }

  /** The options as typed that choose some hits of all, or their order. */
  public List<String> typedOfSome() {
    List<String> typed = new ArrayList<>();
    for (Option<?> option : List.of(sample, limit, offset, sort)) {
      typed.addAll(option.typed());
    }
    return typed;
  }

  /** Whether papers are the hits. */
  public boolean hasPapers() {
    return papers.value();
  }

  /** The options that were typed, as they were, and the seed of a sample where it was not. */
  public List<String> typed() {
    List<String> typed = new ArrayList<>();
    options().forEach(option -> typed.addAll(option.typed()));
    if (sample.isTyped() && !seed.isTyped()) {
      typed.add(seed.name() + "=" + Sample.DEFAULT_SEED);
    }
    return typed;
  }

  /**
   * The request for a query with these options.
   *
   * @throws CommandException when a filter's value cannot be read
   */
  public SearchRequest toRequest(String query) throws CommandException {
    Sample drawn = drawn();
    SearchRequest request =
        SearchRequest.of(query)
            .withUnit(papers.value() ? SearchRequest.Unit.PAPER : SearchRequest.Unit.PARAGRAPH)
            .withReading(reading())
            .withFilters(filters.toFilters())
            .withMatch(match.value())
            .withAllWords(all.value())
            .withExpand(expand.of(match.value()))
            .withMore(more.value())
            .withSort(sort.value())
            .withOffset(offset.value())
            .withLimit(limit.value())
            .withSnippets(
                papers.value() && !snippets.isTyped()
                    ? SearchRequest.DEFAULT_PARAGRAPHS
                    : snippets.value())
            .withInclude(include.kinds());
    return drawn == null ? request : request.withSample(drawn);
  }

  /** The sample asked for; null for the first hits. */
  private @Nullable Sample drawn() throws CommandException {
    Integer size = sample.value();
    Integer typed = seed.value();
    if (size == null) {
      if (typed != null) {
        throw CommandException.about(seed, OptionWording.SEED_WITHOUT_SAMPLE);
      }
      return null;
    }
    if (like.value()) {
      throw CommandException.about(sample, OptionWording.SAMPLE_OF_SIMILAR);
    }
    if (papers.value()) {
      throw CommandException.about(sample, OptionWording.SAMPLE_OF_PAPERS);
    }
    for (Option<?> other : List.of(limit, offset)) {
      if (other.isTyped()) {
        throw CommandException.about(sample, OptionWording.sampleAnd(other.name()));
      }
    }
    return new Sample(size, typed == null ? Sample.DEFAULT_SEED : typed);
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
