package nl.kamerspoor.search.query;

import java.util.List;
import java.util.stream.Collectors;

/** Writes down how a query was read, for tests. */
final class QueryTree {

  private QueryTree() {}

  static String of(QueryNode node) {
    return switch (node) {
      case QueryNode.Word word -> "Word " + word.text();
      case QueryNode.Exact exact -> "Exact " + exact.text();
      case QueryNode.Wildcard wildcard -> "Wildcard " + wildcard.pattern();
      case QueryNode.Fuzzy fuzzy -> "Fuzzy " + fuzzy.text() + " " + fuzzy.edits();
      case QueryNode.Phrase phrase -> "Phrase" + list(phrase.slots());
      case QueryNode.Near near -> "Near " + near.gap() + list(near.slots());
      case QueryNode.Group group ->
          group.clauses().stream()
              .map(
                  clause ->
                      switch (clause.occur()) {
                            case MAY -> "";
                            case MUST -> "+";
                            case MUST_NOT -> "-";
                          }
                          + of(clause.node()))
              .collect(Collectors.joining(", ", "Group(", ")"));
      case QueryNode.And and -> "And" + list(and.nodes());
      case QueryNode.Or or -> "Or" + list(or.nodes());
      case QueryNode.Not not -> "Not(" + of(not.node()) + ")";
      case QueryNode.InField field -> field.field().dutch() + "(" + of(field.node()) + ")";
      case QueryNode.Filter filter -> "Filter " + filter.toString().replaceFirst(":", " ");
      case QueryNode.Paper paper -> "Paper " + paper.id();
    };
  }

  private static String list(List<QueryNode> nodes) {
    return nodes.stream().map(QueryTree::of).collect(Collectors.joining(", ", "(", ")"));
  }
}
