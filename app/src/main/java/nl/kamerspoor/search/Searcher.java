package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.advice.Advisor;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.plan.AddedTerm;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.plan.NamedPersons;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryPlanner;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.ParagraphKindNames;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.TypedFilter;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.PaperQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.QueryPrinter;
import nl.kamerspoor.search.query.process.ReadQuery;
import nl.kamerspoor.search.rank.HitCounts;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.ParagraphSelection;
import nl.kamerspoor.search.request.RankedPaper;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import nl.kamerspoor.search.score.RankingWeights;
import nl.kamerspoor.search.snippet.CitedPapers;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.jspecify.annotations.Nullable;

/** Answers requests from an open index. Safe for several threads. */
public final class Searcher {

  /** Fewer hits with all the words than this call for advice. */
  private static final int MIN_HITS_WITHOUT_ADVICE = 3;

  private final IndexSearcher searcher;
  private final RequestPlanner planner;
  private final HitFinder hits;

  public Searcher(OpenIndex index) {
    this(index, RankingWeights.DEFAULT);
  }

  /** A searcher with other weights than usual, for measuring. */
  public Searcher(OpenIndex index, RankingWeights ranking) {
    // Our own limits are lower and speak of words; Lucene's counts every form of every word.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    this.searcher = new IndexSearcher(index.reader());
    searcher.setQueryCache(null); // a query is seldom asked twice by one program
    searcher.setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()));
    this.planner = new RequestPlanner(index, searcher, ranking);
    this.hits = new HitFinder(index, searcher, ranking);
  }

  /**
   * Answers a request, without advice: a list of queries has no place for it, and it takes as long
   * again.
   *
   * @throws QueryException when the query or a filter can't be read, or names what the index does
   *     not have
   */
  public SearchResult search(SearchRequest request) throws QueryException, IOException {
    return search(request, false);
  }

  /**
   * Answers a request, with advice where little or nothing is found.
   *
   * @throws QueryException as {@link #search} does
   */
  public SearchResult advisedSearch(SearchRequest request) throws QueryException, IOException {
    return search(request, request.reading() != Reading.LIKE);
  }

  private SearchResult search(SearchRequest request, boolean advises)
      throws QueryException, IOException {
    return search(request, List.of(), advises);
  }

  /**
   * Answers a request.
   *
   * @param unsaid filters that nobody typed, and that nobody is told of
   */
  private SearchResult search(SearchRequest request, List<TypedFilter> unsaid, boolean advises)
      throws QueryException, IOException {
    ReadQuery read = planner.read(request);
    @Nullable QueryNode node = read == null ? null : read.node();
    List<FilterQueryNode> typed = planner.filters(request.filters());
    List<FilterQueryNode> filters = new ArrayList<>(typed);
    filters.addAll(planner.filters(unsaid));
    QueryPlan plan = planner.plan(request, node, filters);
    HitCounts counts = HitCounts.of(plan, searcher, listed(request, node, filters));
    HitFinder.Found found =
        hits.found(request, plan, counts, CitedPapers.named(plan, node, filters));
    return new SearchResult(
        request.query(),
        text(node, typed),
        request.unit(),
        found.total(),
        // The words of a paragraph that others are to be like were not typed; nobody asks for all.
        request.reading() == Reading.LIKE ? found.total() : found.all(),
        found.paragraphs(),
        found.papers(),
        found.unlisted(),
        read == null ? List.of() : notes(read),
        request.reading() == Reading.LIKE ? List.of() : absent(plan, counts),
        found.hits(),
        AddedTerm.expansions(plan.added(), counts::of),
        plan.leftOut(),
        NamedPersons.of(searcher, node, filters),
        found.facets(),
        advises && found.all() < MIN_HITS_WITHOUT_ADVICE
            ? advice(request, node, typed, filters, plan, counts)
            : null);
  }

  private @Nullable Advice advice(
      SearchRequest request,
      @Nullable QueryNode node,
      List<FilterQueryNode> typed,
      List<FilterQueryNode> filters,
      QueryPlan plan,
      HitCounts counts)
      throws QueryException, IOException {
    List<FilterQueryNode> unsaid = filters.subList(typed.size(), filters.size());
    QueryPlanner again = planner.plannerFor(request, node, request.expand());
    return new Advisor(searcher)
        .advise(
            node,
            typed,
            plan,
            counts,
            (other, with) -> {
              List<FilterQueryNode> all = new ArrayList<>(with);
              all.addAll(unsaid);
              return again.plan(other, all, List.of());
            });
  }

  /** What there is to say of how a query was read, with the papers that are not in the index. */
  private List<QueryNote> notes(ReadQuery read) throws IOException {
    List<QueryNote> notes = new ArrayList<>(read.notes());
    for (PaperQueryNode paper : QueryNodes.wanted(read.node(), PaperQueryNode.class)) {
      if (searcher.count(FilterBuilder.paper(paper.id())) == 0) {
        notes.add(new QueryNote(QueryNote.Kind.ABSENT_PAPER, Span.of(paper).text(), paper.id()));
      }
    }
    return notes;
  }

  /** The words that were typed and that no paragraph has, each once. */
  private static List<String> absent(QueryPlan plan, HitCounts counts) throws IOException {
    Set<String> seen = new HashSet<>();
    List<String> absent = new ArrayList<>();
    for (QueryTerm term : plan.typed()) {
      if (seen.add(term.typed()) && counts.of(term.query()) == 0) {
        absent.add(term.typed());
      }
    }
    return absent;
  }

  /** The query as it was read, for people. */
  private static String text(@Nullable QueryNode node, List<FilterQueryNode> filters) {
    return Stream.concat(Stream.ofNullable(node), filters.stream())
        .map(QueryPrinter::print)
        .collect(Collectors.joining(" "));
  }

  /**
   * The ids of the papers that are found, best first, for what needs nothing else of them.
   *
   * @throws QueryException as {@link #search} does
   */
  public List<String> papers(SearchRequest request) throws QueryException, IOException {
    QueryPlan plan = planner.plan(request, node(request), planner.filters(request.filters()));
    return hits.papers(request, plan, 0).first().stream().map(RankedPaper::id).toList();
  }

  private @Nullable QueryNode node(SearchRequest request) throws QueryException, IOException {
    ReadQuery read = planner.read(request);
    return read == null ? null : read.node();
  }

  /**
   * Reads a query that is to be counted, not ranked.
   *
   * @throws QueryException as {@link #search} does, and when no word of it can be counted
   */
  public CountedQuery counted(CountRequest counting) throws QueryException, IOException {
    return new CountPlanner(searcher, planner).counted(counting);
  }

  /**
   * What a search says of a query of which nothing was counted: near spellings, and which word or
   * filter did it.
   *
   * @throws QueryException as {@link #search} does
   */
  public SearchResult nothing(CountRequest counting) throws QueryException, IOException {
    return search(counting.asTyped(1), List.of(counting.kindsFilter()), true);
  }

  /**
   * Reads which paragraphs are meant, for what counts all their words. An empty query without
   * filters means all of them.
   *
   * @throws QueryException as {@link #search} does
   */
  public ParagraphSelection selected(CountRequest counting) throws QueryException, IOException {
    return new CountPlanner(searcher, planner).selected(counting);
  }

  /** The kinds of line of which each is listed: those asked for, also by a filter. */
  private static Set<ParagraphKind> listed(
      SearchRequest request, @Nullable QueryNode node, List<FilterQueryNode> given) {
    Set<ParagraphKind> listed = new HashSet<>(request.include());
    List<FilterQueryNode> filters = new ArrayList<>(given);
    if (node != null) {
      filters.addAll(CountedQuery.Scope.of(node).with());
    }
    for (FilterQueryNode filter : filters) {
      if (filter.field() == FilterField.PARAGRAPH_KIND) {
        for (FilterValue value : filter.values()) {
          if (value instanceof FilterValue.Text name) {
            ParagraphKindNames.named(name.text()).ifPresent(listed::add);
          }
        }
      }
    }
    return listed;
  }
}
