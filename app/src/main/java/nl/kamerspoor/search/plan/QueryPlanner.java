package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.query.process.QueryReader;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.score.BonusQuery;
import nl.kamerspoor.search.score.RankingWeights;
import nl.kamerspoor.search.synonym.Aliases;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Makes a plan of a query as read, the filters beside it and what else to search for. */
public final class QueryPlanner {

  private final IndexSearcher searcher;
  private final RankingWeights ranking;
  private final SearchRequest request;
  private final AliasProcessor aliases;

  /**
   * A planner for one request.
   *
   * @param words all words that were typed
   * @param offers how far to look for what could be searched besides, for people to know
   */
  public QueryPlanner(
      IndexSearcher searcher,
      RankingWeights ranking,
      SearchRequest request,
      List<QueryWord> words,
      Expand offers) {
    this.searcher = searcher;
    this.ranking = ranking;
    this.request = request;
    Expand furthest = offers.compareTo(request.expand()) > 0 ? offers : request.expand();
    this.aliases =
        new AliasProcessor(
            new Aliases(searcher.getIndexReader()), words, furthest, request.match());
  }

  /**
   * Makes the plan.
   *
   * @param node the query as read; null where filters alone are meant
   * @param given the filters that hold besides
   * @param more words to search for besides
   */
  public QueryPlan plan(@Nullable QueryNode node, List<FilterQueryNode> given, List<Companion> more)
      throws IOException, QueryException {
    ParagraphQueryBuilder builder = new ParagraphQueryBuilder(searcher, ranking, request);
    List<Query> conditions = new ArrayList<>();
    for (FilterQueryNode filter : given) {
      conditions.add(new FilterBuilder(searcher).build(filter));
    }
    @Nullable PartialQuery built = node == null ? null : builder.query(aliases.process(node));
    List<QueryTerm> terms = new ArrayList<>(built == null ? List.of() : built.terms());
    List<AddedTerm> companions = new ArrayList<>();
    for (Companion companion : more) {
      companions.add(added(builder, companion));
    }
    Query any =
        filtered(
            built == null ? MatchAllDocsQuery.INSTANCE : with(companions, built.any()), conditions);
    Query all = filtered(built == null ? MatchAllDocsQuery.INSTANCE : built.all(), conditions);
    List<Query> two = two(built);
    companions.forEach(companion -> terms.add(companion.term()));
    Bonuses bonuses = builder.bonuses();
    boolean ranks = !terms.isEmpty() || !builder.papers().isEmpty() || !bonuses.isEmpty();
    if (terms.isEmpty()) {
      // Nothing to mark: then let what a paper says come before its letterhead and signature.
      bonuses.addSaying();
    }
    BonusQuery scored = bonuses.on(any, all);
    List<AddedTerm> added = new ArrayList<>(builder.added());
    added.addAll(companions);
    return new QueryPlan(
        scored,
        any,
        all,
        companions.isEmpty() ? two : List.of(),
        ranks,
        terms,
        builder.papers(),
        added,
        builder.offered(),
        builder.leftOut());
  }

  /** The two words of a query that is nothing else. */
  private static List<Query> two(@Nullable PartialQuery built) {
    if (built != null && built.terms().size() == 2 && built.any() instanceof BooleanQuery both) {
      List<Query> words = built.terms().stream().map(QueryTerm::query).toList();
      return both.getClauses(Occur.SHOULD).containsAll(words)
              && both.getClauses(Occur.SHOULD).size() == 2
          ? words
          : List.of();
    }
    return List.of();
  }

  private AddedTerm added(ParagraphQueryBuilder builder, Companion companion) throws IOException {
    String word = companion.word().typed();
    WordQueryNode node = QueryReader.word(new Span(Typed.query(word), 0, word.length()), word);
    return new AddedTerm(
        request.query(),
        word,
        request.expand(),
        builder.added(node, companion.word(), companion.weight()));
  }

  private static Query with(List<AddedTerm> companions, Query typed) {
    if (companions.isEmpty()) {
      return typed;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(typed, Occur.SHOULD);
    companions.forEach(companion -> any.add(companion.query(), Occur.SHOULD));
    return any.build();
  }

  private static Query filtered(Query query, List<Query> conditions) {
    if (conditions.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder filtered = new BooleanQuery.Builder();
    filtered.add(query, Occur.MUST);
    conditions.forEach(condition -> filtered.add(condition, Occur.FILTER));
    return filtered.build();
  }
}
