package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.advice.Advisor;
import nl.kamerspoor.search.facet.Facet;
import nl.kamerspoor.search.facet.FacetCounter;
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
import nl.kamerspoor.search.rank.BestParagraphs;
import nl.kamerspoor.search.rank.HitCounts;
import nl.kamerspoor.search.rank.PaperRanking;
import nl.kamerspoor.search.rank.RankedPapers;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.FacetRequest;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.PaperMatches;
import nl.kamerspoor.search.request.ParagraphSelection;
import nl.kamerspoor.search.request.RankedPaper;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import nl.kamerspoor.search.score.RankingWeights;
import nl.kamerspoor.search.snippet.CitedPapers;
import nl.kamerspoor.search.snippet.FoundMatch;
import nl.kamerspoor.search.snippet.MatchFinder;
import nl.kamerspoor.search.snippet.PassageSelector;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Answers requests from an open index. Safe for several threads. */
public final class Searcher {

  /** Fewer hits with all the words than this call for advice. */
  private static final int MIN_HITS_WITHOUT_ADVICE = 3;

  /** The order for filters alone: newest first, and of one day what papers say before the rest. */
  private static final Sort FILTERED = filtered();

  private final OpenIndex index;
  private final IndexSearcher searcher;
  private final BestParagraphs best;
  private final RequestPlanner planner;
  private final RankingWeights ranking;
  private final FacetCounter facets;

  public Searcher(OpenIndex index) {
    this(index, RankingWeights.DEFAULT);
  }

  /** A searcher with other weights than usual, for measuring. */
  public Searcher(OpenIndex index, RankingWeights ranking) {
    this.index = index;
    this.ranking = ranking;
    // Our own limits are lower and speak of words; Lucene's counts every form of every word.
    IndexSearcher.setMaxClauseCount(Integer.MAX_VALUE);
    this.searcher = new IndexSearcher(index.reader());
    searcher.setQueryCache(null); // a query is seldom asked twice by one program
    searcher.setSimilarity(new BM25Similarity(ranking.k1(), ranking.b()));
    this.best = new BestParagraphs(searcher);
    this.planner = new RequestPlanner(index, searcher, ranking);
    this.facets = new FacetCounter(searcher);
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
    Found found =
        request.unit() == Unit.PAPER
            ? papers(request, plan, named(plan, node, filters))
            : paragraphs(request, plan, counts, named(plan, node, filters));
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

  /** What was found, and how much of it there is, as {@link SearchResult} has it. */
  private record Found(
      int total,
      int all,
      int paragraphs,
      int papers,
      int unlisted,
      List<Hit> hits,
      List<Facet> facets) {}

  private Found paragraphs(
      SearchRequest request, QueryPlan plan, HitCounts counts, Predicate<String> isNamed)
      throws IOException {
    List<ScoreDoc> shown = page(List.of(first(request, plan, counts)), request);
    List<Hit> hits = hits(shown, plan, isNamed, Math.max(1, request.snippets()));
    return new Found(
        counts.any(),
        counts.all(),
        counts.any(),
        counts.papers(),
        counts.lines().unlisted(),
        IntStream.range(0, hits.size())
            .mapToObj(i -> hits.get(i).ranked(request.offset() + i + 1, score(shown.get(i))))
            .toList(),
        facets(request, counts.listed(), counts::found));
  }

  /**
   * Counts by what the request names.
   *
   * @param listed how many hits there are
   * @param found the paragraphs that are found, in each segment
   */
  private List<Facet> facets(SearchRequest request, int listed, Supplier<List<FixedBitSet>> found)
      throws IOException {
    FacetRequest asked = request.facets();
    return asked.fields().isEmpty() || (asked.suggested() && listed <= request.limit())
        ? List.of()
        : facets.count(found.get(), asked, request.unit());
  }

  private ScoreDoc[] first(SearchRequest request, QueryPlan plan, HitCounts counts)
      throws IOException {
    Sort sort = sort(request, plan);
    Sample sample = request.sample();
    int wanted = Math.max(1, Math.min(request.offset() + request.limit(), counts.listed()));
    return sample == null
        ? best.of(plan, counts, sort, wanted)
        : best.drawn(plan, counts, sort, sample);
  }

  private Found papers(SearchRequest request, QueryPlan plan, Predicate<String> isNamed)
      throws IOException {
    RankedPapers ranked = rankedPapers(request, plan, Math.max(1, request.snippets()));
    List<RankedPaper> shown = page(ranked.first(), request);
    List<Hit> paragraphs =
        hits(shown.stream().flatMap(paper -> paper.best().stream()).toList(), plan, isNamed, 1);
    List<Hit> hits = new ArrayList<>();
    int next = 0;
    for (RankedPaper paper : shown) {
      List<Hit> best = new ArrayList<>();
      for (ScoreDoc document : paper.best()) {
        best.add(paragraphs.get(next++).ranked(best.size() + 1, document.score));
      }
      hits.add(
          best.getFirst()
              .ranked(request.offset() + hits.size() + 1, paper.score())
              .ofPaper(
                  new PaperMatches(
                      paper.hasAllWords(), paper.matching(), best.subList(1, best.size()))));
    }
    return new Found(
        ranked.any(),
        ranked.all(),
        ranked.paragraphs(),
        ranked.any(),
        0,
        hits,
        facets(request, ranked.any(), ranked::matching));
  }

  private RankedPapers rankedPapers(SearchRequest request, QueryPlan plan, int paragraphs)
      throws IOException {
    return new PaperRanking(searcher, ranking)
        .rank(plan, sort(request, plan), request.offset() + request.limit(), paragraphs);
  }

  /** What a request wants to see of what comes first. */
  private static <T> List<T> page(List<T> first, SearchRequest request) {
    int last = Math.min(first.size(), request.offset() + request.limit());
    return first.subList(Math.min(request.offset(), last), last);
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
    return rankedPapers(request, plan, 0).first().stream().map(RankedPaper::id).toList();
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

  private static Sort sort(SearchRequest request, QueryPlan plan) {
    return switch (request.sort()) {
      case RELEVANCE -> plan.ranks() ? IndexFields.BY_RELEVANCE : FILTERED;
      case OLDEST_FIRST -> IndexFields.OLDEST_FIRST;
      case NEWEST_FIRST -> IndexFields.NEWEST_FIRST;
    };
  }

  private static Sort filtered() {
    List<SortField> fields = new ArrayList<>(List.of(IndexFields.NEWEST_FIRST.getSort()));
    fields.add(1, SortField.FIELD_SCORE);
    return new Sort(fields.toArray(SortField[]::new));
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

  /** Whether a query names a paper by its id, itself or as one that is to be cited. */
  private static Predicate<String> named(
      QueryPlan plan, @Nullable QueryNode node, List<FilterQueryNode> given) {
    Set<String> papers = new HashSet<>(plan.papers());
    List<FilterValue.Dossier> dossiers = new ArrayList<>();
    List<FilterQueryNode> filters = new ArrayList<>(given);
    if (node != null) {
      filters.addAll(QueryNodes.wanted(node, FilterQueryNode.class));
    }
    for (FilterQueryNode filter : filters) {
      for (FilterValue value : filter.values()) {
        if (filter.field() == FilterField.CITES) {
          switch (value) {
            case FilterValue.Text paper -> papers.add(paper.text());
            case FilterValue.Dossier dossier -> dossiers.add(dossier);
            case FilterValue.Unknown _, FilterValue.Days _, FilterValue.Sessions _ -> {}
          }
        }
      }
    }
    return id -> papers.contains(id) || dossiers.stream().anyMatch(dossier -> dossier.has(id));
  }

  /** The paragraphs at some places of the index, with what matches in them. */
  private List<Hit> hits(
      List<ScoreDoc> shown, QueryPlan plan, Predicate<String> isNamed, int snippets)
      throws IOException {
    Map<Integer, List<FoundMatch>> allMatches = MatchFinder.matches(searcher, plan.terms(), shown);
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc document : shown) {
      IndexedParagraph paragraph = index.paragraph(document.doc);
      List<FoundMatch> matches =
          CitedPapers.marked(
              Objects.requireNonNull(allMatches.get(document.doc)),
              paragraph.paragraph().citations(),
              isNamed,
              plan.terms().size());
      hits.add(
          new Hit(
              hits.size() + 1,
              0,
              paragraph,
              PassageSelector.of(paragraph.paragraph().text(), matches, snippets),
              matches.stream().map(FoundMatch::match).toList(),
              null));
    }
    return hits;
  }

  private static float score(ScoreDoc document) {
    Object[] fields = ((FieldDoc) document).fields;
    return fields.length > 0 && fields[0] instanceof Float score ? score : 0f;
  }
}
