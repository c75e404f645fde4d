package nl.kamerspoor.search.query;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ShellCommand;
import nl.kamerspoor.search.query.QueryNode.Clause;
import nl.kamerspoor.search.query.QueryNode.Occur;
import nl.kamerspoor.search.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed query, by recursive descent over this grammar:
 *
 * <pre>
 * query    = both { "OR" both }
 * both     = [ "NOT" ] group { ( "AND" [ "NOT" ] | "NOT" ) group }
 * group    = clause { clause }
 * clause   = [ "+" | "-" ] ( word | phrase | paper | field | "(" query ")" )
 * field    = name ":" ( value | "(" value { "OR" value } ")" )      a property of the paper
 *          | name ":" ( word | phrase | "(" query ")" )             a text of the paragraph
 * </pre>
 *
 * <p>Words side by side belong together before AND, and AND before OR. Whatever cannot be read is a
 * {@link QueryException}; nothing is quietly read as something else.
 */
public final class QueryParser {

  /** The command that tells how a query is written. */
  static final ShellCommand HELP = ShellCommand.of("help", "query");

  /** Deeper brackets mean nothing to a person, and would overflow the stack at some depth. */
  static final int MAX_BRACKETS_DEEP = 50;

  /** More words than any question has; each costs time. */
  static final int MAX_WORDS = 500;

  private final String query;
  private final QueryLexer lexer;
  private final PhraseParser phrases;
  private Token current;
  private int depth;
  private int words;
  private @Nullable TextField field;

  private QueryParser(String query) throws QueryException {
    this.query = query;
    this.lexer = new QueryLexer(query);
    this.phrases = new PhraseParser(query);
    this.current = lexer.next();
  }

  /**
   * Reads a query in the query language.
   *
   * @throws QueryException when it can't be read
   */
  public static QueryNode parse(String query) throws QueryException {
    QueryParser parser = new QueryParser(query);
    if (parser.current.kind() == Kind.END) {
      throw new QueryException(
          query, 0, "the query is empty", "type a word to look for; see: ", HELP);
    }
    QueryNode node = parser.either();
    if (parser.current.kind() == Kind.CLOSE) {
      throw parser.wrong("this bracket was never opened", "leave it out, or open one before it");
    }
    parser.requireSomething(node);
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
    return new QueryNode.Or(span(nodes), nodes);
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
    return nodes.size() == 1 ? nodes.getFirst() : new QueryNode.And(span(nodes), nodes);
  }

  private QueryNode perhapsNot() throws QueryException {
    if (current.kind() != Kind.NOT) {
      return group();
    }
    Span not = current.span();
    advance();
    QueryNode node = group();
    requireSomething(node);
    return new QueryNode.Not(not.to(node.span()), node);
  }

  private QueryNode group() throws QueryException {
    List<Clause> clauses = new ArrayList<>();
    while (true) {
      switch (current.kind()) {
        case WORD, QUOTED, FIELD, PAPER, OPEN -> clauses.add(new Clause(Occur.MAY, primary()));
        case PLUS -> clauses.add(signed(Occur.MUST));
        case MINUS -> clauses.add(signed(Occur.MUST_NOT));
        case NEAR -> throw wrong("~ comes after a word or a phrase", "for example jihadist~1");
        case AND, OR, NOT, CLOSE, END -> {
          if (clauses.isEmpty()) {
            throw nothingBefore();
          }
          return group(clauses);
        }
      }
    }
  }

  private Clause signed(Occur occur) throws QueryException {
    String sign = current.text();
    advance();
    return switch (current.kind()) {
      case WORD, QUOTED, FIELD, PAPER, OPEN -> {
        QueryNode node = primary();
        requireSomething(node);
        yield new Clause(occur, node);
      }
      case PLUS, MINUS, NEAR, AND, OR, NOT, CLOSE, END ->
          throw wrong(
              "after " + sign + " comes a word, a phrase or a bracket",
              "to search the sign itself, put it in quotation marks");
    };
  }

  /** Clauses side by side; one alone is itself. */
  static QueryNode group(List<Clause> clauses) {
    if (clauses.size() == 1 && clauses.getFirst().occur() != Occur.MUST_NOT) {
      return clauses.getFirst().node();
    }
    Span span = clauses.getFirst().node().span().to(clauses.getLast().node().span());
    return new QueryNode.Group(span, clauses);
  }

  private QueryNode primary() throws QueryException {
    if (++words > MAX_WORDS) {
      throw wrong("the query has more than " + MAX_WORDS + " words", "give the words that matter");
    }
    return switch (current.kind()) {
      case WORD -> {
        QueryNode word = WordReader.read(query, current);
        advance();
        yield word;
      }
      case PAPER -> paper();
      case QUOTED -> phrase();
      case OPEN -> bracket();
      case FIELD -> field();
      case NEAR, PLUS, MINUS, AND, OR, NOT, CLOSE, END -> throw nothingBefore();
    };
  }

  private QueryNode paper() throws QueryException {
    Token token = current;
    advance();
    PaperNumber number = PaperNumber.of(token.text());
    return number == null || field != null
        ? new QueryNode.Word(token.span(), token.text())
        : new QueryNode.Paper(token.span(), token.text(), number.id());
  }

  private QueryNode phrase() throws QueryException {
    Token quoted = current;
    advance();
    List<QueryNode> slots = phrases.slots(quoted);
    words += slots.size();
    if (current.kind() != Kind.NEAR) {
      return new QueryNode.Phrase(quoted.span(), slots);
    }
    Token near = current;
    advance();
    return new QueryNode.Near(quoted.span().to(near.span()), slots, Integer.parseInt(near.text()));
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
      throw new QueryException(
          query, open.span().start(), "this bracket is never closed", "close it, or leave it out");
    }
    advance();
    depth--;
    return node;
  }

  private QueryNode field() throws QueryException {
    Token name = current;
    FilterField filter = FieldNames.filter(name.text());
    if (filter != null) {
      if (field != null) {
        throw wrong(
            "a property of the paper can't stand inside a text field",
            "put it outside the brackets");
      }
      QueryNode node = new FilterReader(query, lexer).read(name, filter);
      advance();
      return node;
    }
    TextField text = FieldNames.text(name.text());
    if (text == null) {
      throw FieldNames.unknown(query, name.span().start(), name.text());
    }
    if (field != null) {
      throw wrong("a field inside a field", "put them side by side");
    }
    advance();
    field = text;
    QueryNode node =
        switch (current.kind()) {
          case WORD, QUOTED, PAPER, OPEN, FIELD -> primary();
          case NEAR, PLUS, MINUS, AND, OR, NOT, CLOSE, END ->
              throw wrong(
                  "after " + name.text() + ": comes a word, a phrase or a bracket",
                  "for example titel:terrorisme");
        };
    field = null;
    requireSomething(node);
    return new QueryNode.InField(name.span().to(node.span()), text, node);
  }

  private void advance() throws QueryException {
    current = lexer.next();
  }

  /** Refuses what only says what is not wanted: it would find nearly everything. */
  private void requireSomething(QueryNode node) throws QueryException {
    if (node.excludesOnly()) {
      throw new QueryException(
          query,
          node.span().start(),
          "this only says what is not wanted",
          "say what is wanted too, for example: terrorisme NOT aanslag");
    }
  }

  private QueryException nothingBefore() {
    return switch (current.kind()) {
      case AND, OR, NOT ->
          wrong(
              current.text() + " needs something on both sides, and one is missing here",
              "to search the word itself, write it in small letters");
      case CLOSE -> wrong("something is missing before this bracket", "leave it out");
      case END -> wrong("the query ends where something is missing", "type the rest");
      case WORD, QUOTED, NEAR, FIELD, PAPER, OPEN, PLUS, MINUS ->
          new QueryException(query, current.span().start(), "this can't stand here", "see: ", HELP);
    };
  }

  private QueryException wrong(String message, String hint) {
    return new QueryException(query, current.span().start(), message, hint);
  }

  private static Span span(List<QueryNode> nodes) {
    return nodes.getFirst().span().to(nodes.getLast().span());
  }
}
