package nl.kamerspoor.search.query.syntax;

/** Which characters part the words of a query. */
final class Signs {

  private Signs() {}

  /** Whether a word ends before a character. */
  static boolean endsWord(char c) {
    return isSpace(c) || isQuote(c) || c == '(' || c == ')';
  }

  /** Whether a character is a blank of any kind, or ends a line. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Whether a character is one of the ten digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A straight mark, those that word processors make of it, and those of other languages. */
  static boolean isQuote(char c) {
    return "\"“”„‟«»＂".indexOf(c) >= 0;
  }
}
