package nl.kamerspoor.person;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A printed name in its parts, folded: lower case, without diacritics.
 *
 * @param initials {@code djh}; empty where none are printed
 * @param first the first names, {@code diederik}; empty where none are printed
 * @param surname with particles and hyphens: {@code van der plas}, {@code faber-van de klashorst}
 * @param whole the surname if what was read as first names were a part of it ({@code six
 *     dijkstra}); null where that can't be
 */
record PersonName(String initials, String first, String surname, @Nullable String whole) {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "de", "den", "der", "ter", "ten", "te", "'t", "'s", "in", "op", "aan", "bij",
          "het", "la", "le", "el", "al", "da", "dos", "von", "zu", "del", "di", "du", "uit",
          "onder", "over", "voor", "vom", "af");

  private static final Pattern BEFORE =
      Pattern.compile(
          "^(?:(?:de heer|mevrouw|mevr\\.|mw\\.|dhr\\.|het lid|de leden|mr\\.|drs\\.|dr\\.|ir\\.|ing\\.|prof\\.|ds\\.|jhr\\.)\\s*)+",
          Pattern.CASE_INSENSITIVE);

  /** {@code c.s.}, and a letter of it or of "en" that was left behind. */
  private static final Pattern BEHIND =
      Pattern.compile("(?:[\\s,]+(?:c\\.?\\s?s\\.?|MSc|LLM|\\p{Ll}))?[\\s.,;:]*$");

  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  /** A comma stands for a point now and then. */
  private static final Pattern INITIALS =
      Pattern.compile("^(?:\\p{Lu}\\p{Ll}{0,2}[.,]\\s*-?\\s*)+");

  private static final Pattern INITIALS_WITHOUT_POINTS =
      Pattern.compile("^(\\p{Lu}{1,4})\\s+(?=.*\\p{Ll})");

  /** {@code Dijk, D.J.H. van}. */
  private static final Pattern SURNAME_FIRST =
      Pattern.compile(
          "^([^,.]{2,}), ((?:\\p{Lu}\\p{Ll}{0,2}\\.\\s*-?)+)((?:\\s*\\p{Ll}[\\p{Ll}' ]*)?)$");

  /** An office in the place of a name: whose it was is not told. */
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:de |het )?(?:(?:vice-?)?minister|staatssecretaris|(?:onder)?voorzitter|griffier|president|kabinet"
              + "|regering|fungerend|waarnemend|plaatsvervangend|plv)\\b.*");

  /** A name in its parts; null where no name stands there, but an office or nothing at all. */
  static @Nullable PersonName parse(String printed) {
    String text = Normalizer.normalize(printed, Normalizer.Form.NFC).replaceAll("[’‘`´]", "'");
    text = text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    if (OFFICE.matcher(fold(text)).matches()) {
      return null;
    }
    text = BEFORE.matcher(text).replaceFirst("");
    text = BEHIND.matcher(text).replaceFirst("");
    Matcher turned = SURNAME_FIRST.matcher(text);
    if (turned.matches()) {
      text = turned.group(2) + " " + turned.group(3).strip() + " " + turned.group(1);
    }
    String first = "";
    Matcher brackets = IN_BRACKETS.matcher(text);
    if (brackets.find()) {
      first = brackets.group(1);
      text = brackets.replaceAll(" ").strip();
    }
    Matcher initials = INITIALS.matcher(text);
    Matcher bare = INITIALS_WITHOUT_POINTS.matcher(text);
    String letters = "";
    if (initials.find() && initials.end() < text.length()) {
      letters = initials.group();
      text = text.substring(initials.end());
    } else if (bare.find() && !PARTICLES.contains(fold(bare.group(1)))) {
      letters = bare.group(1);
      text = text.substring(bare.end());
    }
    return of(letters(letters), fold(first), List.of(fold(text).strip().split(" ", -1)));
  }

  private static @Nullable PersonName of(String initials, String first, List<String> words) {
    String all = String.join(" ", words);
    if (letters(all).isEmpty()) {
      return null;
    }
    if (!initials.isEmpty() || !first.isEmpty()) {
      return new PersonName(initials, first, all, null);
    }
    int surname = 0;
    while (surname < words.size() - 1 && !beginsSurname(words.get(surname))) {
      surname++;
    }
    return surname == 0
        ? new PersonName("", "", all, null)
        : new PersonName(
            "",
            String.join(" ", words.subList(0, surname)),
            String.join(" ", words.subList(surname, words.size())),
            all);
  }

  static boolean isParticle(String word) {
    return PARTICLES.contains(word) || word.equals("t") || word.equals("s");
  }

  /** A particle, or the first half of {@code Faber-van de Klashorst}. */
  private static boolean beginsSurname(String word) {
    return PARTICLES.contains(word)
        || PARTICLES.contains(word.substring(word.lastIndexOf('-') + 1));
  }

  /** This name with what was read as first names in the surname. */
  PersonName withWholeSurname() {
    return whole == null ? this : new PersonName("", "", whole, null);
  }

  /** Whether only the surname is printed. */
  boolean isBare() {
    return initials.isEmpty() && first.isEmpty();
  }

  /** The surname for comparison: hyphens are spaces, apostrophes nothing. */
  String key() {
    return key(surname);
  }

  static String key(String folded) {
    return folded.replace("'", "").replace('-', ' ').replaceAll(" +", " ").strip();
  }

  /** The first half of a double surname, as {@link #key} has it; null of a single one. */
  @Nullable String firstHalf() {
    int hyphen = surname.indexOf('-');
    return hyphen <= 0 ? null : key(surname.substring(0, hyphen));
  }

  /** The first letters of initials and first name; empty where neither is printed. */
  String letters() {
    String letters = initials.isEmpty() ? "" : initials.substring(0, 1);
    return first.isEmpty() || letters.equals(first.substring(0, 1))
        ? letters
        : letters + first.charAt(0);
  }

  /** The surname without the particles before it, by which one sorts. */
  String sorted() {
    List<String> words = List.of(surname.split(" ", -1));
    int start = 0;
    while (start < words.size() - 1 && PARTICLES.contains(words.get(start))) {
      start++;
    }
    return String.join(" ", words.subList(start, words.size()));
  }

  /** How much is printed besides the surname. */
  int length() {
    return initials.length() + first.length();
  }

  /** Whether initials and first names may be those of one person. */
  boolean agrees(PersonName other) {
    if (isBare() || other.isBare()) {
      return true;
    }
    boolean bothFirst = !first.isEmpty() && !other.first.isEmpty();
    boolean bothInitials = !initials.isEmpty() && !other.initials.isEmpty();
    if (!bothFirst && !bothInitials) {
      return letters().charAt(0) == other.letters().charAt(0);
    }
    return (!bothFirst || oneBegins(first, other.first))
        && (!bothInitials || oneBegins(initials, other.initials));
  }

  private static boolean oneBegins(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }

  /** What is known by either name. */
  PersonName and(PersonName other) {
    return new PersonName(
        longer(initials, other.initials),
        longer(first, other.first),
        longer(surname, other.surname),
        null);
  }

  private static String longer(String one, String other) {
    return other.length() > one.length() ? other : one;
  }

  /** The words that a reader may look for; initials not among them. */
  List<String> words() {
    List<String> words = new ArrayList<>(List.of(key().split(" ", -1)));
    if (!first.isEmpty()) {
      words.addAll(List.of(key(first).split(" ", -1)));
    }
    return words;
  }

  /** Only letters, folded. */
  static String letters(String text) {
    return fold(text).replaceAll("[^\\p{L}]", "");
  }

  /** Lower case, without diacritics, with single spaces. */
  static String fold(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[’‘`´]", "'")
            .replaceAll("[\u2010-\u2015]", "-");
    return plain
        .replace('ı', 'i')
        .replace("ø", "o")
        .replace("Ø", "O")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("đ", "d")
        .replace("Đ", "D")
        .replace("ß", "ss")
        .replaceAll("[æÆ]", "ae")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s\\p{Z}]+", " ")
        .replaceAll(" ?- ?", "-")
        .strip();
  }
}
