package nl.kamerspoor.search;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.plan.Besides;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.plan.NamedPersons;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.query.QueryParser;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.ParagraphSelection;
import nl.kamerspoor.search.request.SearchRequest;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Reads requests to count into what is counted and where. */
final class CountPlanner {

  private final IndexSearcher searcher;
  private final RequestPlanner planner;

  CountPlanner(IndexSearcher searcher, RequestPlanner planner) {
    this.searcher = searcher;
    this.planner = planner;
  }

  /** See {@link Searcher#counted}. */
  CountedQuery counted(CountRequest counting) throws QueryException, IOException {
    SearchRequest request = counting.toSearch(0);
    QueryNode node = QueryParser.parse(request.query());
    List<QueryNode.Filter> filters = Searcher.filters(counting.filters());
    QueryPlan plan = planner.plannerFor(request, node).plan(node, filters, List.of());
    if (plan.leaves().isEmpty()) {
      throw new QueryException(
          request.query(),
          node.span().start(),
          "there is no word in this to count in the text",
          "type a word or a phrase as well; titles, headings and filters only say where to count");
    }
    Query kinds = MetadataQueries.paragraphKinds(counting.kinds());
    return new CountedQuery(
        request.query(),
        CountedQuery.read(node, filters, plan.leftOut()),
        both(plan.any(), Occur.FILTER, kinds),
        both(plan.any(), Occur.MUST_NOT, kinds),
        scope(request, CountedQuery.Scope.of(node), filters, kinds),
        plan.leaves(),
        Besides.told(plan.besides(), searcher::count),
        offered(counting, node, filters),
        plan.leftOut(),
        NamedPersons.of(searcher, node, filters));
  }

  /** What a wider request would count besides. */
  private List<Besides> offered(
      CountRequest counting, QueryNode node, List<QueryNode.Filter> filters)
      throws QueryException, IOException {
    if (counting.expand() == SearchRequest.Expand.ALL) {
      return List.of();
    }
    QueryPlan widest =
        planner
            .plannerFor(counting.withExpand(SearchRequest.Expand.ALL).toSearch(0), node)
            .plan(node, filters, List.of());
    return widest.besides().stream()
        .filter(besides -> besides.by().compareTo(counting.expand()) > 0)
        .toList();
  }

  /** See {@link Searcher#selected}. */
  ParagraphSelection selected(CountRequest counting) throws QueryException, IOException {
    SearchRequest request = counting.toSearch(0);
    QueryNode node = request.query().isBlank() ? null : QueryParser.parse(request.query());
    List<QueryNode.Filter> filters = Searcher.filters(counting.filters());
    QueryPlan plan = planner.plannerFor(request, node).plan(node, filters, List.of());
    Query kinds = MetadataQueries.paragraphKinds(counting.kinds());
    return new ParagraphSelection(
        CountedQuery.read(node, filters, plan.leftOut()),
        both(plan.any(), Occur.FILTER, kinds),
        both(plan.any(), Occur.MUST_NOT, kinds),
        kinds);
  }

  private static Query both(Query found, Occur occur, Query kinds) {
    return new BooleanQuery.Builder().add(found, Occur.FILTER).add(kinds, occur).build();
  }

  private Query scope(
      SearchRequest request, CountedQuery.Scope typed, List<QueryNode.Filter> given, Query kinds)
      throws QueryException, IOException {
    FilterBuilder builder = new FilterBuilder(searcher, request.query());
    BooleanQuery.Builder scope = new BooleanQuery.Builder();
    scope.add(
        typed.said().isEmpty() ? kinds : MetadataQueries.paragraphKinds(ParagraphKind.said()),
        Occur.FILTER);
    if (!given.isEmpty()) {
      scope.add(planner.plannerFor(request, null).plan(null, given, List.of()).any(), Occur.FILTER);
    }
    for (QueryNode.Filter filter : typed.with()) {
      scope.add(builder.build(filter), Occur.FILTER);
    }
    for (QueryNode.Filter filter : typed.without()) {
      scope.add(builder.build(filter), Occur.MUST_NOT);
    }
    return scope.build();
  }
}
