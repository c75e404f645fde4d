package nl.kamerspoor.search.query;

import nl.kamerspoor.search.query.Token.Kind;

/** Cuts a typed query into tokens, one at a time. */
final class QueryLexer {

  /** Lucene's tokenizer cuts longer words; none stands in an index. */
  static final int MAX_WORD_CHARACTERS = 255;

  private final String query;
  private int position;

  QueryLexer(String query) {
    this.query = query;
  }

  /** The next token of a query. */
  Token next() throws QueryException {
    skipSpace();
    if (position == query.length()) {
      return token(Kind.END, position);
    }
    int start = position;
    char first = query.charAt(start);
    if (isQuote(first)) {
      return quoted();
    }
    if (first == '~' && start > 0 && isQuote(query.charAt(start - 1))) {
      return near();
    }
    if (first == '(' || first == ')') {
      position++;
      return token(first == '(' ? Kind.OPEN : Kind.CLOSE, start);
    }
    if ((first == '+' || first == '-') && signs(start)) {
      position++;
      return token(first == '+' ? Kind.PLUS : Kind.MINUS, start);
    }
    PaperNumber paper = PaperNumber.at(query, start);
    if (paper != null) {
      position = paper.end();
      return token(Kind.PAPER, start);
    }
    return wordOrField(start);
  }

  /**
   * The next token of a filter's value, where colons and signs are nothing special; a token of kind
   * WORD, QUOTED, OPEN, CLOSE, OR or END.
   */
  Token nextValue() throws QueryException {
    skipSpace();
    if (position == query.length()) {
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
    while (position < query.length() && !endsWord(query.charAt(position))) {
      position++;
    }
    String text = query.substring(start, position);
    return token(text.equals("OR") ? Kind.OR : Kind.WORD, start);
  }

  private Token wordOrField(int start) throws QueryException {
    while (position < query.length() && !endsWord(query.charAt(position))) {
      if (query.charAt(position) == ':' && isFieldName(start, position)) {
        String name = query.substring(start, position);
        boolean known = FieldNames.isField(name);
        boolean valueFollows =
            position + 1 < query.length()
                && !isSpace(query.charAt(position + 1))
                && query.charAt(position + 1) != ')';
        if (known && !valueFollows) {
          throw new QueryException(
              query,
              position + 1,
              "nothing follows \"" + name + ":\"",
              "write the value right after the colon, with no space; to search the word itself,"
                  + " leave the colon out");
        }
        if (!known && valueFollows) {
          throw FieldNames.unknown(query, start, name);
        }
        if (known) {
          position++;
          return new Token(Kind.FIELD, new Span(start, position), name);
        }
      }
      position++;
    }
    String text = query.substring(start, position);
    if (text.length() > MAX_WORD_CHARACTERS) {
      throw new QueryException(
          query,
          start,
          "a word of %,d characters".formatted(text.length()),
          "no word in an index is longer than " + MAX_WORD_CHARACTERS + " characters");
    }
    return token(
        switch (text) {
          case "AND" -> Kind.AND;
          case "OR" -> Kind.OR;
          case "NOT" -> Kind.NOT;
          default -> Kind.WORD;
        },
        start);
  }

  private Token quoted() throws QueryException {
    int open = position;
    int close = open + 1;
    while (close < query.length() && !isQuote(query.charAt(close))) {
      close++;
    }
    if (close == query.length()) {
      throw new QueryException(
          query, open, "this quotation mark is never closed", "close it, or leave it out");
    }
    position = close + 1;
    return new Token(Kind.QUOTED, new Span(open, position), query.substring(open + 1, close));
  }

  private Token near() throws QueryException {
    int start = position;
    position++;
    while (position < query.length() && isDigit(query.charAt(position))) {
      position++;
    }
    String digits = query.substring(start + 1, position);
    boolean ends = position == query.length() || endsWord(query.charAt(position));
    if (digits.isEmpty() || digits.length() > 3 || !ends) {
      throw new QueryException(
          query,
          start,
          "after a phrase, ~ needs a number of words from 0 to 999",
          "for example \"netwerk coördinatoren\"~5");
    }
    return new Token(Kind.NEAR, new Span(start, position), digits);
  }

  private Token token(Kind kind, int start) {
    return new Token(kind, new Span(start, position), query.substring(start, position));
  }

  private void skipSpace() {
    while (position < query.length() && isSpace(query.charAt(position))) {
      position++;
    }
  }

  /** A sign stands right before what it says something of; a dash between spaces is a dash. */
  private boolean signs(int at) {
    return at + 1 < query.length()
        && !isSpace(query.charAt(at + 1))
        && query.charAt(at + 1) != ')'
        && query.charAt(at + 1) != query.charAt(at);
  }

  private boolean isFieldName(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = query.charAt(i);
      if (!Character.isLetter(c) && c != '_' && c != '-') {
        return false;
      }
    }
    return end - start >= 2;
  }

  private static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * A straight mark, those that Word and other programs make of it, and those of other languages.
   */
  private static boolean isQuote(char c) {
    return "\"“”„‟«»＂".indexOf(c) >= 0;
  }
}
