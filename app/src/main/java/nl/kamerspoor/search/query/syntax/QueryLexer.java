package nl.kamerspoor.search.query.syntax;

import static nl.kamerspoor.search.query.syntax.Signs.endsWord;
import static nl.kamerspoor.search.query.syntax.Signs.isDigit;
import static nl.kamerspoor.search.query.syntax.Signs.isQuote;
import static nl.kamerspoor.search.query.syntax.Signs.isSpace;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.OperatorWords;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.syntax.Token.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a typed query into tokens, one at a time. What stands between quotation marks and what is
 * the value of a filter have fewer signs than the rest, and calls of their own.
 */
final class QueryLexer {

  private final QueryText query;
  private final ReferenceReader references;
  private final Operators operators;
  private final List<QueryNote> notes;
  private int position;

  /** Where the last mark that was left out ended: nothing there belongs to what stands before. */
  private int dropped;

  QueryLexer(Typed typed, ReferenceReader references) {
    this(
        new QueryText(typed, typed.text().length()),
        0,
        references,
        Operators.of(typed.text()),
        new ArrayList<>());
  }

  private QueryLexer(
      QueryText query,
      int start,
      ReferenceReader references,
      Operators operators,
      List<QueryNote> notes) {
    this.query = query;
    this.position = start;
    this.references = references;
    this.operators = operators;
    this.notes = notes;
  }

  /** The tokens of what stands between the quotation marks of a token. */
  QueryLexer inside(Token quoted) {
    QueryText inner = new QueryText(query.typed(), quoted.span().end() - 1);
    return new QueryLexer(inner, quoted.span().start() + 1, references, operators, notes);
  }

  /** Whether the whole query is a title in capitals. */
  boolean isTitleInCapitals() {
    return operators.isTitle();
  }

  /** What was read otherwise than it may have been meant. */
  List<QueryNote> notes() {
    return notes;
  }

  /** The next token of a query. */
  Token next() throws QueryException {
    if (isAtEnd()) {
      return token(Kind.END, position);
    }
    int start = position;
    char first = query.at(start);
    if (isQuote(first)) {
      return query.isStray(start) ? dropped(start, start + 1) : quoted();
    }
    if (first == '~' && start > 0 && isQuote(query.at(start - 1))) {
      return slop();
    }
    if (first == '^' && (isRightBehind(start) || query.isLoneBoost(start))) {
      position = query.beforeSignOperator(start, query.plainWordEnd(start));
      return token(Kind.BOOST, start, query.text(start + 1, position));
    }
    if (query.isSignOperator(start)) {
      position += 2;
      return token(operators.kind(query.text(start, position)), start);
    }
    if (first == '(' || first == ')') {
      return bracket();
    }
    if (query.isSign(start)) {
      position++;
      return token(first == '+' ? Kind.PLUS : Kind.MINUS, start);
    }
    if (first == '/' && query.opensRegexp(start)) {
      return regexp();
    }
    int rangeEnd = query.rangeEnd(start);
    if (rangeEnd > 0) {
      return to(Kind.RANGE, rangeEnd);
    }
    if (query.isBrokenRange(start)) {
      throw query
          .span(start, start + 1)
          .error("this range is not whole", "for example [2017 TO 2019] or {2017 TO *}");
    }
    Token named = paperOrDossier(start);
    return named == null ? wordOrField() : named;
  }

  /**
   * The next token between quotation marks: a token of kind WORD, OPEN, CLOSE, OR or END. {@code
   * OR} is an operator between brackets only.
   */
  Token nextInPhrase(boolean isInBrackets) throws QueryException {
    if (isAtEnd()) {
      return token(Kind.END, position);
    }
    int start = position;
    if (query.at(start) == '(' || query.at(start) == ')') {
      return bracket();
    }
    int numberEnd = query.spacedNumberEnd(start);
    if (numberEnd > 0) {
      return to(Kind.WORD, numberEnd);
    }
    int stop = query.wordEnd(start);
    if (query.isPunctuation(start, stop)) {
      drop(start, stop);
      return nextInPhrase(isInBrackets);
    }
    Token word = word(start, stop);
    return isInBrackets && operators.kind(word.text()) == Kind.OR
        ? operator(word.span(), Kind.OR)
        : word;
  }

  /**
   * The next token of a filter's value, where colons and signs are nothing special; a token of kind
   * WORD, QUOTED, RANGE, OPEN, CLOSE, OR or END.
   */
  Token nextValue() throws QueryException {
    if (isAtEnd()) {
      return token(Kind.END, position);
    }
    int start = position;
    char first = query.at(start);
    if (isQuote(first)) {
      return quoted();
    }
    if (first == '(' || first == ')') {
      return bracket();
    }
    int rangeEnd = query.rangeEnd(start);
    if (rangeEnd > 0) {
      return to(Kind.RANGE, rangeEnd);
    }
    int referenceEnd = query.referenceEnd(start, references);
    int valueEnd = referenceEnd > 0 ? referenceEnd : query.spacedNumberEnd(start);
    if (valueEnd > 0) {
      return to(Kind.WORD, valueEnd);
    }
    Token word = to(Kind.WORD, query.plainWordEnd(start));
    return operators.kind(word.text()) == Kind.OR ? operator(word.span(), Kind.OR) : word;
  }

  /** Whether nothing but blanks is left; passes over these. */
  private boolean isAtEnd() {
    position = query.skipSpace(position);
    return position == query.end();
  }

  /** Whether a place is right behind something that it may say something of. */
  private boolean isRightBehind(int start) {
    return start > 0
        && start != dropped
        && !isSpace(query.at(start - 1))
        && !query.opens(start - 1);
  }

  /** A printed reference or a link to a dossier, in pointed brackets too. */
  private @Nullable Token paperOrDossier(int start) {
    boolean isPointed = query.at(start) == '<' && start + 1 < query.end();
    int inner = isPointed ? start + 1 : start;
    int paperEnd = query.referenceEnd(inner, references);
    int stop = paperEnd > 0 ? paperEnd : query.dossierLinkEnd(inner, references);
    if (stop < 0 || (isPointed && (stop == query.end() || query.at(stop) != '>'))) {
      return null;
    }
    position = isPointed ? stop + 1 : stop;
    return token(paperEnd > 0 ? Kind.REFERENCE : Kind.DOSSIER, start, query.text(inner, stop));
  }

  private Token wordOrField() throws QueryException {
    int start = position;
    if (query.at(start) == '?' || query.at(start) == '!') {
      int stop = query.wordEnd(start);
      if (query.isPunctuation(start, stop)) {
        return dropped(start, stop);
      }
    }
    int numberEnd = query.spacedNumberEnd(start);
    if (numberEnd > 0) {
      return to(Kind.WORD, numberEnd);
    }
    int colon = query.colon(start);
    return colon > 0 && isField(start, colon)
        ? token(Kind.FIELD, start, query.text(start, colon))
        : operatorOrWord(start, query.beforeSignOperator(start, query.wordEnd(start)));
  }

  /** Whether the name of a field stands before a colon; passes over both. */
  private boolean isField(int start, int colon) throws QueryException {
    String name = query.text(start, colon);
    boolean valueFollows = query.hasValue(colon);
    if (!FieldNames.isField(name)) {
      if (valueFollows && !query.isOfLink(colon)) {
        throw FieldNames.unknown(query.span(start, colon), name);
      }
      return false;
    }
    if (!valueFollows) {
      throw query
          .span(colon + 1, colon + 1)
          .error(
              "nothing follows \"" + name + ":\"",
              "write the value right after the colon, with no space; to search the word itself,"
                  + " leave the colon out");
    }
    position = colon + 1;
    return true;
  }

  private Token operatorOrWord(int start, int stop) throws QueryException {
    String text = query.text(start, stop);
    String distance = OperatorWords.distance(text);
    if (distance != null) {
      position = stop;
      return token(Kind.WITHIN, start, distance);
    }
    if (OperatorWords.isForeign(text)) {
      throw query
          .span(start, stop)
          .error(
              text + " is not an operator here",
              "write W/5 for at most five words apart; to search the text itself, put it in"
                  + " quotation marks");
    }
    Kind operator = operators.kind(text);
    if (operator != Kind.WORD) {
      position = stop;
      return operator(query.span(start, stop), operator);
    }
    if (operators.isKeptAsWord(text)) {
      note(new QueryNote(QueryNote.Kind.WORD, text, operators.english(text)));
    }
    int hat = text.lastIndexOf('^');
    return word(start, hat > 0 && QueryText.isBoost(text, hat) ? start + hat : stop);
  }

  private Token word(int start, int stop) throws QueryException {
    if (stop - start > QueryLimits.WORD_CHARACTERS) {
      throw query
          .span(start, stop)
          .error(
              "a word of %,d characters".formatted(stop - start),
              "no word in an index is longer than " + QueryLimits.WORD_CHARACTERS + " characters");
    }
    position = stop;
    return token(Kind.WORD, start, query.unescaped(start, stop));
  }

  private Token operator(Span span, Kind kind) {
    String typedOperator = span.text();
    if (operators.isDutch(typedOperator)) {
      note(new QueryNote(QueryNote.Kind.OPERATOR, typedOperator, kind.name()));
    }
    return new Token(kind, span, typedOperator);
  }

  private Token bracket() {
    Kind kind = query.at(position) == '(' ? Kind.OPEN : Kind.CLOSE;
    return to(kind, position + 1);
  }

  private Token quoted() throws QueryException {
    int open = position;
    int close = query.closingQuote(open);
    if (close < 0) {
      throw query
          .span(open, query.end())
          .error("this quotation mark is never closed", "close it, or leave it out");
    }
    position = close + 1;
    return token(Kind.QUOTED, open, query.text(open + 1, close));
  }

  private Token slop() throws QueryException {
    int start = position;
    position++;
    while (position < query.end() && isDigit(query.at(position))) {
      position++;
    }
    String digits = query.text(start + 1, position);
    boolean ends =
        position == query.end() || endsWord(query.at(position)) || query.at(position) == '^';
    if (digits.isEmpty() || digits.length() > 3 || !ends) {
      throw query
          .span(start, position)
          .error(
              "after a phrase, ~ needs a number of words from 0 to 999",
              "for example \"netwerk coördinatoren\"~5");
    }
    return token(Kind.SLOP, start, digits);
  }

  /** A slash opens a regular expression at the start of a word, and closes it at its end. */
  private Token regexp() throws QueryException {
    int start = position;
    int close = query.closingSlash(start);
    if (close < 0) {
      throw query
          .span(start, start + 1)
          .error(
              "this slash opens a regular expression that is never closed",
              "close it: /uitreiz(iger|end).*/; to search the text itself, put it in quotation"
                  + " marks");
    }
    position = close + 1;
    return token(Kind.REGEXP, start, query.text(start + 1, close));
  }

  /** Passes over marks that belong to no word, to the next token. */
  private Token dropped(int start, int stop) throws QueryException {
    drop(start, stop);
    return next();
  }

  private void drop(int start, int stop) {
    position = stop;
    dropped = stop;
    note(new QueryNote(QueryNote.Kind.PUNCTUATION, query.text(start, stop), ""));
  }

  private void note(QueryNote note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  /** The token from here to a place. */
  private Token to(Kind kind, int stop) {
    int start = position;
    position = stop;
    return token(kind, start);
  }

  private Token token(Kind kind, int start) {
    return token(kind, start, query.text(start, position));
  }

  private Token token(Kind kind, int start, CharSequence text) {
    return new Token(kind, query.span(start, position), text);
  }
}
