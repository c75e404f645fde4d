package nl.kamerspoor.output.text;

import java.text.BreakIterator;

/**
 * Tells how many columns of a terminal a text takes: 0 for combining marks, 2 for the wide
 * characters of East Asian scripts and emoji (Unicode Standard Annex 11), 1 for all others.
 */
public final class DisplayWidth {

  private DisplayWidth() {}

  /** The columns that the text takes. */
  public static int of(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      width += of(codePoint);
      i += Character.charCount(codePoint);
    }
    return width;
  }

  /** The columns that a character takes. */
  public static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  /** Finds the most characters of the text, never half a character, that fit in the columns. */
  public static int fitting(String text, int columns) {
    BreakIterator characters = BreakIterator.getCharacterInstance();
    characters.setText(text);
    int end = 0;
    for (int next = characters.next(); next != BreakIterator.DONE; next = characters.next()) {
      if (of(text.substring(0, next)) > columns) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** The blocks that East_Asian_Width gives as W or F, roughly: first and last of each. */
  private static final int[] WIDE_BLOCKS = {
    0x1100, 0x115F, 0x2E80, 0x303E, 0x3040, 0xA4CF, 0xAC00, 0xD7A3, 0xF900, 0xFAFF, 0xFE30, 0xFE6F,
    0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F900, 0x1F9FF, 0x20000, 0x3FFFD
  };

  private static boolean isWide(int codePoint) {
    for (int i = 0; i < WIDE_BLOCKS.length && WIDE_BLOCKS[i] <= codePoint; i += 2) {
      if (codePoint <= WIDE_BLOCKS[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
