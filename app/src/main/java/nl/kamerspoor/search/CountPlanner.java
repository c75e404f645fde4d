package nl.kamerspoor.search;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.plan.AddedTerm;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.plan.NamedPersons;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.ParagraphSelection;
import nl.kamerspoor.search.request.SearchRequest;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
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
    QueryNode node = planner.read(request.query()).node();
    List<FilterQueryNode> filters = planner.filters(counting.filters());
    QueryPlan plan =
        planner.plannerFor(request, node, SearchRequest.Expand.ALL).plan(node, filters, List.of());
    if (plan.terms().isEmpty()) {
      throw Span.of(node)
          .error(
              "there is no word in this to count in the text",
              "type a word or a phrase as well; titles, headings and filters only say where to"
                  + " count");
    }
    Query kinds = MetadataQueries.paragraphKinds(counting.kinds());
    return new CountedQuery(
        request.query(),
        QueryNodes.isJoined(node),
        CountedQuery.read(node, filters, plan.leftOut()),
        both(plan.any(), Occur.FILTER, kinds),
        both(plan.any(), Occur.MUST_NOT, kinds),
        scope(CountedQuery.Scope.of(node), filters, kinds),
        plan.terms(),
        AddedTerm.expansions(plan.added(), searcher::count),
        plan.offered(),
        plan.leftOut(),
        NamedPersons.of(searcher, node, filters));
  }

  /** See {@link Searcher#selected}. */
  ParagraphSelection selected(CountRequest counting) throws QueryException, IOException {
    SearchRequest request = counting.toSearch(0);
    QueryNode node = request.query().isBlank() ? null : planner.read(request.query()).node();
    List<FilterQueryNode> filters = planner.filters(counting.filters());
    QueryPlan plan =
        planner.plannerFor(request, node, request.expand()).plan(node, filters, List.of());
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

  private Query scope(CountedQuery.Scope typed, List<FilterQueryNode> given, Query kinds)
      throws QueryException, IOException {
    FilterBuilder builder = new FilterBuilder(searcher);
    BooleanQuery.Builder scope = new BooleanQuery.Builder();
    scope.add(
        typed.isInRunningText() ? MetadataQueries.paragraphKinds(ParagraphKind.said()) : kinds,
        Occur.FILTER);
    for (FilterQueryNode filter : given) {
      scope.add(builder.build(filter), Occur.FILTER);
    }
    for (FilterQueryNode filter : typed.with()) {
      scope.add(builder.build(filter), Occur.FILTER);
    }
    for (FilterQueryNode filter : typed.without()) {
      scope.add(builder.build(filter), Occur.MUST_NOT);
    }
    return scope.build();
  }
}
