package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.after;
import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isAny;
import static nl.kamerspoor.document.reference.PrintedCharacters.isBlank;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDash;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skip;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipBlanks;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipFirst;

import java.util.List;
import java.util.Locale;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * A dossier and the papers named in it, from the dossier's digits on: {@code 36 600-XX, nr. 29},
 * {@code 21501-32-1740}, {@code 31 293 en 31 289, nr. 653}, {@code 34 359}.
 *
 * <p>Where several dossiers share a paper, its number counts in the first: that is how it is
 * published.
 *
 * @param dossier the dossier; with letters after it that may be a paper of the Eerste Kamer ({@code
 *     36067-Y}): its form is then {@link Shape#HYPHENATED} or {@link Shape#ALONE}
 * @param numbers the papers in it, as official ids have them; none where the dossier stands alone
 * @param form how surely it is a reference, by its shape alone
 * @param end one past the last character
 */
public record DossierReference(DossierNumber dossier, List<String> numbers, Shape form, int end) {

  /** The shapes that a reference may have. */
  public enum Shape {
    /** {@code 29 754, nr. 391}: nothing else looks like it. */
    NUMBERED,
    /** {@code 21501-32-1740}, {@code 34579 (R2076)}: nothing else looks like it. */
    THREE_PARTS,
    /** {@code 29754-391}: may be a standard or a telephone number too. */
    TWO_PARTS,
    /** {@code 29 754, B}, {@code 27926, 91}: only after what announces a Kamerstuk. */
    COMMA,
    /** {@code 21501-20/2159}: the same. */
    SLASH,
    /** {@code 36 410-VII}, {@code 36067-Y}: a dossier, or a paper of the Eerste Kamer. */
    HYPHENATED,
    /** {@code 36 410 VII}, {@code 34 359}: a dossier alone. */
    ALONE
  }

  /** The longest chapter that a dossier's number can have. */
  private static final int MAX_LETTERS = 6;

  /** How many more dossiers are looked for that may share a paper. */
  private static final int MAX_MORE = 20;

  /**
   * How it is read.
   *
   * @param typed as a reader types it: in small letters too, with blanks where there should be none
   * @param known the dossiers that there are; tells a sub-number from the number of a paper
   */
  record Manner(boolean typed, DossierRegister known) {

    /** One past the blank that printers set; a reader may type some. */
    private int afterBlanks(CharSequence text, int at) {
      return typed ? skipBlanks(text, at) : isBlank(text, at) ? at + 1 : at;
    }

    boolean hasSubNumber(String digits, CharSequence sub) {
      return KamerstukNumbers.hasSubNumbers(digits) || known.isDossier(digits + "-" + sub);
    }
  }

  private static final Manner PRINTED = new Manner(false, DossierRegister.NONE);

  public DossierReference {
    numbers = List.copyOf(numbers);
  }

  /** The ids of the papers, or that of the dossier where it stands alone: {@code kst-34359}. */
  public List<String> targets() {
    String id = PaperId.ofKamerstuk(dossier.toString()).text();
    return numbers.isEmpty()
        ? List.of(id)
        : numbers.stream().map(number -> id + "-" + number).toList();
  }

  /** Whether no paper is named in it. */
  public boolean isDossierAlone() {
    return form == Shape.ALONE || form == Shape.HYPHENATED;
  }

  /**
   * Reads the reference that begins at a position of a running text.
   *
   * @param position where the dossier's five digits begin
   * @return null when no dossier begins there
   */
  public static @Nullable DossierReference at(CharSequence text, int position) {
    return at(text, position, PRINTED);
  }

  /** Reads the reference that begins at a position, or gives null. */
  static @Nullable DossierReference at(CharSequence text, int position, Manner manner) {
    int at = afterDossier(text, position, manner);
    if (at < 0) {
      return null;
    }
    String digits = text.subSequence(position, position + 2) + "" + text.subSequence(at - 3, at);
    int afterAct = afterKingdomAct(text, at, manner);
    boolean act = afterAct > at;
    Suffix chapter = chapter(text, afterAct, manner);
    at = chapter != null ? chapter.end : afterAct;
    boolean hyphenated = chapter != null && isDash(text, chapter.end - chapter.text.length() - 1);
    Suffix sub = subNumber(text, at, manner);
    if (sub != null && chapter != null) {
      Numbers number =
          new Numbers(List.of(PaperNumbers.plain(sub.text)), Shape.THREE_PARTS, sub.end);
      return of(digits, chapter.text, number);
    }
    if (sub != null) {
      at = sub.end;
    }
    Suffix suffix = chapter != null ? chapter : sub;
    Numbers numbers = inAll(text, at, manner);
    if (numbers == null && (manner.typed || sub != null)) {
      numbers = behindSlash(text, at, manner);
    }
    if (numbers != null) {
      boolean three =
          numbers.form == Shape.TWO_PARTS
              && (chapter != null || act || KamerstukNumbers.hasSubNumbers(digits));
      return of(
          digits,
          suffix == null ? null : suffix.text,
          three ? new Numbers(numbers.values, Shape.THREE_PARTS, numbers.end) : numbers);
    }
    if (sub != null && !manner.hasSubNumber(digits, sub.text)) {
      return of(
          digits,
          null,
          new Numbers(List.of(PaperNumbers.plain(sub.text)), Shape.TWO_PARTS, sub.end));
    }
    Shape form = act ? Shape.THREE_PARTS : hyphenated ? Shape.HYPHENATED : Shape.ALONE;
    return of(digits, suffix == null ? null : suffix.text, new Numbers(List.of(), form, at));
  }

  private static DossierReference of(String digits, @Nullable String suffix, Numbers numbers) {
    return new DossierReference(
        new DossierNumber(digits, suffix), numbers.values, numbers.form, numbers.end);
  }

  /** Letters or digits of a dossier's number, in capitals. */
  private record Suffix(String text, int end) {}

  /** The numbers of papers, and in which form they stand there. */
  private record Numbers(List<String> values, Shape form, int end) {}

  /** One past {@code 29 754}, {@code 29754}, {@code 29.754}; -1 where none stands there. */
  private static int afterDossier(CharSequence text, int position, Manner manner) {
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
  private static int afterKingdomAct(CharSequence text, int from, Manner manner) {
    int at = skip(text, from, "-");
    boolean bracket = is(text, at, '(');
    int letter = bracket ? at + 1 : at;
    boolean stands = is(text, letter, 'R') || (manner.typed && is(text, letter, 'r'));
    if (!stands || (!bracket && (!manner.typed || letter == from))) {
      return from;
    }
    int number = isBlank(text, letter + 1) ? letter + 2 : letter + 1;
    int end = skipDigits(text, number);
    if (end - number < 3 || end - number > 4 || (bracket && !is(text, end, ')'))) {
      return from;
    }
    return bracket ? end + 1 : end;
  }

  private static @Nullable Suffix chapter(CharSequence text, int from, Manner manner) {
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
  private static int afterGap(CharSequence text, int from, Manner manner) {
    return isDash(text, from) ? from + 1 : manner.afterBlanks(text, from);
  }

  /** {@code XVI}, {@code A}; {@code 1} for {@code I} is a typing error that occurs. */
  private static @Nullable Suffix letters(CharSequence text, int from, Manner manner) {
    int end = from;
    boolean numeral = true;
    boolean letter = false;
    while (isWord(text, end)) {
      char c = manner.typed ? PrintedCharacters.capital(text.charAt(end)) : text.charAt(end);
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

  private static boolean isLatin(char c, Manner manner) {
    char capital = manner.typed ? PrintedCharacters.capital(c) : c;
    return capital >= 'A' && capital <= 'Z';
  }

  /** {@code -20}; where a number is announced behind it, typed ones may be of any length. */
  private static @Nullable Suffix subNumber(CharSequence text, int at, Manner manner) {
    if (!isDash(text, at)) {
      return null;
    }
    int end = skipDigits(text, at + 1);
    int length = end - at - 1;
    boolean stands =
        length == 2
            || (manner.typed && (length == 1 || length == 3) && afterSign(text, end, manner) >= 0);
    return stands ? new Suffix(text.subSequence(at + 1, end).toString(), end) : null;
  }

  /** The numbers behind all dossiers that share a paper, else those behind the first alone. */
  private static @Nullable Numbers inAll(CharSequence text, int from, Manner manner) {
    int end = from;
    for (int i = 0; i < MAX_MORE; i++) {
      int next = afterNextDossier(text, end, manner);
      if (next < 0) {
        break;
      }
      end = next;
    }
    Numbers numbers = end > from ? numbers(text, end, manner) : null;
    return numbers != null ? numbers : numbers(text, from, manner);
  }

  /** {@code en 31 289}, {@code -25424}, {@code / 36 410-VI}. */
  private static int afterNextDossier(CharSequence text, int from, Manner manner) {
    int at = skipBlanks(text, from);
    int joined = isAny(text, at, ",/") || isDash(text, at) ? at + 1 : after(text, at, "en");
    if (joined < 0) {
      return -1;
    }
    at = skipBlanks(text, joined);
    if (is(text, at + 2, '.')) {
      return -1;
    }
    int end = afterDossier(text, at, manner);
    if (end < 0) {
      return -1;
    }
    Suffix chapter = letters(text, afterGap(text, end, manner), manner);
    if (chapter != null) {
      return chapter.end;
    }
    return isDash(text, end) && skipDigits(text, end + 1) == end + 3 ? end + 3 : end;
  }

  private static @Nullable Numbers numbers(CharSequence text, int from, Manner manner) {
    int sign = afterSign(text, from, manner);
    if (sign >= 0) {
      return papers(text, sign, isPlural(text, from, sign), Shape.NUMBERED, manner);
    }
    int joined = afterJoint(text, from, manner);
    if (joined >= 0) {
      return papers(text, joined, false, Shape.TWO_PARTS, manner);
    }
    if (is(text, from, ',')) {
      int number = manner.afterBlanks(text, from + 1);
      return isBareNumber(text, number, number > from + 1, manner)
          ? papers(text, number, false, Shape.COMMA, manner)
          : null;
    }
    return null;
  }

  private static @Nullable Numbers behindSlash(CharSequence text, int from, Manner manner) {
    return is(text, from, '/') && isBareNumber(text, from + 1, true, manner)
        ? papers(text, from + 1, false, Shape.SLASH, manner)
        : null;
  }

  /** Whether {@code nrs.} announces several papers. */
  private static boolean isPlural(CharSequence text, int from, int sign) {
    int last = sign - 1;
    while (last > from && (isBlank(text, last) || is(text, last, '.'))) {
      last--;
    }
    char c = PrintedCharacters.small(text.charAt(last));
    return c == 's';
  }

  /**
   * What announces the number of a paper, perhaps with a session year before it: {@code , nr. },
   * {@code , 2018-2019, nr. }, {@code , letter }.
   *
   * @return one past it, or -1
   */
  private static int afterSign(CharSequence text, int from, Manner manner) {
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

  private static int afterNumberSign(CharSequence text, int at, Manner manner) {
    int end = skipFirst(text, at, "nummers", "nummer", "letters", "letter", "nrs", "nr", "no");
    if (end == at) {
      return -1;
    }
    boolean abbreviated = end - at <= 3;
    boolean no = abbreviated && PrintedCharacters.small(text.charAt(at + 1)) == 'o';
    if (no && !is(text, end, '.') && !(manner.typed && !isWord(text, end))) {
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

  /** One past the dash of {@code 29754-391}; -1 where neither a dash nor a number stands there. */
  private static int afterJoint(CharSequence text, int from, Manner manner) {
    int dash = isBlank(text, from) ? from + 1 : from;
    if (!isDash(text, dash)) {
      return -1;
    }
    int number = dash + 1;
    if (manner.typed && dash > from) {
      // In a query, a minus takes out what stands behind it; a dash has blanks on both sides.
      if (!isBlank(text, number)) {
        return -1;
      }
      number++;
    }
    int digits = skipDigits(text, number) - number;
    if (digits > 0) {
      return digits <= (manner.typed ? 5 : 4) ? number : -1;
    }
    int letters = lettersFrom(text, number, manner);
    return letters >= 1 && letters <= (manner.typed ? 3 : 2) ? number : -1;
  }

  /** How many capital letters of an alphabet stand there, if no other letter or digit follows. */
  private static int lettersFrom(CharSequence text, int at, Manner manner) {
    int end = at;
    while (end < text.length() && end - at <= 3 && isLatin(text.charAt(end), manner)) {
      end++;
    }
    return isWord(text, end) ? 0 : end - at;
  }

  /** Whether what stands behind a comma or slash can be a paper's number, and no year. */
  private static boolean isBareNumber(CharSequence text, int at, boolean apart, Manner manner) {
    int letters = lettersFrom(text, at, manner);
    if (letters > 0) {
      boolean capitals = text.charAt(at) <= 'Z';
      return letters <= (manner.typed && capitals ? 3 : capitals ? 2 : 1);
    }
    int end = skipDigits(text, at);
    if (end == at || end - at > 4 || (manner.typed && !apart)) {
      return false; // 29 754,50 is an amount.
    }
    if (end - at == 4 && (after(text, at, "19") >= 0 || after(text, at, "20") >= 0)) {
      return false;
    }
    int next = skipBlanks(text, end);
    return manner.typed || next == text.length() || isAny(text, next, "),;.");
  }

  private static @Nullable Numbers papers(
      CharSequence text, int at, boolean many, Shape form, Manner manner) {
    PaperNumbers numbers =
        manner.typed && !many ? PaperNumbers.one(text, at, form) : PaperNumbers.at(text, at, many);
    if (numbers == null && manner.typed && many) {
      numbers = PaperNumbers.one(text, at, form);
    }
    return numbers == null ? null : new Numbers(numbers.values(), form, numbers.end());
  }
}
