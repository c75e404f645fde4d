package nl.kamerspoor.read.input;

/** Folds white space: every run of it is one space, and none stands at the ends. */
public final class Whitespace {

  private Whitespace() {}

  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        space = true;
      } else {
        if (space && !folded.isEmpty()) {
          folded.append(' ');
        }
        space = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** White space of every kind, no-break spaces and control characters among it. */
  public static boolean isSpace(char c) {
    return c <= ' ' || c == '\u007f' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
