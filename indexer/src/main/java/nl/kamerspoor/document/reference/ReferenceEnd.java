package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isAny;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDash;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skip;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipBlanks;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipFirst;

import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/** What stands behind the number of a paper and belongs to the reference: a page, a paragraph. */
final class ReferenceEnd {

  private static final int MAX_PARAGRAPH_DIGITS = 6;

  private ReferenceEnd() {}

  /** Reads the page and the paragraph behind a reference; null where it ends within a word. */
  static @Nullable PrintedReference of(CharSequence text, int start, PaperId paper, int end) {
    int page = afterPage(text, end);
    int mark = page;
    if (!is(text, mark, '#')) {
      int dot = skip(text, mark, "·");
      mark = is(text, dot, '¶') ? dot : mark;
    }
    if (isAny(text, mark, "#¶")) {
      int digits = is(text, mark, '¶') ? skipBlanks(text, mark + 1) : mark + 1;
      int past = skipDigits(text, digits);
      if (past > digits && past - digits <= MAX_PARAGRAPH_DIGITS) {
        int number = Integer.parseInt(text.subSequence(digits, past).toString());
        return ends(text, past) ? new PrintedReference(paper, number, start, past) : null;
      }
    }
    int stop = ends(text, page) ? page : end; // what looks like a page may be another number
    return ends(text, stop) ? new PrintedReference(paper, null, start, stop) : null;
  }

  /** One past {@code , p. 3-4}; the place itself where no page stands there. */
  private static int afterPage(CharSequence text, int from) {
    int comma = skipBlanks(text, from);
    boolean apart = is(text, comma, ',') || comma > from;
    int word = skipBlanks(text, is(text, comma, ',') ? comma + 1 : comma);
    int past = skipFirst(text, word, "pagina's", "pagina", "pag", "pp", "p", "blz");
    if (!apart || past == word) {
      return from;
    }
    int digits = skipBlanks(text, skipFirst(text, past, "."));
    int end = skipDigits(text, digits);
    if (end == digits || isWord(text, end)) {
      return from;
    }
    int dash = skipBlanks(text, end);
    if (isDash(text, dash)) {
      int last = skipBlanks(text, dash + 1);
      int range = skipDigits(text, last);
      return range > last && !isWord(text, range) ? range : end;
    }
    return end;
  }

  /**
   * Whether a reference can end there: not before more of a word or number, nor before the signs of
   * a query for other endings ({@code 29754-39*}) or for a field.
   */
  private static boolean ends(CharSequence text, int end) {
    if (end == text.length()) {
      return true;
    }
    if (isWord(text, end)) {
      return false;
    }
    return switch (text.charAt(end)) {
      case '*', '~', '%', '€' -> false;
      case '?', ':' -> !isWord(text, end + 1);
      case '.', ',' -> !isDigit(text, end + 1);
      default -> !isDash(text, end) || !isWord(text, end + 1);
    };
  }
}
