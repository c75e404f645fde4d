package nl.kamerspoor.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryLanguage;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.syntax.Token.Kind;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OpaqueQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads one query by recursive descent over this grammar:
 *
 * <pre>
 * query    = both { "OR" both }
 * both     = [ "NOT" ] group { ( "AND" [ "NOT" ] | "NOT" ) group }
 * group    = clause { clause }
 * clause   = [ "+" | "-" | "!" ] weighed { "W/5" weighed }
 * weighed  = ( word | phrase | regexp | range | reference | field | "(" query ")" ) [ "^2" ]
 * field    = name ":" ( value | range | "(" value { "OR" value } ")" )   a property of the paper
 *          | name ":" ( word | phrase | regexp | "(" query ")" )         a text of the paragraph
 * </pre>
 *
 * <p>Words side by side belong together before AND, and AND before OR.
 */
final class QueryDescent {

  /** Deeper brackets mean nothing to a person, and would overflow the stack at some depth. */
  private static final int MAX_BRACKETS_DEEP = 50;

  private final Typed typed;
  private final QueryLexer lexer;
  private final CharSequence field;
  private Token current;
  private @Nullable Token before;
  private int depth;
  private int words;
  private @Nullable TextField inside;

  QueryDescent(Typed typed, QueryLexer lexer, CharSequence field) throws QueryException {
    this.typed = typed;
    this.lexer = lexer;
    this.field = field;
    this.current = lexer.next();
  }

  QueryNode query() throws QueryException {
    if (current.kind() == Kind.END) {
      throw typed
          .all()
          .part(0, 0)
          .error(
              "the query is empty", "type a word to look for; see: ", QueryLanguage.HELP_COMMAND);
    }
    QueryNode node = either();
    if (current.kind() == Kind.CLOSE) {
      throw wrong("this bracket was never opened", "leave it out, or open one before it");
    }
    requireSomething(node);
    return node;
  }

  private QueryNode either() throws QueryException {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(both());
    while (current.kind() == Kind.OR) {
      advance();
      nodes.add(both());
    }
    if (nodes.size() == 1) {
      return nodes.getFirst();
    }
    for (QueryNode node : nodes) {
      requireSomething(node);
    }
    return TokenNodes.span(nodes).on(new OrQueryNode(nodes));
  }

  private QueryNode both() throws QueryException {
    List<QueryNode> nodes = new ArrayList<>();
    nodes.add(perhapsNot());
    while (current.kind() == Kind.AND || current.kind() == Kind.NOT) {
      if (current.kind() == Kind.AND) {
        advance();
      }
      nodes.add(perhapsNot());
    }
    return nodes.size() == 1
        ? nodes.getFirst()
        : TokenNodes.span(nodes).on(new AndQueryNode(nodes));
  }

  private QueryNode perhapsNot() throws QueryException {
    if (current.kind() != Kind.NOT) {
      return group();
    }
    Span not = current.span();
    advance();
    QueryNode node = group();
    requireSomething(node);
    return not.to(Span.of(node)).on(new ModifierQueryNode(node, Modifier.MOD_NOT));
  }

  private QueryNode group() throws QueryException {
    List<QueryNode> clauses = new ArrayList<>();
    while (true) {
      switch (current.kind()) {
        case WORD, QUOTED, FIELD, REFERENCE, DOSSIER, REGEXP, RANGE, OPEN -> clauses.add(near());
        case PLUS -> clauses.add(signed(Modifier.MOD_REQ));
        case MINUS -> clauses.add(signed(Modifier.MOD_NOT));
        case SLOP -> throw wrong("~ comes after a word or a phrase", "for example jihadist~1");
        case BOOST -> throw misplacedBoost();
        case WITHIN -> throw nothingBefore();
        case AND, OR, NOT, CLOSE, END -> {
          if (clauses.isEmpty()) {
            throw nothingBefore();
          }
          return group(clauses);
        }
      }
    }
  }

  private QueryNode signed(Modifier modifier) throws QueryException {
    Token sign = current;
    advance();
    return switch (current.kind()) {
      case WORD, QUOTED, FIELD, REFERENCE, DOSSIER, REGEXP, RANGE, OPEN -> {
        QueryNode node = near();
        requireSomething(node);
        yield sign.span().to(Span.of(node)).on(new ModifierQueryNode(node, modifier));
      }
      case PLUS, MINUS, SLOP, BOOST, WITHIN, AND, OR, NOT, CLOSE, END ->
          throw wrong(
              "after " + sign.text() + " comes a word, a phrase or a bracket",
              "to search the sign itself, put it in quotation marks");
    };
  }

  /** Clauses side by side; one alone is itself. */
  private static QueryNode group(List<QueryNode> clauses) {
    return clauses.size() == 1
        ? QueryNodes.unlessRequired(clauses.getFirst())
        : TokenNodes.span(clauses).on(new BooleanQueryNode(clauses));
  }

  private QueryNode near() throws QueryException {
    QueryNode node = weighed();
    while (current.kind() == Kind.WITHIN) {
      Token within = current;
      advance();
      QueryNode other =
          switch (current.kind()) {
            case WORD, QUOTED, REGEXP, OPEN -> weighed();
            default ->
                throw wrong(
                    "after " + within.span().text() + " comes a word or a phrase",
                    "for example terugkeer W/5 uitreizigers");
          };
      node = ProximitySyntax.node(node, within, other, field);
    }
    return node;
  }

  private QueryNode weighed() throws QueryException {
    QueryNode node = primary();
    if (current.kind() != Kind.BOOST) {
      return node;
    }
    Token boost = current;
    if (before == null || before.span().end() != boost.span().start()) {
      throw misplacedBoost();
    }
    advance();
    return BoostSyntax.node(node, boost);
  }

  private QueryException misplacedBoost() {
    return wrong(
        "^ comes right after a word, a phrase or a bracket",
        "for example terroris*^2; to search the sign itself, put it in quotation marks");
  }

  private QueryNode primary() throws QueryException {
    count(1);
    return switch (current.kind()) {
      case WORD -> {
        QueryNode word = TokenNodes.word(current, field);
        advance();
        yield word;
      }
      case REFERENCE -> reference();
      case DOSSIER -> dossier();
      case QUOTED -> phrase();
      case REGEXP -> regexp();
      case RANGE -> range();
      case OPEN -> bracket();
      case FIELD -> field();
      case SLOP, BOOST, WITHIN, PLUS, MINUS, AND, OR, NOT, CLOSE, END -> throw nothingBefore();
    };
  }

  private void count(int more) throws QueryException {
    words += more;
    if (words > QueryLimits.WORDS) {
      throw wrong(
          "the query has more than " + QueryLimits.WORDS + " words", "give the words that matter");
    }
  }

  private QueryNode reference() throws QueryException {
    Token token = current;
    advance();
    return inside == null
        ? token.span().on(new OpaqueQueryNode(QuerySyntaxParser.REFERENCE, token.text()))
        : TokenNodes.word(token, field);
  }

  /** A link to a dossier means its papers, as a filter does. */
  private QueryNode dossier() throws QueryException {
    Token token = current;
    advance();
    if (inside != null) {
      return TokenNodes.word(token, field);
    }
    Span span = token.span();
    FilterField filter = FilterField.DOSSIER;
    return named(
        span.part(span.start(), span.start()),
        filter.dutch(),
        FilterSyntax.value(filter, span, token.text().toString()));
  }

  private QueryNode regexp() throws QueryException {
    Token token = current;
    if (token.text().isEmpty()) {
      throw wrong("there is nothing between these slashes", "for example /uitreiz(iger|end).*/");
    }
    advance();
    return token.span().on(new RegexpQueryNode(field, token.text()));
  }

  private QueryNode range() throws QueryException {
    Token token = current;
    if (inside != null) {
      throw wrong(
          "a range is of dates, and can't stand inside a text field",
          "put it outside the brackets");
    }
    advance();
    Span span = token.span();
    return named(
        span.part(span.start(), span.start()),
        FilterField.DATE.dutch(),
        RangeSyntax.node(span, FilterField.DATE.dutch()));
  }

  private QueryNode phrase() throws QueryException {
    Token quoted = current;
    TokenizedPhraseQueryNode phrase = new TokenizedPhraseQueryNode();
    phrase.setField(field);
    List<QueryNode> slots = new PhraseSyntax(field).slots(lexer.inside(quoted));
    if (slots.isEmpty()) {
      throw quoted.span().error("there is nothing between these quotation marks", "leave them out");
    }
    count(slots.size());
    phrase.add(slots);
    quoted.span().on(phrase);
    advance();
    if (current.kind() != Kind.SLOP) {
      return phrase;
    }
    Token slop = current;
    advance();
    return quoted
        .span()
        .to(slop.span())
        .on(new SlopQueryNode(phrase, Integer.parseInt(slop.text().toString())));
  }

  private QueryNode bracket() throws QueryException {
    Token open = current;
    if (++depth > MAX_BRACKETS_DEEP) {
      throw wrong(
          "brackets inside brackets, more than " + MAX_BRACKETS_DEEP + " deep", "use fewer");
    }
    advance();
    if (current.kind() == Kind.CLOSE) {
      throw wrong("there is nothing between these brackets", "leave them out");
    }
    QueryNode node = either();
    if (current.kind() != Kind.CLOSE) {
      throw open.span().error("this bracket is never closed", "close it, or leave it out");
    }
    advance();
    depth--;
    return node;
  }

  private QueryNode field() throws QueryException {
    Token name = current;
    FilterField filter = FieldNames.filter(name.text().toString());
    if (filter != null) {
      if (inside != null) {
        throw wrong(
            "a property of the paper can't stand inside a text field",
            "put it outside the brackets");
      }
      QueryNode values = new FilterSyntax(lexer).values(name, filter);
      advance();
      return named(name.span(), filter.dutch(), values);
    }
    TextField text = FieldNames.text(name.text().toString());
    if (text == null) {
      throw FieldNames.unknown(name.span(), name.text().toString());
    }
    if (inside != null) {
      throw wrong("a field inside a field", "put them side by side");
    }
    advance();
    inside = text;
    QueryNode node =
        switch (current.kind()) {
          case WORD, QUOTED, REFERENCE, DOSSIER, REGEXP, RANGE, OPEN, FIELD -> primary();
          case SLOP, BOOST, WITHIN, PLUS, MINUS, AND, OR, NOT, CLOSE, END ->
              throw wrong(
                  "after " + name.text() + ": comes a word, a phrase or a bracket",
                  "for example titel:terrorisme");
        };
    inside = null;
    requireSomething(node);
    return named(name.span(), text.dutch(), node);
  }

  /** What stands behind the name of a field. */
  private static QueryNode named(Span name, String field, QueryNode node) {
    GroupQueryNode group = name.to(Span.of(node)).on(new GroupQueryNode(node));
    group.setTag(QueryNodes.FIELD, field);
    return group;
  }

  private void advance() throws QueryException {
    before = current;
    current = lexer.next();
  }

  /** Refuses what only says what is not wanted: it would find nearly everything. */
  private static void requireSomething(QueryNode node) throws QueryException {
    if (QueryNodes.excludesOnly(node)) {
      throw Span.of(node)
          .error(
              "this only says what is not wanted",
              "say what is wanted too, for example: terrorisme NOT aanslag");
    }
  }

  private QueryException nothingBefore() {
    return switch (current.kind()) {
      case AND, OR, NOT, WITHIN -> isAlone(current);
      case CLOSE -> wrong("something is missing before this bracket", "leave it out");
      case END -> {
        boolean isAfterOperator =
            before != null
                && switch (before.kind()) {
                  case AND, OR, NOT, WITHIN -> true;
                  default -> false;
                };
        yield before != null && isAfterOperator
            ? isAlone(before)
            : wrong("the query ends where something is missing", "type the rest");
      }
      case WORD, QUOTED, SLOP, FIELD, REFERENCE, DOSSIER, REGEXP, RANGE, BOOST, OPEN, PLUS, MINUS ->
          current.span().error("this can't stand here", "see: ", QueryLanguage.HELP_COMMAND);
    };
  }

  private static QueryException isAlone(Token operator) {
    String typed = operator.span().text();
    boolean isWord = operator.kind() != Kind.WITHIN && Character.isLetter(typed.charAt(0));
    return operator
        .span()
        .error(
            typed + " needs something on both sides, and one is missing here",
            isWord
                ? "to search the word itself, write it in small letters"
                : "to search the sign itself, put it in quotation marks");
  }

  private QueryException wrong(String message, String hint) {
    return current.span().error(message, hint);
  }
}
