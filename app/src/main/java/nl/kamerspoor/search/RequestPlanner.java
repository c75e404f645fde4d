package nl.kamerspoor.search;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.plan.Expander;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryPlanner;
import nl.kamerspoor.search.query.LiteralReader;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.query.QueryParser;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.rank.LocalContextAnalysis;
import nl.kamerspoor.search.rank.SimilarParagraphs;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import nl.kamerspoor.search.request.TypedText;
import nl.kamerspoor.search.score.RankingWeights;
import nl.kamerspoor.search.synonym.OtherNames;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Reads what a request means and plans Lucene's query for it. */
final class RequestPlanner {

  private final OpenIndex index;
  private final IndexSearcher searcher;
  private final RankingWeights ranking;

  RequestPlanner(OpenIndex index, IndexSearcher searcher, RankingWeights ranking) {
    this.index = index;
    this.searcher = searcher;
    this.ranking = ranking;
  }

  /** What is meant; null where filters alone were given. */
  @Nullable QueryNode read(SearchRequest request) throws QueryException, IOException {
    if (request.query().isBlank() && !request.filters().isEmpty()) {
      return null;
    }
    return switch (request.reading()) {
      case LANGUAGE -> QueryParser.parse(request.query());
      case LITERAL -> LiteralReader.read(request.query());
      case LITERAL_TEXT -> {
        QueryNode words = LiteralReader.read(request.query());
        yield new QueryNode.InField(words.span(), TextField.TEXT, words);
      }
      case LIKE -> SimilarParagraphs.query(index, request.query());
    };
  }

  /** The plan, with words that stand near the best paragraphs where the request wants more. */
  QueryPlan plan(SearchRequest request, @Nullable QueryNode node, List<QueryNode.Filter> filters)
      throws QueryException, IOException {
    QueryPlan typed = plannerFor(request, node).plan(node, filters, List.of());
    return request.more() && typed.ranks()
        ? plannerFor(request, node)
            .plan(node, filters, LocalContextAnalysis.companions(searcher, typed, ranking))
        : typed;
  }

  /** What plans the parts of a request, by the words that were typed. */
  QueryPlanner plannerFor(SearchRequest request, @Nullable QueryNode node) {
    OtherNames names = new OtherNames(index.reader());
    String typed =
        node != null && request.reading() != Reading.LIKE ? TypedText.of(node) : request.query();
    List<QueryWord> words = QueryAnalysis.words(typed);
    return new QueryPlanner(
        searcher, ranking, new Expander(names, ranking, words, request), request);
  }
}
