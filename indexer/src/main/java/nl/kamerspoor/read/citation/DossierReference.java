package nl.kamerspoor.read.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.document.reference.KamerstukNumbers;
import org.jspecify.annotations.Nullable;

/**
 * A dossier and the papers named in it, as printed from the dossier's digits on: {@code 36 600-XX,
 * nr. 29}, {@code 21501-32-1740}, {@code 31 293 en 31 289, nr. 653}, {@code 34 359}.
 *
 * <p>Where several dossiers share a paper, its number counts in the first: that is how it is
 * published.
 *
 * @param end one past the last character
 * @param form how surely it is a reference, by its shape alone
 * @param targets the ids of the papers, or the dossier's alone: {@code kst-34359}
 */
record DossierReference(int end, Shape form, List<String> targets) {

  /** The shapes that a reference may have. */
  enum Shape {
    /** {@code 29 754, nr. 391}: nothing else looks like it. */
    NUMBERED,
    /** {@code 21501-32-1740}, {@code 34579 (R2076)}: nothing else looks like it. */
    THREE_PARTS,
    /** {@code 29754-391}: may be a standard or a telephone number too. */
    TWO_PARTS,
    /** {@code 29 754, B}, {@code 27926, 91}: only after what announces a Kamerstuk. */
    COMMA,
    /** {@code 36 410-VII}, {@code 34 359}: a dossier alone. */
    ALONE
  }

  static final String DASH = "[-\\u2010-\\u2015\\u2212]";
  static final String SESSION = "(?:\\d{4}|['’]?\\d{2})\\s?(?:" + DASH + "|/)\\s?\\d{2,4}";

  private static final String SPACE = "[\\s\\u00a0\\u2009\\u202f]";

  /** {@code 1} for {@code I} is a typing error that occurs in chapters. */
  private static final String CHAPTER = "(?:[IVX1]*[IVX][IVX1]*[AB]?|[A-Z])(?![\\p{L}\\d])";

  private static final Pattern DOSSIER =
      Pattern.compile(
          ("(?<digits>\\d{2}SPACE?\\d{3}|\\d{2}\\.\\d{3})(?!\\d)"
                  + "(?<act>[SPACE-]*\\(R\\s?\\d{3,4}\\))?"
                  + "(?:,?SPACE*(?:hoofdstuk|hfst\\.?)SPACE*(?<named>CHAPTER)"
                  + "|(?:DASH|SPACE)?(?<chapter>CHAPTER))?"
                  + "(?:DASH(?<sub>\\d{2})(?!\\d))?")
              .replace("[SPACE-]", "[\\s\\u00a0\\u2009\\u202f-]")
              .replace("SPACE", SPACE)
              .replace("DASH", DASH)
              .replace("CHAPTER", CHAPTER));

  /** Further dossiers of the same paper: {@code 31 293 en 31 289}, {@code 31015-25424-33552}. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?:SPACE*(?:,|/|en|DASH)SPACE*\\d{2}SPACE?\\d{3}(?!\\d)(?:(?:DASH|SPACE)?CHAPTER|DASH\\d{2}(?!\\d))?)*"
              .replace("SPACE", SPACE)
              .replace("DASH", DASH)
              .replace("CHAPTER", CHAPTER));

  private static final Pattern ANNOUNCED =
      Pattern.compile(
          ("(?:SPACE*enz\\.)?(?:,?SPACE*\\(?(?:vergaderjaar\\s+)?"
                  + SESSION
                  + "\\)?)?"
                  + "[\\s\\u00a0\\u2009\\u202f,.;:(]*(?:EK \\d+,\\s*)?(?:onder\\s+|stuk\\s+)?"
                  + "(?<word>[Nn][Rr]s?\\b\\.?|nrs?\\.?(?=\\d)|nummers?|no\\.|letters?)SPACE*")
              .replace("SPACE", SPACE));
  private static final Pattern JOINED =
      Pattern.compile(SPACE + "?" + DASH + "(?=\\d{1,4}(?!\\d)|[A-Z]{1,2}(?![\\p{L}\\d]))");
  private static final Pattern COMMA =
      Pattern.compile(
          ",\\s?(?=[A-Z]{1,2}(?![\\p{L}\\d])|(?!(?:19|20)\\d\\d)\\d{1,4}\\s*(?:[),;.]|$))");

  DossierReference {
    targets = List.copyOf(targets);
  }

  /**
   * Reads the reference that begins at a position.
   *
   * @param position where the dossier's five digits begin
   * @param eersteKamer whether the words before it say that it is of the Eerste Kamer, whose papers
   *     have letters
   * @return null when no dossier begins there
   */
  static @Nullable DossierReference at(String text, int position, boolean eersteKamer) {
    Matcher dossier = DOSSIER.matcher(text).region(position, text.length());
    if (!dossier.lookingAt()) {
      return null;
    }
    String digits = digits(dossier.group("digits"));
    String chapter =
        dossier.group("named") != null ? dossier.group("named") : dossier.group("chapter");
    String sub = dossier.group("sub");
    Matcher more = MORE.matcher(text).region(dossier.end(), text.length());
    boolean several = more.lookingAt() && more.end() > dossier.end();

    DossierReference numbered =
        numbered(text, several ? more.end() : dossier.end(), dossierId(digits, chapter, sub));
    if (numbered == null && several) {
      numbered = numbered(text, dossier.end(), dossierId(digits, chapter, sub));
    }
    if (numbered != null) {
      boolean three =
          numbered.form == Shape.TWO_PARTS
              && (chapter != null
                  || dossier.group("act") != null
                  || KamerstukNumbers.hasSubNumbers(digits));
      return three
          ? new DossierReference(numbered.end, Shape.THREE_PARTS, numbered.targets)
          : numbered;
    }
    if (sub != null && (chapter != null || !KamerstukNumbers.hasSubNumbers(digits))) {
      String id = dossierId(digits, chapter, null) + "-" + PaperNumbers.plain(sub);
      Shape form = chapter == null ? Shape.TWO_PARTS : Shape.THREE_PARTS;
      return new DossierReference(dossier.end(), form, List.of(id));
    }
    if (dossier.group("chapter") != null
        && KamerstukNumbers.isPaperOfEersteKamer(digits, chapter, eersteKamer)) {
      return new DossierReference(
          dossier.end(), Shape.ALONE, List.of(dossierId(digits, chapter, null)));
    }
    Shape form = dossier.group("act") == null ? Shape.ALONE : Shape.THREE_PARTS;
    return new DossierReference(dossier.end(), form, List.of(dossierId(digits, chapter, sub)));
  }

  private static @Nullable DossierReference numbered(String text, int end, String dossier) {
    Matcher announced = ANNOUNCED.matcher(text).region(end, text.length());
    if (announced.lookingAt()) {
      boolean many = announced.group("word").toLowerCase(Locale.ROOT).contains("s");
      return papers(dossier, PaperNumbers.at(text, announced.end(), many), Shape.NUMBERED);
    }
    Matcher joined = JOINED.matcher(text).region(end, text.length());
    if (joined.lookingAt()) {
      return papers(dossier, PaperNumbers.at(text, joined.end(), false), Shape.TWO_PARTS);
    }
    Matcher comma = COMMA.matcher(text).region(end, text.length());
    if (comma.lookingAt()) {
      return papers(dossier, PaperNumbers.at(text, comma.end(), false), Shape.COMMA);
    }
    return null;
  }

  private static @Nullable DossierReference papers(
      String dossier, @Nullable PaperNumbers numbers, Shape form) {
    if (numbers == null) {
      return null;
    }
    List<String> targets = new ArrayList<>();
    for (String number : numbers.values()) {
      targets.add(dossier + "-" + number);
    }
    return new DossierReference(numbers.end(), form, targets);
  }

  /** The Kingdom's number {@code (R2158)} is no part of official ids. */
  private static String dossierId(String digits, @Nullable String chapter, @Nullable String sub) {
    String id = PaperId.KAMERSTUK + digits;
    if (chapter != null) {
      id += "-" + chapter.replace('1', 'I');
    }
    return sub == null ? id : id + "-" + sub;
  }

  private static String digits(String printed) {
    return printed.replaceAll("\\D", "");
  }
}
