package nl.kamerspoor.search.query.process;

import java.util.stream.Collectors;
import nl.kamerspoor.search.query.node.ExactFormQueryNode;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.PaperQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.TextFieldQueryNode;
import nl.kamerspoor.search.query.node.WordQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ProximityQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;

/** Writes down how a query was read, for tests. */
final class QueryTree {

  private QueryTree() {}

  static String of(QueryNode node) {
    return switch (node) {
      case WordQueryNode word -> "Word " + word.getText();
      case ExactFormQueryNode form -> "Exact " + form.getText();
      case WildcardQueryNode pattern -> "Wildcard " + pattern.getText();
      case FuzzyQueryNode fuzzy -> "Fuzzy " + fuzzy.getText() + " " + (int) fuzzy.getSimilarity();
      case RegexpQueryNode regexp -> "Regexp " + regexp.getText();
      case TokenizedPhraseQueryNode phrase -> "Phrase" + list(phrase);
      case SlopQueryNode near -> "Near " + near.getValue() + list(near.getChild());
      case ProximityQueryNode within -> "Within " + within.getDistance() + list(within);
      case BoostQueryNode weighed ->
          "Boost " + weighed.getValue() + "(" + of(weighed.getChild()) + ")";
      case AndQueryNode and -> "And" + list(and);
      case OrQueryNode or -> "Or" + list(or);
      case ModifierQueryNode signed when signed.getParent() instanceof AndQueryNode ->
          "Not(" + of(signed.getChild()) + ")";
      case ModifierQueryNode signed ->
          (QueryNodes.isNot(signed) ? "-" : "+") + of(signed.getChild());
      case TextFieldQueryNode field -> field.field().dutch() + "(" + of(field.child()) + ")";
      case FilterQueryNode filter -> "Filter " + filter.toString().replaceFirst(":", " ");
      case PaperQueryNode paper -> "Paper " + paper.id();
      default -> "Group" + list(node);
    };
  }

  private static String list(QueryNode node) {
    return QueryNodes.children(node).stream()
        .map(QueryTree::of)
        .collect(Collectors.joining(", ", "(", ")"));
  }
}
