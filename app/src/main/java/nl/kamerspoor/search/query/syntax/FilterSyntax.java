package nl.kamerspoor.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.syntax.Token.Kind;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/** Reads what stands behind the name of a property: a value, a range, or a list in brackets. */
final class FilterSyntax {

  private final QueryLexer lexer;

  FilterSyntax(QueryLexer lexer) {
    this.lexer = lexer;
  }

  /** The value of a filter, or the values between brackets. */
  QueryNode values(Token name, FilterField filter) throws QueryException {
    Token first = lexer.nextValue();
    return switch (first.kind()) {
      case OPEN -> list(first, filter);
      case RANGE -> RangeSyntax.node(first.span(), filter.dutch());
      default -> {
        if (first.text().toString().isBlank() || first.kind() == Kind.CLOSE) {
          throw first
              .span()
              .error(
                  "nothing follows \"" + name.text() + ":\"",
                  "write the value right after the colon");
        }
        yield value(filter, first.span(), first.text().toString());
      }
    };
  }

  /** {@code (brief regering OR motie)}; words without OR between them are one value. */
  private QueryNode list(Token open, FilterField filter) throws QueryException {
    List<QueryNode> values = new ArrayList<>();
    List<Token> parts = new ArrayList<>();
    while (true) {
      Token token = lexer.nextValue();
      switch (token.kind()) {
        case OR, CLOSE -> {
          values.add(value(filter, parts, token));
          parts.clear();
          if (token.kind() == Kind.CLOSE) {
            return open.span().to(token.span()).on(new OrQueryNode(values));
          }
        }
        case END ->
            throw open.span().error("this bracket is never closed", "close it, or leave it out");
        case OPEN ->
            throw token
                .span()
                .error(
                    "brackets inside a list of values",
                    "write the values with OR between them: soort:(motie OR amendement)");
        default -> parts.add(token);
      }
    }
  }

  private static QueryNode value(FilterField filter, List<Token> parts, Token after)
      throws QueryException {
    if (parts.isEmpty()) {
      throw after.span().error("a value is missing here", "type it, or leave OR out");
    }
    Span all = parts.getFirst().span().to(parts.getLast().span());
    if (parts.size() == 1 && parts.getFirst().kind() == Kind.RANGE) {
      return RangeSyntax.node(all, filter.dutch());
    }
    return value(filter, all, String.join(" ", parts.stream().map(Token::text).toList()));
  }

  /** One value of a filter. */
  static QueryNode value(FilterField filter, Span span, String text) {
    return span.on(new FieldQueryNode(filter.dutch(), text, span.start(), span.end()));
  }
}
