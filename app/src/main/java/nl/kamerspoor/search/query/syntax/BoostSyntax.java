package nl.kamerspoor.search.query.syntax;

import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.node.QueryNodes;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OpaqueQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/** Reads the weight behind a word, a phrase or a bracket: {@code terroris*^2}. */
final class BoostSyntax {

  private static final float MAX_BOOST = 1000;

  private BoostSyntax() {}

  /** What a weight stands behind, with that weight. */
  static QueryNode node(QueryNode weighed, Token boost) throws QueryException {
    float weight = weight(boost.text().toString());
    if (!(weight > 0 && weight <= MAX_BOOST)) {
      throw boost
          .span()
          .error(
              "after ^ comes a weight above 0, up to 1000",
              "for example terroris*^2 or aanslag^0.5");
    }
    if (isOfPaper(weighed)) {
      throw boost
          .span()
          .error(
              "only words weigh; a filter and the number of a paper hold or do not",
              "leave " + boost.span().text() + " out");
    }
    return Span.of(weighed).to(boost.span()).on(new BoostQueryNode(weighed, weight));
  }

  private static float weight(String typed) {
    try {
      return Float.parseFloat(typed);
    } catch (NumberFormatException e) {
      return Float.NaN;
    }
  }

  /** Whether it says something of the paper, and nothing of its words. */
  private static boolean isOfPaper(QueryNode node) {
    return node instanceof OpaqueQueryNode
        || (node.getTag(QueryNodes.FIELD) instanceof String name
            && FieldNames.filter(name) != null);
  }
}
