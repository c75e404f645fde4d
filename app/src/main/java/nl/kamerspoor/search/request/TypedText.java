package nl.kamerspoor.search.request;

import java.util.List;
import nl.kamerspoor.search.query.QueryNode;

/** The words and phrases of a query, without its filters. */
public final class TypedText {

  private TypedText() {}

  public static String of(QueryNode node) {
    StringBuilder text = new StringBuilder();
    add(node, text);
    return text.toString();
  }

  private static void add(QueryNode node, StringBuilder text) {
    // No switch over these types: Java makes a class for it when it first comes to it.
    if (node instanceof QueryNode.InText) {
      text.append(node).append(' ');
    } else if (node instanceof QueryNode.Group group) {
      group.clauses().forEach(clause -> add(clause.node(), text));
    } else if (node instanceof QueryNode.And and) {
      addAll(and.nodes(), text);
    } else if (node instanceof QueryNode.Or or) {
      addAll(or.nodes(), text);
    } else if (node instanceof QueryNode.Not not) {
      add(not.node(), text);
    } else if (node instanceof QueryNode.InField field) {
      add(field.node(), text);
    }
  }

  private static void addAll(List<QueryNode> nodes, StringBuilder text) {
    nodes.forEach(node -> add(node, text));
  }
}
