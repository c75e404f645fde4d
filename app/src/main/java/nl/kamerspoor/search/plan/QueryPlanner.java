package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.BonusQuery;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** Makes a plan of a parsed query, the filters beside it and what else to search for. */
public final class QueryPlanner {

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Expander expander;
  private final NodeBuilder nodes;

  public QueryPlanner(
      IndexSearcher searcher, RankingWeights ranking, Expander expander, SearchRequest request) {
    this.searcher = searcher;
    this.request = request;
    this.expander = expander;
    this.nodes = new NodeBuilder(searcher, ranking, expander, request);
  }

  /**
   * Makes the plan.
   *
   * @param node the query as read; null where filters alone are meant
   * @param given the filters that hold besides
   * @param more words to search for besides
   */
  public QueryPlan plan(
      @Nullable QueryNode node, List<QueryNode.Filter> given, List<Companion> more)
      throws IOException, QueryException {
    List<Query> conditions = new ArrayList<>();
    for (QueryNode.Filter filter : given) {
      // Options have texts of their own to point at.
      conditions.add(new FilterBuilder(searcher, filter.toString()).build(filter));
    }
    @Nullable Built built = node == null ? null : nodes.build(node);
    List<Besides> companions = new ArrayList<>();
    Query any =
        filtered(
            built == null ? MatchAllDocsQuery.INSTANCE : with(more, built.any(), companions),
            conditions);
    Query all = filtered(built == null ? MatchAllDocsQuery.INSTANCE : built.all(), conditions);
    List<Leaf> leaves = nodes.leaves();
    Bonuses bonuses = nodes.bonuses();
    boolean ranks = !leaves.isEmpty() || !nodes.papers().isEmpty() || !bonuses.isEmpty();
    if (leaves.isEmpty()) {
      // Nothing to mark: then let what a paper says come before its letterhead and signature.
      bonuses.addSaying();
    }
    BonusQuery scored = bonuses.on(any, all);
    String read =
        Stream.concat(Stream.ofNullable(node), given.stream())
            .map(QueryNode::toString)
            .collect(Collectors.joining(" "));
    List<Besides> besides = new ArrayList<>(expander.besides());
    besides.addAll(companions);
    return new QueryPlan(
        read,
        scored,
        any,
        all,
        two(built),
        ranks,
        leaves,
        nodes.papers(),
        besides,
        nodes.leftOut());
  }

  /** The two words of a query that is nothing else. */
  private List<Query> two(@Nullable Built built) {
    List<Leaf> leaves = nodes.leaves();
    if (built != null && leaves.size() == 2 && built.any() instanceof BooleanQuery both) {
      List<Query> words = leaves.stream().map(Leaf::query).toList();
      return both.getClauses(Occur.SHOULD).containsAll(words)
              && both.getClauses(Occur.SHOULD).size() == 2
          ? words
          : List.of();
    }
    return List.of();
  }

  private Query with(List<Companion> more, Query typed, List<Besides> told) throws IOException {
    if (more.isEmpty()) {
      return typed;
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(typed, Occur.SHOULD);
    for (Companion companion : more) {
      QueryNode node = new QueryNode.Word(new Span(0, 0), companion.word().typed());
      Leaf leaf = nodes.besides(node, companion.word(), companion.weight());
      any.add(leaf.query(), Occur.SHOULD);
      told.add(new Besides(request.query(), companion.word().typed(), request.expand(), leaf));
    }
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
