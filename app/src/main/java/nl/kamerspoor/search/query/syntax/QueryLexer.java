package nl.kamerspoor.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.reference.PrintedReference;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.OperatorWords;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.syntax.Token.Kind;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a typed query into tokens, one at a time. What stands between quotation marks and what is
 * the value of a filter have fewer signs than the rest, and calls of their own.
 */
final class QueryLexer {

  /** Lucene's tokenizer cuts longer words; none stands in an index. */
  private static final int MAX_WORD_CHARACTERS = 255;

  /** A range; the groups are its first sign, its ends and its last sign. */
  static final Pattern RANGE =
      Pattern.compile(
          "([\\[{])\\s*([^\\s\\[\\]{}][^\\[\\]{}]{0,40}?)\\s+TO\\s+"
              + "([^\\s\\[\\]{}][^\\[\\]{}]{0,40}?)\\s*([\\]}])");

  /** What begins as a range does. */
  private static final Pattern BROKEN_RANGE =
      Pattern.compile("[\\[{]\\s*[\\d*][^\\s\\[\\]{}]*\\s+(?:TO|to)\\s");

  /** A dossier as it is printed: 29 754. The analysis reads it as one number. */
  private static final Pattern SPACED_NUMBER =
      Pattern.compile("\\d{2}[\\s\\p{Z}]\\d{3}(?![\\p{L}\\d]|[.,:-]\\d)");

  private final Typed typed;
  private final String query;
  private final int end;
  private final ReferenceReader references;
  private final Operators operators;
  private final List<QueryNote> notes;
  private int position;

  /** Where the last mark that was left out ended: nothing there belongs to what stands before. */
  private int dropped;

  QueryLexer(Typed typed, ReferenceReader references) {
    this(
        typed, 0, typed.text().length(), references, Operators.of(typed.text()), new ArrayList<>());
  }

  private QueryLexer(
      Typed typed,
      int start,
      int end,
      ReferenceReader references,
      Operators operators,
      List<QueryNote> notes) {
    this.typed = typed;
    this.query = typed.text();
    this.position = start;
    this.end = end;
    this.references = references;
    this.operators = operators;
    this.notes = notes;
  }

  /** The tokens of what stands between the quotation marks of a token. */
  QueryLexer inside(Token quoted) {
    return new QueryLexer(
        typed, quoted.span().start() + 1, quoted.span().end() - 1, references, operators, notes);
  }

  /** What was read otherwise than it may have been meant. */
  List<QueryNote> notes() {
    return notes;
  }

  /** The next token of a query. */
  Token next() throws QueryException {
    skipSpace();
    if (position == end) {
      return token(Kind.END, position);
    }
    int start = position;
    char first = query.charAt(start);
    if (isQuote(first)) {
      return isStray(start) ? dropped(start) : quoted();
    }
    if (first == '~' && start > 0 && isQuote(query.charAt(start - 1))) {
      return slop();
    }
    if (first == '^'
        && start > 0
        && start != dropped
        && !isSpace(query.charAt(start - 1))
        && !opens(start - 1)) {
      return boost();
    }
    if (isSignOperator(start)) {
      position += 2;
      return token(operators.kind(query.substring(start, position)), start);
    }
    if (first == '(' || first == ')') {
      position++;
      return token(first == '(' ? Kind.OPEN : Kind.CLOSE, start);
    }
    if ((first == '+' || first == '-' || first == '!') && signs(start)) {
      position++;
      return token(first == '+' ? Kind.PLUS : Kind.MINUS, start);
    }
    if (first == '/' && start + 1 < end && !endsWord(query.charAt(start + 1))) {
      return regexp();
    }
    if (first == '[' || first == '{') {
      Matcher range = matcher(RANGE, start);
      if (range.lookingAt()) {
        position = range.end();
        return token(Kind.RANGE, start);
      }
      if (matcher(BROKEN_RANGE, start).lookingAt()) {
        throw span(start, start + 1)
            .error("this range is not whole", "for example [2017 TO 2019] or {2017 TO *}");
      }
    }
    PrintedReference reference = reference(start);
    if (reference != null) {
      position = reference.end();
      return token(Kind.REFERENCE, start);
    }
    return wordOrField(start);
  }

  /**
   * The next token between quotation marks: a token of kind WORD, OPEN, CLOSE, OR or END. {@code
   * OR} is an operator between brackets only.
   */
  Token nextInPhrase(boolean isInBrackets) throws QueryException {
    skipSpace();
    if (position == end) {
      return token(Kind.END, position);
    }
    int start = position;
    char first = query.charAt(start);
    if (first == '(' || first == ')') {
      position++;
      return token(first == '(' ? Kind.OPEN : Kind.CLOSE, start);
    }
    Matcher number = matcher(SPACED_NUMBER, start);
    if (number.lookingAt()) {
      position = number.end();
      return token(Kind.WORD, start);
    }
    int stop = wordEnd(start);
    if (isPunctuation(start, stop)) {
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
    skipSpace();
    if (position == end) {
      return token(Kind.END, position);
    }
    int start = position;
    char first = query.charAt(start);
    if (isQuote(first)) {
      return quoted();
    }
    if (first == '(' || first == ')') {
      position++;
      return token(first == '(' ? Kind.OPEN : Kind.CLOSE, start);
    }
    Matcher range = matcher(RANGE, start);
    if (range.lookingAt()) {
      position = range.end();
      return token(Kind.RANGE, start);
    }
    PrintedReference reference = reference(start);
    Matcher number = matcher(SPACED_NUMBER, start);
    if (reference != null || number.lookingAt()) {
      position = reference != null ? reference.end() : number.end();
      return token(Kind.WORD, start);
    }
    while (position < end && !endsWord(query.charAt(position))) {
      position++;
    }
    Token word = token(Kind.WORD, start);
    return operators.kind(word.text()) == Kind.OR ? operator(word.span(), Kind.OR) : word;
  }

  /** The printed reference that begins at a place, and is not a part of something longer. */
  private @Nullable PrintedReference reference(int start) {
    PrintedReference reference = references.at(query, start);
    if (reference == null) {
      return null;
    }
    int stop = reference.end();
    boolean goesOn = stop < end && "+/".indexOf(query.charAt(stop)) >= 0;
    int lastWord = stop;
    while (lastWord > start && !isSpace(query.charAt(lastWord - 1))) {
      lastWord--;
    }
    return goesOn || OperatorWords.has(query.substring(lastWord, stop)) ? null : reference;
  }

  private Token wordOrField(int start) throws QueryException {
    if (query.charAt(start) == '?' || query.charAt(start) == '!') {
      int stop = wordEnd(start);
      if (isPunctuation(start, stop)) {
        drop(start, stop);
        return next();
      }
    }
    Matcher number = matcher(SPACED_NUMBER, start);
    if (number.lookingAt()) {
      position = number.end();
      return token(Kind.WORD, start);
    }
    int colon = colon(start);
    if (colon > 0) {
      String name = query.substring(start, colon);
      boolean isKnown = FieldNames.isField(name);
      boolean valueFollows =
          colon + 1 < end && !isSpace(query.charAt(colon + 1)) && query.charAt(colon + 1) != ')';
      if (isKnown && !valueFollows) {
        throw span(colon + 1, colon + 1)
            .error(
                "nothing follows \"" + name + ":\"",
                "write the value right after the colon, with no space; to search the word itself,"
                    + " leave the colon out");
      }
      if (!isKnown && valueFollows && !isLink(colon)) {
        throw FieldNames.unknown(span(start, colon), name);
      }
      if (isKnown) {
        position = colon + 1;
        return new Token(Kind.FIELD, span(start, position), name);
      }
    }
    int wordEnd = beforeSignOperator(start, wordEnd(start));
    String text = query.substring(start, wordEnd);
    Matcher within = OperatorWords.WITHIN.matcher(text);
    if (within.matches()) {
      position = wordEnd;
      return new Token(Kind.WITHIN, span(start, wordEnd), within.group(1));
    }
    if (OperatorWords.FOREIGN.matcher(text).matches()) {
      throw span(start, wordEnd)
          .error(
              text + " is not an operator here",
              "write W/5 for at most five words apart; to search the text itself, put it in"
                  + " quotation marks");
    }
    Kind operator = operators.kind(text);
    if (operator != Kind.WORD) {
      position = wordEnd;
      return operator(span(start, wordEnd), operator);
    }
    if (operators.isKeptAsWord(text)) {
      note(new QueryNote(QueryNote.Kind.WORD, text, operators.english(text)));
    }
    int hat = text.lastIndexOf('^');
    return word(start, hat > 0 && isBoost(text, hat) ? start + hat : wordEnd);
  }

  /** Whether a weight ends a word. Digits alone before it are a power: {@code 10^3}. */
  private static boolean isBoost(String text, int hat) {
    return hat + 1 < text.length()
        && text.substring(hat + 1).chars().allMatch(c -> isDigit((char) c) || c == '.')
        && text.substring(0, hat).chars().anyMatch(Character::isLetter);
  }

  /** The colon that ends what may be the name of a field; -1 where there is none. */
  private int colon(int start) {
    int at = start;
    while (at < end) {
      char c = query.charAt(at);
      if (c == ':') {
        return at - start >= 2 ? at : -1;
      }
      if (!Character.isLetter(c) && c != '_' && c != '-') {
        return -1;
      }
      at++;
    }
    return -1;
  }

  /** Whether a colon is that of {@code https://}. */
  private boolean isLink(int colon) {
    return query.startsWith("//", colon + 1);
  }

  /** One past the word that begins at a place; an escaped sign does not end it. */
  private int wordEnd(int start) {
    int at = start;
    while (at < end && !endsWord(query.charAt(at))) {
      at += isEscape(at) ? 2 : 1;
    }
    return Math.min(at, end);
  }

  private int beforeSignOperator(int start, int wordEnd) {
    for (int at = start + 1; at < wordEnd; at++) {
      if (isSignOperator(at) && query.charAt(at - 1) != '\\') {
        return at;
      }
    }
    return wordEnd;
  }

  private boolean isSignOperator(int at) {
    return query.startsWith("&&", at) || query.startsWith("||", at);
  }

  private boolean opens(int at) {
    return "(+-!:".indexOf(query.charAt(at)) >= 0;
  }

  /** A word, in which a backslash before a sign makes it a character like any other. */
  private Token word(int start, int wordEnd) throws QueryException {
    if (wordEnd - start > MAX_WORD_CHARACTERS) {
      throw span(start, wordEnd)
          .error(
              "a word of %,d characters".formatted(wordEnd - start),
              "no word in an index is longer than " + MAX_WORD_CHARACTERS + " characters");
    }
    position = wordEnd;
    String text = query.substring(start, wordEnd);
    return new Token(
        Kind.WORD, span(start, wordEnd), text.indexOf('\\') < 0 ? text : unescaped(start, wordEnd));
  }

  private CharSequence unescaped(int start, int wordEnd) throws QueryException {
    char[] characters = new char[wordEnd - start];
    boolean[] isEscaped = new boolean[wordEnd - start];
    int length = 0;
    for (int at = start; at < wordEnd; at++) {
      if (query.charAt(at) == '\\' && at + 1 == wordEnd) {
        throw span(at, wordEnd)
            .error(
                "a backslash makes the sign behind it an ordinary one, and none stands there",
                "leave it out, or write \\\\ for the backslash itself");
      }
      if (isEscape(at)) {
        at++;
        isEscaped[length] = true;
      }
      characters[length++] = query.charAt(at);
    }
    return new UnescapedCharSequence(characters, isEscaped, 0, length);
  }

  /**
   * Before a sign, and before a word that would be an operator. Before any other letter or digit a
   * backslash is a sign between words, as in a path.
   */
  private boolean isEscape(int at) {
    return query.charAt(at) == '\\'
        && at + 1 < end
        && (!Character.isLetterOrDigit(query.charAt(at + 1)) || isBeforeOperator(at));
  }

  private boolean isBeforeOperator(int at) {
    if (at > 0 && !mayPrecedeWord(at - 1)) {
      return false;
    }
    int stop = at + 1;
    while (stop < end && !endsWord(query.charAt(stop)) && query.charAt(stop) != '^') {
      stop++;
    }
    return OperatorWords.has(query.substring(at + 1, stop));
  }

  private boolean mayPrecedeWord(int at) {
    char c = query.charAt(at);
    if (c != ':') {
      return endsWord(c) || "+-!".indexOf(c) >= 0;
    }
    int start = at;
    while (start > 0 && Character.isLetter(query.charAt(start - 1))) {
      start--;
    }
    return FieldNames.isField(query.substring(start, at));
  }

  private Token operator(Span span, Kind kind) {
    String typedOperator = span.text();
    if (operators.isDutch(typedOperator)) {
      note(new QueryNote(QueryNote.Kind.OPERATOR, typedOperator, kind.name()));
    }
    return new Token(kind, span, typedOperator);
  }

  private void note(QueryNote note) {
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  private Token quoted() throws QueryException {
    int open = position;
    int close = open + 1;
    while (close < end && !isQuote(query.charAt(close))) {
      close++;
    }
    if (close == end) {
      throw span(open, end)
          .error("this quotation mark is never closed", "close it, or leave it out");
    }
    position = close + 1;
    return new Token(Kind.QUOTED, span(open, position), query.substring(open + 1, close));
  }

  /**
   * Whether a typographic mark belongs to no pair: it closes what was never opened, or opens what
   * is never closed. Such marks come with text that was copied; a straight one was typed.
   */
  private boolean isStray(int at) {
    if (query.charAt(at) == '"') {
      return false;
    }
    boolean isAfterWord = at > 0 && !isSpace(query.charAt(at - 1)) && query.charAt(at - 1) != '(';
    boolean isBeforeBlank = at + 1 == end || isSpace(query.charAt(at + 1));
    if (isAfterWord && isBeforeBlank) {
      return true;
    }
    for (int i = at + 1; i < end; i++) {
      if (isQuote(query.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Passes over a mark that belongs to no word, to the next token. */
  private Token dropped(int start) throws QueryException {
    drop(start, start + 1);
    return next();
  }

  private void drop(int start, int stop) {
    position = stop;
    dropped = position;
    note(new QueryNote(QueryNote.Kind.PUNCTUATION, query.substring(start, stop), ""));
  }

  /** Whether there are only signs that may end a sentence, a question mark among them. */
  private boolean isPunctuation(int start, int stop) {
    String signs = query.substring(start, stop);
    return signs.indexOf('?') >= 0 && signs.chars().allMatch(c -> "?!.,;:…]'’".indexOf(c) >= 0);
  }

  private Token slop() throws QueryException {
    int start = position;
    position++;
    while (position < end && isDigit(query.charAt(position))) {
      position++;
    }
    String digits = query.substring(start + 1, position);
    boolean ends =
        position == end || endsWord(query.charAt(position)) || query.charAt(position) == '^';
    if (digits.isEmpty() || digits.length() > 3 || !ends) {
      throw span(start, position)
          .error(
              "after a phrase, ~ needs a number of words from 0 to 999",
              "for example \"netwerk coördinatoren\"~5");
    }
    return new Token(Kind.SLOP, span(start, position), digits);
  }

  private Token boost() {
    int start = position;
    position++;
    while (position < end && !endsWord(query.charAt(position))) {
      position++;
    }
    return new Token(Kind.BOOST, span(start, position), query.substring(start + 1, position));
  }

  /** A slash opens a regular expression at the start of a word, and closes it at its end. */
  private Token regexp() throws QueryException {
    int start = position;
    for (int at = start + 1; at < end && !isSpace(query.charAt(at)); at++) {
      char c = query.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '/' && closes(at)) {
        position = at + 1;
        return new Token(Kind.REGEXP, span(start, position), query.substring(start + 1, at));
      }
    }
    throw span(start, start + 1)
        .error(
            "this slash opens a regular expression that is never closed",
            "close it: /uitreiz(iger|end).*/; to search the text itself, put it in quotation"
                + " marks");
  }

  private boolean closes(int at) {
    return at + 1 == end
        || isSpace(query.charAt(at + 1))
        || query.charAt(at + 1) == ')'
        || query.charAt(at + 1) == '^';
  }

  private Token token(Kind kind, int start) {
    return new Token(kind, span(start, position), query.substring(start, position));
  }

  private Span span(int start, int stop) {
    return new Span(typed, start, stop);
  }

  private Matcher matcher(Pattern pattern, int start) {
    return pattern.matcher(query).region(start, end);
  }

  private void skipSpace() {
    while (position < end && isSpace(query.charAt(position))) {
      position++;
    }
  }

  /** A sign stands right before what it says something of; a dash between spaces is a dash. */
  private boolean signs(int at) {
    return at + 1 < end
        && !isSpace(query.charAt(at + 1))
        && query.charAt(at + 1) != ')'
        && query.charAt(at + 1) != query.charAt(at)
        && (query.charAt(at) != '!'
            || Character.isLetterOrDigit(query.charAt(at + 1))
            || "\"(=".indexOf(query.charAt(at + 1)) >= 0);
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * A straight mark, those that Word and other programs make of it, and those of other languages.
   */
  private static boolean isQuote(char c) {
    return "\"“”„‟«»＂".indexOf(c) >= 0;
  }
}
