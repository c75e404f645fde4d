package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.after;
import static nl.kamerspoor.document.reference.PrintedCharacters.afterWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isAny;
import static nl.kamerspoor.document.reference.PrintedCharacters.isBlank;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDash;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDigit;
import static nl.kamerspoor.document.reference.PrintedCharacters.isLetter;
import static nl.kamerspoor.document.reference.PrintedCharacters.isWord;
import static nl.kamerspoor.document.reference.PrintedCharacters.skip;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipBlanks;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipFirst;

import org.jspecify.annotations.Nullable;

/**
 * The words that announce the number of a dossier: {@code Kamerstukken II 2015/16, }, {@code EK },
 * {@code dossiernummer: }.
 *
 * @param end where the dossier's number begins, if it is one that stands there
 * @param eersteKamer whether they speak of the Eerste Kamer
 * @param kind what announces it
 * @param session whether they name a session year
 */
public record Announcement(int end, boolean eersteKamer, Kind kind, boolean session) {

  /** What a dossier is announced by. */
  public enum Kind {
    /** {@code Kamerstukken II}, {@code Kamerdossier}, {@code dossier}, {@code wetsvoorstel}. */
    SERIES,
    /** {@code Kst.}. */
    ABBREVIATION,
    /** {@code TK}, {@code Eerste Kamer}. */
    HOUSE,
    /** {@code II}, {@code I}: the number of a chamber, and of much else. */
    NUMERAL
  }

  private static final String[] SIGNS = {"nummers", "nummer", "nrs.", "nrs", "nr.", "nr"};

  /** The announcement that begins at a character of a text, or null. */
  public static @Nullable Announcement at(CharSequence text, int start) {
    return switch (text.charAt(start)) {
      case 'k', 'K' -> series(text, start);
      case 'e', 'E', 't', 'T' -> house(text, start);
      case 'i', 'I' -> numeral(text, start);
      case 'd', 'D' -> dossier(text, start);
      case 'w', 'W' -> bill(text, start);
      default -> null;
    };
  }

  private static @Nullable Announcement dossier(CharSequence text, int start) {
    int end = after(text, start, "dossier");
    return end < 0
        ? null
        : tail(text, skipFirst(text, skipFirst(text, end, "s"), "nummers", "nummer"));
  }

  private static @Nullable Announcement bill(CharSequence text, int start) {
    int end = after(text, start, "wetsvoorstel");
    return end < 0 ? null : tail(text, skipFirst(text, end, "len"));
  }

  private static @Nullable Announcement series(CharSequence text, int start) {
    int end = after(text, start, "kst");
    if (end >= 0 && !isWord(text, end)) {
      int number = isDash(text, end) ? end + 1 : skipFirst(text, end, ".");
      return chamber(text, number, false, Kind.ABBREVIATION);
    }
    end = afterSeries(text, start);
    return end < 0 ? null : tail(text, end);
  }

  /** One past {@code Kamerstuk} or {@code Kamerdossier}, in singular or plural; or -1. */
  private static int afterSeries(CharSequence text, int start) {
    int kamer = after(text, start, "kamer");
    int stuk = after(text, kamer, "stuk");
    if (stuk >= 0) {
      return skipFirst(text, skipFirst(text, stuk, "ken"), SIGNS);
    }
    int dossier = after(text, kamer, "dossier");
    return dossier < 0 ? -1 : skipFirst(text, skipFirst(text, dossier, "s"), SIGNS);
  }

  private static @Nullable Announcement house(CharSequence text, int start) {
    boolean eerste = false;
    int at = start;
    int word = after(text, at, "eerste");
    if (word >= 0 && isBlank(text, word)) {
      eerste = true;
      at = skipBlanks(text, word);
    }
    word = after(text, at, "tweede");
    boolean tweede = word >= 0 && isBlank(text, word);
    if (tweede) {
      at = skipBlanks(text, word);
    }
    int series = afterSeries(text, at);
    if (series >= 0) {
      Announcement tail = tail(text, series);
      return eerste ? new Announcement(tail.end, true, tail.kind, tail.session) : tail;
    }
    int end = eerste != tweede ? afterWord(text, at, "kamer") : -1;
    if (end < 0) {
      at = start;
      eerste = PrintedCharacters.small(text.charAt(at)) == 'e';
      end = after(text, at, eerste ? "ek" : "tk");
    }
    return end < 0 || isLetter(text, end) ? null : session(text, end, eerste, Kind.HOUSE);
  }

  private static @Nullable Announcement numeral(CharSequence text, int start) {
    int two = afterWord(text, start, "ii");
    int end = two >= 0 ? two : afterWord(text, start, "i");
    if (end < 0 || !(isBlank(text, end) || is(text, end, ','))) {
      return null;
    }
    return session(text, end, two < 0, Kind.NUMERAL);
  }

  /** What may follow the series: {@code met nr. }, a chamber, a session. */
  private static Announcement tail(CharSequence text, int end) {
    int at = end;
    if (isBlank(text, at)) {
      int word = skipBlanks(text, at);
      int past = skipFirst(text, word, "met", "onder");
      at = past > word ? past : at;
    }
    int sign = skipBlanks(text, at);
    int past = skipFirst(text, sign, SIGNS);
    return chamber(text, past > sign ? past : at, false, Kind.SERIES);
  }

  private static Announcement chamber(CharSequence text, int from, boolean eerste, Kind kind) {
    int at = skip(text, from, ",:(");
    int house = skipFirst(text, at, "ii", "tk", "tweede kamer", "i", "ek", "eerste kamer");
    boolean eersteKamer = eerste;
    if (house > at && !isLetter(text, house)) {
      char first = PrintedCharacters.small(text.charAt(at));
      eersteKamer = first == 'e' || (first == 'i' && house == at + 1);
      at = house;
    }
    return session(text, at, eersteKamer, kind);
  }

  private static Announcement session(CharSequence text, int from, boolean eersteKamer, Kind kind) {
    // An asterisk is where Markdown has set the series in italics.
    int at = skip(text, from, ",(*");
    int word = skipFirst(text, at, "vergaderjaar", "zitting");
    if (word > at) {
      at = skipBlanks(text, word);
    }
    int session = afterSession(text, at);
    boolean named = session >= 0;
    return new Announcement(
        skip(text, named ? session : at, named ? ",:()/" : ",:(/"), eersteKamer, kind, named);
  }

  /**
   * One past a session year, {@code 2015/16}, {@code 2015-2016}, {@code '15-'16}, that stands at a
   * place; -1 where none does.
   */
  static int afterSession(CharSequence text, int from) {
    int start = isAny(text, from, "'’") ? from + 1 : from;
    int first = skipDigits(text, start);
    if (first - start != 2 && (first - start != 4 || start > from)) {
      return -1;
    }
    int dash = isBlank(text, first) ? first + 1 : first;
    if (!isDash(text, dash) && !is(text, dash, '/')) {
      return -1;
    }
    int second = isBlank(text, dash + 1) ? dash + 2 : dash + 1;
    int end = skipDigits(text, second);
    return end - second >= 2 && end - second <= 4 && isDigit(text, second) ? end : -1;
  }
}
