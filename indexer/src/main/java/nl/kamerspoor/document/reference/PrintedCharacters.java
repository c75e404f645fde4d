package nl.kamerspoor.document.reference;

/** Tells characters as printers have them: any space, any dash, capitals or not. */
final class PrintedCharacters {

  private PrintedCharacters() {}

  static boolean isDigit(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isDigit(text.charAt(at));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(CharSequence text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }

  /** Whether a letter or digit stands there, of which the halves of rare letters are two. */
  static boolean isWord(CharSequence text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c) || c == '_' || Character.isSurrogate(c);
  }

  static boolean isBlank(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isBlank(text.charAt(at));
  }

  /** A space of any width, one that breaks no line, a tab, the end of a line. */
  static boolean isBlank(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isDash(CharSequence text, int at) {
    return at >= 0 && at < text.length() && isDash(text.charAt(at));
  }

  /** A hyphen, one that breaks no line, a dash of any width, a minus. */
  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
  }

  static boolean is(CharSequence text, int at, char c) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }

  /** Whether one of some characters stands there. */
  static boolean isAny(CharSequence text, int at, String characters) {
    return at >= 0 && at < text.length() && characters.indexOf(text.charAt(at)) >= 0;
  }

  /** The first place from a place on where no blank stands. */
  static int skipBlanks(CharSequence text, int at) {
    int end = at;
    while (isBlank(text, end)) {
      end++;
    }
    return end;
  }

  /** The first place from a place on where neither a blank nor one of some characters stands. */
  static int skip(CharSequence text, int at, String characters) {
    int end = at;
    while (isBlank(text, end) || isAny(text, end, characters)) {
      end++;
    }
    return end;
  }

  /** The first place from a place on where no digit stands. */
  static int skipDigits(CharSequence text, int at) {
    int end = at;
    while (isDigit(text, end)) {
      end++;
    }
    return end;
  }

  /** One past some letters that stand there, in capitals or not; -1 where they do not. */
  static int after(CharSequence text, int at, String small) {
    int length = small.length();
    if (at < 0 || at + length > text.length()) {
      return -1;
    }
    for (int i = 0; i < length; i++) {
      if (small(text.charAt(at + i)) != small.charAt(i)) {
        return -1;
      }
    }
    return at + length;
  }

  /** One past a whole word that stands there, in capitals or not; -1 where it does not. */
  static int afterWord(CharSequence text, int at, String small) {
    int end = after(text, at, small);
    return end >= 0 && !isWord(text, end) ? end : -1;
  }

  /** The first alternative that stands there: one past it; the place itself where none does. */
  static int skipFirst(CharSequence text, int at, String... small) {
    for (String alternative : small) {
      int end = after(text, at, alternative);
      if (end >= 0) {
        return end;
      }
    }
    return at;
  }

  /** The small letter of a to z; any other character as it is. */
  static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
  }

  /** The capital of a to z; any other character as it is. */
  static char capital(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c & ~0x20) : c;
  }
}
