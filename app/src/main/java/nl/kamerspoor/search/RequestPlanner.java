package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.index.open.IndexedDossiers;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryPlanner;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.query.TypedFilter;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.TextFieldQueryNode;
import nl.kamerspoor.search.query.process.QueryReader;
import nl.kamerspoor.search.query.process.ReadQuery;
import nl.kamerspoor.search.rank.LocalContextAnalysis;
import nl.kamerspoor.search.rank.SimilarParagraphs;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Reads what a request means and plans Lucene's query for it. */
final class RequestPlanner {

  private final OpenIndex index;
  private final IndexSearcher searcher;
  private final RankingWeights ranking;
  private final QueryReader reader;

  RequestPlanner(OpenIndex index, IndexSearcher searcher, RankingWeights ranking) {
    this.index = index;
    this.searcher = searcher;
    this.ranking = ranking;
    this.reader =
        new QueryReader(
            new IndexedWords(index.reader()),
            new ReferenceReader(new IndexedDossiers(index.reader())));
  }

  /** What is meant; null where filters alone were given. */
  @Nullable ReadQuery read(SearchRequest request) throws QueryException, IOException {
    if (request.query().isBlank() && !request.filters().isEmpty()) {
      return null;
    }
    return switch (request.reading()) {
      case LANGUAGE -> read(request.query());
      case LITERAL -> new ReadQuery(QueryReader.literal(request.query()), List.of());
      case LITERAL_TEXT -> {
        QueryNode words = QueryReader.literal(request.query());
        Span span = Span.of(words);
        yield new ReadQuery(span.on(new TextFieldQueryNode(TextField.TEXT, words)), List.of());
      }
      case LIKE -> new ReadQuery(SimilarParagraphs.query(index, request.query()), List.of());
    };
  }

  /** What is meant by a query in the query language. */
  ReadQuery read(String query) throws QueryException {
    return reader.read(query);
  }

  /** What is meant by filters beside a query. */
  List<FilterQueryNode> filters(List<TypedFilter> given) throws QueryException {
    List<FilterQueryNode> filters = new ArrayList<>();
    for (TypedFilter filter : given) {
      filters.add(reader.filter(filter));
    }
    return filters;
  }

  /** The plan, with words that stand near the best paragraphs where the request wants more. */
  QueryPlan plan(SearchRequest request, @Nullable QueryNode node, List<FilterQueryNode> filters)
      throws QueryException, IOException {
    QueryPlanner planner = plannerFor(request, node, request.expand());
    QueryPlan typed = planner.plan(node, filters, List.of());
    return request.more() && typed.ranks()
        ? planner.plan(node, filters, LocalContextAnalysis.companions(searcher, typed, ranking))
        : typed;
  }

  /**
   * What plans the parts of a request, by the words that were typed.
   *
   * @param offers how far to look for what could be searched besides
   */
  QueryPlanner plannerFor(SearchRequest request, @Nullable QueryNode node, Expand offers) {
    List<QueryWord> words = node == null ? List.of() : QueryNodes.words(node);
    return new QueryPlanner(searcher, ranking, request, words, offers);
  }
}
