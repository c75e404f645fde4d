package nl.kamerspoor.document.reference;

import static nl.kamerspoor.document.reference.PrintedCharacters.after;
import static nl.kamerspoor.document.reference.PrintedCharacters.is;
import static nl.kamerspoor.document.reference.PrintedCharacters.isAny;
import static nl.kamerspoor.document.reference.PrintedCharacters.isBlank;
import static nl.kamerspoor.document.reference.PrintedCharacters.isDash;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipBlanks;
import static nl.kamerspoor.document.reference.PrintedCharacters.skipDigits;

import java.util.List;
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
    int afterBlanks(CharSequence text, int at) {
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
    int at = DossierDigits.afterDossier(text, position, manner);
    if (at < 0) {
      return null;
    }
    String digits = text.subSequence(position, position + 2) + "" + text.subSequence(at - 3, at);
    int afterAct = DossierDigits.afterKingdomAct(text, at, manner);
    boolean act = afterAct > at;
    DossierDigits.Suffix chapter = DossierDigits.chapter(text, afterAct, manner);
    at = chapter != null ? chapter.end() : afterAct;
    boolean hyphenated =
        chapter != null && isDash(text, chapter.end() - chapter.text().length() - 1);
    DossierDigits.Suffix sub = DossierDigits.subNumber(text, at, manner);
    if (sub != null && chapter != null) {
      Numbers number =
          new Numbers(List.of(PaperNumbers.plain(sub.text())), Shape.THREE_PARTS, sub.end());
      return of(digits, chapter.text(), number);
    }
    if (sub != null) {
      at = sub.end();
    }
    DossierDigits.Suffix suffix = chapter != null ? chapter : sub;
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
          suffix == null ? null : suffix.text(),
          three ? new Numbers(numbers.values, Shape.THREE_PARTS, numbers.end) : numbers);
    }
    if (sub != null && !manner.hasSubNumber(digits, sub.text())) {
      return of(
          digits,
          null,
          new Numbers(List.of(PaperNumbers.plain(sub.text())), Shape.TWO_PARTS, sub.end()));
    }
    Shape form = act ? Shape.THREE_PARTS : hyphenated ? Shape.HYPHENATED : Shape.ALONE;
    return of(digits, suffix == null ? null : suffix.text(), new Numbers(List.of(), form, at));
  }

  private static DossierReference of(String digits, @Nullable String suffix, Numbers numbers) {
    return new DossierReference(
        new DossierNumber(digits, suffix), numbers.values, numbers.form, numbers.end);
  }

  /** The numbers of papers, and in which form they stand there. */
  private record Numbers(List<String> values, Shape form, int end) {}

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
    int end = DossierDigits.afterDossier(text, at, manner);
    if (end < 0) {
      return -1;
    }
    DossierDigits.Suffix chapter =
        DossierDigits.letters(text, DossierDigits.afterGap(text, end, manner), manner);
    if (chapter != null) {
      return chapter.end();
    }
    return isDash(text, end) && skipDigits(text, end + 1) == end + 3 ? end + 3 : end;
  }

  private static @Nullable Numbers numbers(CharSequence text, int from, Manner manner) {
    int sign = NumberSign.afterSign(text, from, manner);
    if (sign >= 0) {
      return papers(text, sign, NumberSign.isPlural(text, from, sign), Shape.NUMBERED, manner);
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
    int letters = DossierDigits.lettersFrom(text, number, manner);
    return letters >= 1 && letters <= (manner.typed ? 3 : 2) ? number : -1;
  }

  /** Whether what stands behind a comma or slash can be a paper's number, and no year. */
  private static boolean isBareNumber(CharSequence text, int at, boolean apart, Manner manner) {
    int letters = DossierDigits.lettersFrom(text, at, manner);
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
