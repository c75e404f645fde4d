package nl.kamerspoor.search.query.syntax;

import java.util.List;
import nl.kamerspoor.search.query.Span;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/** Makes nodes of tokens. */
final class TokenNodes {

  private TokenNodes() {}

  /** A word as it stands, in a field. */
  static QueryNode word(Token token, CharSequence field) {
    return token
        .span()
        .on(new FieldQueryNode(field, token.text(), token.span().start(), token.span().end()));
  }

  /** From the first of some nodes to the last. */
  static Span span(List<QueryNode> nodes) {
    return Span.of(nodes.getFirst()).to(Span.of(nodes.getLast()));
  }
}
