package nl.kamerspoor.document.reference;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.document.DossierNumber;
import nl.kamerspoor.document.KamerstukNumber;
import nl.kamerspoor.document.PaperId;
import org.jspecify.annotations.Nullable;

/**
 * Reads the numbers of Kamerstukken and dossiers that metadata state, in every form in which they
 * are printed there; {@link ReferenceReader} reads those that stand among other words.
 *
 * <p>{@code 29 754, nr. 391}, {@code 29754-391} and {@code kst-29754-391} are a paper; {@code 36
 * 600 XX, nr. 29} and {@code 36600-A-5} a paper in a dossier with a suffix; {@code 36067-Y} a paper
 * of the Eerste Kamer; {@code 29 754}, {@code 36 600 hoofdstuk XX} and {@code 21501-20} a dossier
 * alone. The number of a Kingdom act, {@code 36 455 (R2188)}, is a second name of the same dossier:
 * official ids leave it out ({@code kst-36455-11}), and so does this.
 */
public final class KamerstukNumbers {

  private static final String DIGITS = "(\\d{2})[ .\\u00a0\\u2009\\u202f]?(\\d{3})";
  private static final String GAP = "[\\s\\u00a0\\u2009\\u202f]*";
  private static final String DASH = "[-\\u2010-\\u2014]";
  private static final String CHAPTER = "(?:hoofdstuk|hfst\\.?)";

  /** The dossier, then what may follow it, then the paper's number. */
  private static final Pattern FORM =
      Pattern.compile(
          "(?:kst-|(?:kamerstuk(?:ken)?|dossier)(?:nummer)?"
              + GAP
              + ":?"
              + GAP
              + "(?:ii?\\b,?"
              + GAP
              + ")?)?"
              + DIGITS
              + "(?<rest>.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern KINGDOM_ACT =
      Pattern.compile("^" + GAP + DASH + "?" + GAP + "\\(?R" + GAP + "\\d{3,4}\\)?");
  private static final Pattern NAMED_CHAPTER =
      Pattern.compile(
          "^" + GAP + DASH + "?,?" + GAP + CHAPTER + GAP + "([IVX]+|[A-Z])\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUFFIX =
      Pattern.compile("^" + GAP + DASH + "?" + GAP + "(\\d{1,2}|[A-Z]{1,6})(?![\\p{L}\\d])");
  private static final Pattern NUMBER =
      Pattern.compile(
          "^"
              + GAP
              + "(?:,?"
              + GAP
              + "(?<label>(?:nr|nummer|no)\\b\\.?)|,|"
              + DASH
              + ")"
              + GAP
              + "(?<number>\\d{1,5}|[A-Z]{1,3})$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ROMAN = Pattern.compile("X{0,2}(?:IX|IV|V?I{0,3})[AB]?");

  /**
   * Dossiers of the national budget, its changes through the year and its accounts, where a letter
   * is a fund (A, B, C, F, H, J, K, L) and not a paper of the Eerste Kamer.
   */
  private static final Set<String> BUDGETS =
      Set.of(
          "25000", "25600", "26200", "26800", "27400", "28000", "28600", "29200", "29800", "30300",
          "30800", "31200", "31700", "31924", "32123", "32500", "33000", "33240", "33400", "33750",
          "34000", "34300", "34550", "34725", "34730", "34775", "35000", "35300", "35470", "35570",
          "35830", "35850", "35925", "36200", "36410", "36550", "36560", "36600", "36625", "36725",
          "36740", "36800");

  private KamerstukNumbers() {}

  /** The paper that the text names, or empty when it names a dossier alone or none. */
  public static Optional<KamerstukNumber> parse(String text) {
    Parts parts = Parts.of(text);
    if (parts == null || parts.number() == null) {
      return Optional.empty();
    }
    return Optional.of(new KamerstukNumber(parts.dossier(), parts.number()));
  }

  /** The paper that an id names which may be badly spelled; empty where it is of another kind. */
  public static Optional<KamerstukNumber> parseId(String id) {
    return id.startsWith(PaperId.KAMERSTUK) ? parse(id) : Optional.empty();
  }

  /**
   * The dossier that the text names alone, or empty when it names a paper or none. Where a dossier
   * is asked for, letters after it are its suffix: {@code 36600-A}.
   */
  public static Optional<DossierNumber> parseDossier(String text) {
    Parts parts = Parts.of(text);
    if (parts == null) {
      return Optional.empty();
    }
    String number = parts.number();
    if (number == null) {
      return Optional.of(parts.dossier());
    }
    boolean letters = number.chars().allMatch(Character::isLetter);
    return letters && !parts.labelled() && parts.dossier().suffix() == null
        ? Optional.of(new DossierNumber(parts.dossier().digits(), number))
        : Optional.empty();
  }

  /**
   * Whether the dossier exists only with sub-numbers of two digits: {@code 21501-20} and {@code
   * 22112-04} are dossiers, the Councils of the European Union and its proposals.
   */
  public static boolean hasSubNumbers(String digits) {
    return digits.equals("21501") || digits.equals("22112");
  }

  /**
   * Whether the second part of two is the suffix of a dossier ({@code 36600-XX}, {@code 21501-20})
   * and not a paper's number in it ({@code 36067-Y}, {@code 29754-20}).
   *
   * @param part digits, or capital letters
   * @param known the dossiers that there are; without it, letters behind a budget and Roman
   *     numerals of several letters are a chapter
   */
  static boolean isSuffix(String digits, String part, DossierRegister known) {
    if (known.isDossier(digits + "-" + part)) {
      return true;
    }
    if (Character.isDigit(part.charAt(0))) {
      return part.length() == 2 && hasSubNumbers(digits);
    }
    return !hasSubNumbers(digits)
        && (BUDGETS.contains(digits)
            || (part.length() > 1 && ROMAN.matcher(part).matches() && !known.isDossier(digits)));
  }

  /** What stands there: a dossier, a number in it, and whether "nr." stood before the number. */
  private record Parts(DossierNumber dossier, @Nullable String number, boolean labelled) {

    static @Nullable Parts of(String text) {
      Matcher form = FORM.matcher(text.strip());
      if (!form.matches()) {
        return null;
      }
      String digits = form.group(1) + form.group(2);
      String rest = form.group("rest");
      Matcher act = KINGDOM_ACT.matcher(rest);
      if (act.find()) {
        return of(digits, null, rest.substring(act.end()));
      }
      Matcher chapter = NAMED_CHAPTER.matcher(rest);
      if (chapter.find()) {
        String suffix = chapter.group(1).toUpperCase(Locale.ROOT);
        return of(digits, suffix, rest.substring(chapter.end()));
      }
      Matcher suffix = SUFFIX.matcher(rest);
      if (suffix.find()) {
        Parts three = of(digits, suffix.group(1), rest.substring(suffix.end()));
        if (three != null && (three.number() != null || isSuffix(digits, rest, suffix.group(1)))) {
          return three;
        }
      }
      return of(digits, null, rest);
    }

    /** Whether two parts are a dossier and its suffix, not a dossier and a paper's number. */
    private static boolean isSuffix(String digits, String rest, String suffix) {
      if (rest.strip().chars().allMatch(Character::isLetter)) {
        return true;
      }
      if (suffix.chars().allMatch(Character::isDigit)) {
        return suffix.length() == 2 && hasSubNumbers(digits);
      }
      return suffix.length() > 1 && ROMAN.matcher(suffix).matches() && !hasSubNumbers(digits);
    }

    private static @Nullable Parts of(String digits, @Nullable String suffix, String rest) {
      DossierNumber dossier = new DossierNumber(digits, suffix);
      if (rest.isBlank()) {
        return new Parts(dossier, null, false);
      }
      Matcher number = NUMBER.matcher(rest);
      return number.matches()
          ? new Parts(
              dossier,
              number.group("number").toUpperCase(Locale.ROOT),
              number.group("label") != null)
          : null;
    }
  }
}
