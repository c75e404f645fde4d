package nl.kamerspoor.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryLanguage;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.syntax.Token.Kind;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OpaqueQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ProximityQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.core.parser.SyntaxParser;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.TermRangeQueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads a typed query to Lucene's nodes, by recursive descent over this grammar:
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
 * <p>Words side by side belong together before AND, and AND before OR. Whatever cannot be read is a
 * {@link QueryException}; nothing is quietly read as something else. What a word, a name or a value
 * means is for the processors to say: here a word is what stands between blanks.
 */
public final class QuerySyntaxParser implements SyntaxParser {

  /** The schema of an opaque node that holds the printed reference to a paper. */
  public static final String REFERENCE = "reference";

  /** Deeper brackets mean nothing to a person, and would overflow the stack at some depth. */
  private static final int MAX_BRACKETS_DEEP = 50;

  /** More words than any question has; each costs time. */
  private static final int MAX_WORDS = 500;

  private static final float MAX_BOOST = 1000;

  private final ReferenceReader references;
  private List<QueryNote> notes = List.of();

  /**
   * A parser for one query.
   *
   * @param references finds the references to papers
   */
  public QuerySyntaxParser(ReferenceReader references) {
    this.references = references;
  }

  /** Whether a query is a title in capitals: then IS is a verb, and not the Islamic State. */
  public static boolean isTitleInCapitals(String query) {
    return Operators.isTitleInCapitals(query);
  }

  /** What was read otherwise than it may have been meant, once a query has been parsed. */
  public List<QueryNote> notes() {
    return notes;
  }

  @Override
  public QueryNode parse(CharSequence query, CharSequence field) throws QueryException {
    Typed typed = Typed.query(query.toString());
    QueryLexer lexer = new QueryLexer(typed, references);
    Descent descent = new Descent(typed, lexer, field);
    QueryNode node = descent.query();
    notes = List.copyOf(lexer.notes());
    return node;
  }

  /** Whether a text is a range: {@code [2017 TO 2019]}. */
  public static boolean isRange(String text) {
    return QueryLexer.RANGE.matcher(text.strip()).matches();
  }

  /** The node of a range. */
  public static QueryNode range(Span span, CharSequence field) {
    Matcher range = QueryLexer.RANGE.matcher(span.text().strip());
    if (!range.matches()) {
      throw new IllegalArgumentException(span.text() + " is not a range");
    }
    return span.on(
        new TermRangeQueryNode(
            bound(span, range, 2, field),
            bound(span, range, 3, field),
            range.group(1).equals("["),
            range.group(4).equals("]")));
  }

  private static FieldQueryNode bound(Span span, Matcher range, int group, CharSequence field) {
    Span own = span.part(span.start() + range.start(group), span.start() + range.end(group));
    return own.on(new FieldQueryNode(field, range.group(group), own.start(), own.end()));
  }

  /** What has been read of one query. */
  private static final class Descent {

    private final Typed typed;
    private final QueryLexer lexer;
    private final CharSequence field;
    private Token current;
    private @Nullable Token before;
    private int depth;
    private int words;
    private @Nullable TextField inside;

    Descent(Typed typed, QueryLexer lexer, CharSequence field) throws QueryException {
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
      return span(nodes).on(new OrQueryNode(nodes));
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
      return nodes.size() == 1 ? nodes.getFirst() : span(nodes).on(new AndQueryNode(nodes));
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
          case WORD, QUOTED, FIELD, REFERENCE, REGEXP, RANGE, OPEN -> clauses.add(near());
          case PLUS -> clauses.add(signed(Modifier.MOD_REQ));
          case MINUS -> clauses.add(signed(Modifier.MOD_NOT));
          case SLOP -> throw wrong("~ comes after a word or a phrase", "for example jihadist~1");
          case BOOST ->
              throw wrong("^ comes right after a word, a phrase or a bracket", "terroris*^2");
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
        case WORD, QUOTED, FIELD, REFERENCE, REGEXP, RANGE, OPEN -> {
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
          : span(clauses).on(new BooleanQueryNode(clauses));
    }

    private QueryNode near() throws QueryException {
      QueryNode node = weighed();
      while (current.kind() == Kind.WITHIN) {
        Token within = current;
        int distance = Integer.parseInt(within.text().toString());
        if (distance == 0) {
          throw wrong("no two words stand at one place", "for example terugkeer W/5 uitreizigers");
        }
        requireWords(node);
        advance();
        QueryNode other =
            switch (current.kind()) {
              case WORD, QUOTED, REGEXP, OPEN -> weighed();
              case FIELD,
                  REFERENCE,
                  RANGE,
                  PLUS,
                  MINUS,
                  SLOP,
                  BOOST,
                  WITHIN,
                  AND,
                  OR,
                  NOT,
                  CLOSE,
                  END ->
                  throw wrong(
                      "after " + within.span().text() + " comes a word or a phrase",
                      "for example terugkeer W/5 uitreizigers");
            };
        requireWords(other);
        node =
            Span.of(node)
                .to(Span.of(other))
                .on(
                    new ProximityQueryNode(
                        List.of(node, other),
                        field,
                        ProximityQueryNode.Type.NUMBER,
                        distance,
                        false));
      }
      return node;
    }

    /** Refuses what has no place in the text to be near to. */
    private static void requireWords(QueryNode node) throws QueryException {
      boolean hasPlaces =
          switch (node) {
            case AndQueryNode _, OpaqueQueryNode _, BoostQueryNode _, GroupQueryNode _ -> false;
            case TermRangeQueryNode _, ModifierQueryNode _ -> false;
            case TokenizedPhraseQueryNode _, SlopQueryNode _ -> true;
            case ProximityQueryNode _, OrQueryNode _, FieldQueryNode _, RegexpQueryNode _ -> true;
            default -> false;
          };
      if (!hasPlaces) {
        throw Span.of(node)
            .error(
                "only words, phrases and choices of them can be near each other",
                "for example (terugkeer OR terugkeerders) W/5 uitreizigers");
      }
      if (node instanceof OrQueryNode choice) {
        for (QueryNode each : choice.getChildren()) {
          requireWords(each);
        }
      }
    }

    private QueryNode weighed() throws QueryException {
      QueryNode node = primary();
      if (current.kind() != Kind.BOOST) {
        return node;
      }
      Token boost = current;
      float weight;
      try {
        weight = Float.parseFloat(boost.text().toString());
      } catch (NumberFormatException e) {
        weight = 0;
      }
      if (!(weight > 0 && weight <= MAX_BOOST)) {
        throw wrong(
            "after ^ comes a weight above 0, up to 1000", "for example terroris*^2 or aanslag^0.5");
      }
      if (isOfPaper(node)) {
        throw wrong(
            "only words weigh; a filter and the number of a paper hold or do not",
            "leave " + boost.span().text() + " out");
      }
      advance();
      return Span.of(node).to(boost.span()).on(new BoostQueryNode(node, weight));
    }

    /** Whether it says something of the paper, and nothing of its words. */
    private static boolean isOfPaper(QueryNode node) {
      return node instanceof OpaqueQueryNode
          || (node.getTag(QueryNodes.FIELD) instanceof String name
              && FieldNames.filter(name) != null);
    }

    private QueryNode primary() throws QueryException {
      count(1);
      return switch (current.kind()) {
        case WORD -> {
          QueryNode word = word(current);
          advance();
          yield word;
        }
        case REFERENCE -> reference();
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
      if (words > MAX_WORDS) {
        throw wrong(
            "the query has more than " + MAX_WORDS + " words", "give the words that matter");
      }
    }

    private QueryNode word(Token token) {
      return token
          .span()
          .on(new FieldQueryNode(field, token.text(), token.span().start(), token.span().end()));
    }

    private QueryNode reference() throws QueryException {
      Token token = current;
      advance();
      return inside == null
          ? token.span().on(new OpaqueQueryNode(REFERENCE, token.text()))
          : word(token);
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
          QuerySyntaxParser.range(span, FilterField.DATE.dutch()));
    }

    private QueryNode phrase() throws QueryException {
      Token quoted = current;
      TokenizedPhraseQueryNode phrase = new TokenizedPhraseQueryNode();
      phrase.setField(field);
      List<QueryNode> slots = slots(quoted);
      if (slots.isEmpty()) {
        throw quoted
            .span()
            .error("there is nothing between these quotation marks", "leave them out");
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

    private List<QueryNode> slots(Token quoted) throws QueryException {
      QueryLexer inner = lexer.inside(quoted);
      List<QueryNode> slots = new ArrayList<>();
      while (true) {
        Token token = inner.nextInPhrase(false);
        switch (token.kind()) {
          case END -> {
            return slots;
          }
          case OPEN -> choice(inner, token, slots);
          case CLOSE ->
              throw token
                  .span()
                  .error("this bracket was never opened", "leave it out, or open one before it");
          default -> slots.add(word(token));
        }
      }
    }

    /**
     * {@code (terugkerende OR uitgereisde)} as one slot; brackets without OR as the words in them.
     */
    private void choice(QueryLexer inner, Token open, List<QueryNode> slots) throws QueryException {
      List<QueryNode> alternatives = new ArrayList<>();
      List<QueryNode> alternative = new ArrayList<>();
      while (true) {
        Token token = inner.nextInPhrase(true);
        switch (token.kind()) {
          case END ->
              throw open.span().error("this bracket is never closed", "close it, or leave it out");
          case OPEN ->
              throw token
                  .span()
                  .error(
                      "brackets inside brackets can't stand in a phrase",
                      "write the choices side by side: \"(a OR b) c\"");
          case OR -> {
            alternatives.add(sequence(alternative, token));
            alternative = new ArrayList<>();
          }
          case CLOSE -> {
            if (alternatives.isEmpty()) {
              slots.addAll(alternative);
            } else {
              alternatives.add(sequence(alternative, token));
              slots.add(open.span().to(token.span()).on(new OrQueryNode(alternatives)));
            }
            return;
          }
          default -> alternative.add(word(token));
        }
      }
    }

    private QueryNode sequence(List<QueryNode> alternative, Token after) throws QueryException {
      if (alternative.isEmpty()) {
        throw after
            .span()
            .error(
                "OR needs something on both sides, and one is missing here",
                "to search the word itself, write it in small letters");
      }
      if (alternative.size() == 1) {
        return alternative.getFirst();
      }
      TokenizedPhraseQueryNode sequence = new TokenizedPhraseQueryNode();
      sequence.setField(field);
      sequence.add(alternative);
      return span(alternative).on(sequence);
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
        QueryNode values = values(name, filter);
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
            case WORD, QUOTED, REFERENCE, REGEXP, RANGE, OPEN, FIELD -> primary();
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

    /** The value of a filter, or the values between brackets. */
    private QueryNode values(Token name, FilterField filter) throws QueryException {
      Token first = lexer.nextValue();
      return switch (first.kind()) {
        case OPEN -> list(first, filter);
        case RANGE -> QuerySyntaxParser.range(first.span(), filter.dutch());
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
        return QuerySyntaxParser.range(all, filter.dutch());
      }
      return value(filter, all, String.join(" ", parts.stream().map(Token::text).toList()));
    }

    private static QueryNode value(FilterField filter, Span span, String text) {
      return span.on(new FieldQueryNode(filter.dutch(), text, span.start(), span.end()));
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
        case WORD, QUOTED, SLOP, FIELD, REFERENCE, REGEXP, RANGE, BOOST, OPEN, PLUS, MINUS ->
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

    private static Span span(List<QueryNode> nodes) {
      return Span.of(nodes.getFirst()).to(Span.of(nodes.getLast()));
    }
  }
}
