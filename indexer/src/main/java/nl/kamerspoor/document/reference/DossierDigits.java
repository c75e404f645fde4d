package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isBlank;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDash;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skip;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipBlanks;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipFirst;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The number of a dossier as it is printed: its five digits, its chapter, its sub-number. */
final class DossierDigits {

  /** Letters or digits of a dossier's number, in capitals. */
  record Suffix(String text, int end) {}

  /** The longest chapter that a dossier's number can have. */
  private static final int MAX_LETTERS = 6;

  private DossierDigits() {}

  /** One past {@code 29 754}, {@code 29754}, {@code 29.754}; -1 where none stands there. */
  static int afterDossier(CharSequence text, int position, DossierReference.Manner manner) {
    if (!isDigit(text, position) || !isDigit(text, position + 1)) {
      return -1;
    }
    int rest = position + 2;
    if (is(text, rest, '.')) {
      rest++;
    } else {
      rest = manner.afterBlanks(text, rest);
    }
    return skipDigits(text, rest) == rest + 3 ? rest + 3 : -1;
  }

  /**
   * The Kingdom's number {@code (R2158)} is not part of official ids.
   *
   * @return one past it; the place itself where it does not stand there
   */
  static int afterKingdomAct(CharSequence text, int from, DossierReference.Manner manner) {
    int at = skip(text, from, "-");
    boolean bracket = is(text, at, '(');
    int letter = bracket ? at + 1 : at;
    boolean stands = is(text, letter, 'R') || (manner.typed() && is(text, letter, 'r'));
    if (!stands || (!bracket && (!manner.typed() || letter == from))) {
      return from;
    }
    int number = isBlank(text, letter + 1) ? letter + 2 : letter + 1;
    int end = skipDigits(text, number);
    if (end - number < 3 || end - number > 4 || (bracket && !is(text, end, ')'))) {
      return from;
    }
    return bracket ? end + 1 : end;
  }

  static @Nullable Suffix chapter(CharSequence text, int from, DossierReference.Manner manner) {
    int word = skipBlanks(text, is(text, from, ',') ? from + 1 : from);
    int named = skipFirst(text, word, "hoofdstuk", "hfst.", "hfst");
    if (named > word) {
      Suffix chapter = letters(text, skipBlanks(text, named), manner);
      if (chapter != null) {
        return chapter;
      }
    }
    return letters(text, afterGap(text, from, manner), manner);
  }

  /** One past a dash or blank, or the place itself. */
  static int afterGap(CharSequence text, int from, DossierReference.Manner manner) {
    return isDash(text, from) ? from + 1 : manner.afterBlanks(text, from);
  }

  /** {@code XVI}, {@code A}; {@code 1} for {@code I} is a typing error that occurs. */
  static @Nullable Suffix letters(CharSequence text, int from, DossierReference.Manner manner) {
    int end = from;
    boolean numeral = true;
    boolean letter = false;
    while (isWord(text, end)) {
      char c = manner.typed() ? PrintedCharacters.capital(text.charAt(end)) : text.charAt(end);
      boolean last = (c == 'A' || c == 'B') && letter && !isWord(text, end + 1);
      numeral &= c == 'I' || c == 'V' || c == 'X' || c == '1' || last;
      letter |= c == 'I' || c == 'V' || c == 'X';
      end++;
      if (end - from > MAX_LETTERS) {
        return null;
      }
    }
    boolean one = end == from + 1 && isLatin(text.charAt(from), manner);
    if (!one && !(numeral && letter)) {
      return null;
    }
    String written = text.subSequence(from, end).toString().toUpperCase(Locale.ROOT);
    return new Suffix(written.replace('1', 'I'), end);
  }

  /** How many capital letters of an alphabet stand there, if no other letter or digit follows. */
  static int lettersFrom(CharSequence text, int at, DossierReference.Manner manner) {
    int end = at;
    while (end < text.length() && end - at <= 3 && isLatin(text.charAt(end), manner)) {
      end++;
    }
    return isWord(text, end) ? 0 : end - at;
  }

  static boolean isLatin(char c, DossierReference.Manner manner) {
    char capital = manner.typed() ? PrintedCharacters.capital(c) : c;
    return capital >= 'A' && capital <= 'Z';
  }

  /** {@code -20}; where a number is announced behind it, typed ones may be of any length. */
  static @Nullable Suffix subNumber(CharSequence text, int at, DossierReference.Manner manner) {
    if (!isDash(text, at)) {
      return null;
    }
    int end = skipDigits(text, at + 1);
    int length = end - at - 1;
    boolean stands =
        length == 2
            || (manner.typed()
                && (length == 1 || length == 3)
                && NumberSign.afterSign(text, end, manner) >= 0);
    return stands ? new Suffix(text.subSequence(at + 1, end).toString(), end) : null;
  }
}
