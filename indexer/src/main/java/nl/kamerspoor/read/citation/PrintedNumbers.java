package nl.kamerspoor.read.citation;

/** Tells what the digits at a place of a text look like, by the characters around them. */
final class PrintedNumbers {

  private PrintedNumbers() {}

  /** Reads the five digits from a position on, whatever space stands between them. */
  static int value(String text, int start) {
    int value = 0;
    int digits = 0;
    for (int i = start; digits < 5 && i < text.length(); i++) {
      if (isDigit(text, i)) {
        value = value * 10 + text.charAt(i) - '0';
        digits++;
      }
    }
    return value;
  }

  /** Whether a separator and exactly three digits follow: the {@code 754} of {@code 29 754}. */
  static boolean isThousand(String text, int at) {
    if (at + 3 >= text.length()) {
      return false;
    }
    char separator = text.charAt(at);
    return (Character.isSpaceChar(separator) || separator == '.')
        && isDigit(text, at + 1)
        && isDigit(text, at + 2)
        && isDigit(text, at + 3)
        && (at + 4 == text.length() || !isDigit(text, at + 4));
  }

  /** Whether {@code nr.} or {@code nrs} stands before a position. */
  static boolean isNumberSign(String text, int start) {
    int at = start - 1;
    while (at >= 0 && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
      at--;
    }
    if (at >= 0 && text.charAt(at) == '.') {
      at--;
    }
    if (at >= 0 && text.charAt(at) == 's') {
      at--;
    }
    return at >= 1 && (text.charAt(at) | 0x20) == 'r' && (text.charAt(at - 1) | 0x20) == 'n';
  }

  /** Whether {@code -2016} or {@code /16} follows. */
  static boolean isSession(String text, int at) {
    if (at + 2 >= text.length()) {
      return false;
    }
    char c = text.charAt(at) == ' ' ? text.charAt(at + 1) : text.charAt(at);
    return c == '/' || c == '-' || c == '–' || c == '—' || c == '−';
  }

  static boolean digitFollows(String text, int at) {
    int next = text.charAt(at) == ' ' ? at + 1 : at;
    return next < text.length() && isDigit(text, next);
  }

  static boolean isDigit(String text, int at) {
    char c = text.charAt(at);
    return c >= '0' && c <= '9';
  }
}
