package nl.kamerspoor.search.query.syntax;

import java.util.List;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ProximityQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;

/** Reads what stands on both sides of a distance: {@code terugkeer W/5 uitreizigers}. */
final class ProximitySyntax {

  private ProximitySyntax() {}

  /** Two things that are to stand near each other. */
  static QueryNode node(QueryNode one, Token within, QueryNode other, CharSequence field)
      throws QueryException {
    int distance = Integer.parseInt(within.text().toString());
    if (distance == 0) {
      throw within
          .span()
          .error("no two words stand at one place", "for example terugkeer W/5 uitreizigers");
    }
    requireWords(one);
    requireWords(other);
    return Span.of(one)
        .to(Span.of(other))
        .on(
            new ProximityQueryNode(
                List.of(one, other), field, ProximityQueryNode.Type.NUMBER, distance, false));
  }

  /** Refuses what has no place in the text to be near to. */
  private static void requireWords(QueryNode node) throws QueryException {
    switch (node) {
      case OrQueryNode choice -> {
        for (QueryNode each : choice.getChildren()) {
          requireWords(each);
        }
      }
      case TokenizedPhraseQueryNode _,
          SlopQueryNode _,
          ProximityQueryNode _,
          FieldQueryNode _,
          RegexpQueryNode _ -> {}
      case BoostQueryNode _ ->
          throw Span.of(node)
              .error(
                  "one side of a distance has no weight of its own",
                  "give the whole its weight: (terugkeer W/5 uitreizigers)^2");
      default ->
          throw Span.of(node)
              .error(
                  "only words, phrases and choices of them can be near each other",
                  "for example (terugkeer OR terugkeerders) W/5 uitreizigers");
    }
  }
}
