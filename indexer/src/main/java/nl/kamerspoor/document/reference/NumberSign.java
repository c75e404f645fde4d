package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.after;
import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isBlank;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skip;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipBlanks;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipFirst;

/**
 * What announces the number of a paper behind its dossier: {@code , nr. }, {@code , 2018-2019, nrs.
 * }.
 */
final class NumberSign {

  private NumberSign() {}

  /**
   * What announces the number of a paper, perhaps with a session year before it: {@code , nr. },
   * {@code , 2018-2019, nr. }, {@code , letter }.
   *
   * @return one past it, or -1
   */
  static int afterSign(CharSequence text, int from, DossierReference.Manner manner) {
    int at = from;
    int word = after(text, skipBlanks(text, at), "enz.");
    at = word < 0 ? at : word;
    at = afterSessionBehind(text, at);
    at = skip(text, at, ",.;:(");
    word = after(text, at, "ek ");
    if (word >= 0 && isDigit(text, word)) {
      int comma = skipDigits(text, word);
      at = is(text, comma, ',') ? skipBlanks(text, comma + 1) : at;
    }
    word = skipFirst(text, at, "onder", "stuk");
    at = word > at && isBlank(text, word) ? skipBlanks(text, word) : at;
    return afterNumberSign(text, at, manner);
  }

  /** Whether {@code nrs.} announces several papers. */
  static boolean isPlural(CharSequence text, int from, int sign) {
    int last = sign - 1;
    while (last > from && (isBlank(text, last) || is(text, last, '.'))) {
      last--;
    }
    char c = PrintedCharacters.small(text.charAt(last));
    return c == 's';
  }

  private static int afterSessionBehind(CharSequence text, int from) {
    int at = skipBlanks(text, is(text, from, ',') ? from + 1 : from);
    at = is(text, at, '(') ? at + 1 : at;
    int word = after(text, at, "vergaderjaar");
    at = word >= 0 && isBlank(text, word) ? skipBlanks(text, word) : at;
    int session = Announcement.afterSession(text, at);
    if (session < 0) {
      return from;
    }
    return is(text, session, ')') ? session + 1 : session;
  }

  private static int afterNumberSign(CharSequence text, int at, DossierReference.Manner manner) {
    int end = skipFirst(text, at, "nummers", "nummer", "letters", "letter", "nrs", "nr", "no");
    if (end == at) {
      return -1;
    }
    boolean abbreviated = end - at <= 3;
    boolean no = abbreviated && PrintedCharacters.small(text.charAt(at + 1)) == 'o';
    if (no && !is(text, end, '.') && !(manner.typed() && !isWord(text, end))) {
      return -1;
    }
    if (abbreviated && isWord(text, end) && !isDigit(text, end)) {
      return -1;
    }
    if (abbreviated && is(text, end, '.')) {
      end++;
    }
    return skipBlanks(text, end);
  }
}
