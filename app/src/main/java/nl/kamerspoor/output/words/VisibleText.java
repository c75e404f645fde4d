package nl.kamerspoor.output.words;

/**
 * Makes text of a paper or a query safe, so that a terminal shows it and never obeys it: no escape
 * sequence, control character or override of the reading direction remains.
 *
 * <p>Control characters of C0 become the pictures that Unicode has for them (U+241B for escape);
 * those of C1, overrides of direction (Unicode Standard Annex 9) and halves of characters become
 * U+FFFD; invisible characters are dropped; line ends and tabs become blanks.
 */
public final class VisibleText {

  private static final int REPLACEMENT = 0xFFFD;
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;

  private VisibleText() {}

  /** Writes a text on one line, safe to show. */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints()
        .map(VisibleText::show)
        .filter(codePoint -> codePoint >= 0)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || (character > '~' && show(character) != character)) {
        return false;
      }
    }
    return true;
  }

  /** Finds what stands for a character; -1 for nothing. */
  private static int show(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> ' ';
      case 0x7F -> PICTURE_OF_DELETE;
      // The joiners shape letters of some scripts, and emoji.
      case 0x200C, 0x200D -> codePoint;
      case 0x061C, 0x200E, 0x200F -> REPLACEMENT;
      default -> {
        if (codePoint < ' ') {
          yield PICTURES + codePoint;
        }
        if ((codePoint >= 0x202A && codePoint <= 0x202E)
            || (codePoint >= 0x2066 && codePoint <= 0x2069)) {
          yield REPLACEMENT;
        }
        yield switch (Character.getType(codePoint)) {
          case Character.CONTROL, Character.SURROGATE -> REPLACEMENT;
          case Character.FORMAT -> -1;
          default -> codePoint;
        };
      }
    };
  }
}
