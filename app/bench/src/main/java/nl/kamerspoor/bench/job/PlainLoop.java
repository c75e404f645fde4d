package nl.kamerspoor.bench.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryPlanner;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.TypedFilter;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.process.QueryReader;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.BonusQuery;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/**
 * What {@link Searcher} does for a query, as Lucene's own parts do it in a plain loop: the same
 * index, the same words and what they expand to, the same bonuses as optional clauses, both totals
 * counted, the ten best shown with their metadata by Lucene's {@code UnifiedHighlighter}. Only for
 * measuring beside it.
 */
final class PlainLoop {

  private final OpenIndex index;
  private final IndexSearcher searcher;
  private final UnifiedHighlighter highlighter;

  PlainLoop(OpenIndex index) {
    this.index = index;
    this.searcher = new IndexSearcher(index.reader());
    searcher.setQueryCache(null);
    searcher.setSimilarity(
        new BM25Similarity(RankingWeights.DEFAULT.k1(), RankingWeights.DEFAULT.b()));
    this.highlighter = UnifiedHighlighter.builder(searcher, new DutchAnalyzer()).build();
  }

  /**
   * Answers a request as far as ranking by relevance goes.
   *
   * @return a number that depends on all of the answer
   * @throws QueryException when the query can't be read
   */
  long answer(SearchRequest request, boolean counted) throws QueryException, IOException {
    QueryNode node = QueryReader.ALONE.read(request.query()).node();
    List<FilterQueryNode> filters = new ArrayList<>();
    for (TypedFilter filter : request.filters()) {
      filters.add(QueryReader.ALONE.filter(filter));
    }
    QueryPlan plan =
        new QueryPlanner(
                searcher, RankingWeights.DEFAULT, request, QueryNodes.words(node), request.expand())
            .plan(node, filters, List.of());
    long found = counted ? searcher.count(plan.any()) + searcher.count(plan.all()) : 0;
    Query query = optionalClauses(plan.scored());
    TopDocs top = searcher.search(query, request.limit());
    if (request.snippets() > 0) {
      String[] snippets = highlighter.highlight(IndexFields.TEXT, query, top, request.snippets());
      for (String snippet : snippets) {
        found += snippet == null ? 0 : snippet.length();
      }
    }
    for (ScoreDoc hit : top.scoreDocs) {
      found += index.paragraph(hit.doc).id().toString().length();
    }
    return found;
  }

  /** About the same query as Lucene's own clauses have it, with a fixed bonus for what leads. */
  private static Query optionalClauses(BonusQuery scored) {
    BooleanQuery.Builder clauses = new BooleanQuery.Builder();
    clauses.add(scored.base(), Occur.MUST);
    clauses.add(new ConstantScoreQuery(scored.lead()), Occur.SHOULD);
    scored.bonuses().forEach(bonus -> clauses.add(bonus, Occur.SHOULD));
    scored.nears().forEach(near -> clauses.add(near, Occur.SHOULD));
    return clauses.build();
  }
}
