package nl.kamerspoor.read.unit;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.lexicon.HyphenatedWords;
import nl.kamerspoor.lexicon.Lexicon;

/**
 * Decides what a hyphen at the end of a line is: the typesetter's ({@code Neder-/landse}), the
 * word's own ({@code Noordoost-/Syrië}), or a suspended one ({@code inlichtingen-/en
 * veiligheidsdiensten}).
 *
 * <p>Knows words by two tests: those that the paper itself prints unbroken, which decide first, and
 * those of the language.
 */
public final class Hyphenation {

  /** What becomes of the hyphen. */
  enum Decision {
    /** It goes, the halves are one word. */
    JOIN,
    /** It stays, the halves are one word. */
    KEEP,
    /** It stays and a space follows. */
    SUSPEND
  }

  private static final Pattern LEFT =
      Pattern.compile("((?:[\\p{L}\\d][\\p{L}\\p{M}\\d’']*)?)[-\\u2010\\u2011]$");
  private static final Pattern WHOLE =
      Pattern.compile("([\\p{L}\\d][\\p{L}\\p{M}\\d’'-]*)[-\\u2010\\u2011]$");
  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{M}]+$");
  private static final Pattern RIGHT = Pattern.compile("^([\\p{L}\\p{M}\\d’']*)");

  /** After a suspended hyphen the other half of the pair is joined by one of these. */
  private static final Set<String> JOINING =
      Set.of(
          "en",
          "of",
          "én",
          "óf",
          "als",
          "alsmede",
          "alsook",
          "dan",
          "dus",
          "maar",
          "naar",
          "noch",
          "respectievelijk",
          "resp",
          "tot",
          "van",
          "versus",
          "c",
          "plus");

  /** Prefixes that Dutch spelling keeps apart (Woordenlijst Nederlandse Taal, leidraad 6). */
  private static final Set<String> PREFIXES = Set.of("ex", "niet", "non", "oud", "sint", "quasi");

  /** What stands before a preposition as one word with it: {@code daarvan}, {@code ernaar}. */
  private static final Set<String> PRONOMINAL = Set.of("er", "daar", "hier", "waar");

  /** Initials in small letters: {@code btw}, {@code Wlz}. */
  private static final Pattern VOWELLESS = Pattern.compile("\\p{L}[b-df-hj-np-tv-xz]+");

  private static final int MIN_LEFT_LETTERS = 3;
  private static final int MIN_HALF_LETTERS = 4;

  private final PaperWords words;
  private final Lexicon lexicon = Lexicon.dutch();
  private final HyphenatedWords hyphens = HyphenatedWords.dutch();

  /**
   * @param words what the paper prints unbroken
   */
  public Hyphenation(PaperWords words) {
    this.words = words;
  }

  /**
   * @param line a line, or the last word of one, that ends with a hyphen
   * @param next the line after it
   */
  Decision decide(String line, String next) {
    String left = group(LEFT, line);
    String right = group(RIGHT, next);
    if (left.isEmpty() || right.isEmpty()) {
      return Decision.KEEP;
    }
    String joined = lower(left + right);
    String hyphened = lower(left + "-" + right);
    if (JOINING.contains(right) && !words.contains(joined)) {
      boolean oneWord = PRONOMINAL.contains(lower(left)) || !lexicon.isWord(lower(left));
      return oneWord && lexicon.isWord(joined) ? Decision.JOIN : Decision.SUSPEND;
    }
    if (words.contains(joined) != words.contains(hyphened)) {
      return words.contains(joined) ? Decision.JOIN : Decision.KEEP;
    }
    return keepsByForm(left, right) || isHyphened(group(WHOLE, line), left, right)
        ? Decision.KEEP
        : Decision.JOIN;
  }

  /**
   * Whether Dutch writes the word with a hyphen: because the dictionary does, because its vowels
   * would run together, or because most words that begin so have one.
   *
   * @param whole what stands before the hyphen, hyphens before that included
   */
  private boolean isHyphened(String whole, String left, String right) {
    if (hyphens.contains(whole + "-" + right) || hyphens.contains(left + "-" + right)) {
      return true;
    }
    if (!lexicon.isWord(right) || lexicon.isListed(left + right)) {
      return false;
    }
    boolean leads = lexicon.isWord(left) && left.length() >= MIN_LEFT_LETTERS;
    if (whole.length() > left.length() // EU-Mercosur-verdrag, wind-op-zee
        && (startsUpper(left) || (leads && !lexicon.isWord(left + right)))) {
      return true;
    }
    return PREFIXES.contains(lower(left))
        || hyphens.follow(left)
        || (leads && HyphenatedWords.clash(lower(left), lower(right)))
        || VOWELLESS.matcher(left).matches();
  }

  /** Whether the halves of a word cut by a hyphen make a known word. */
  public boolean joins(String line, String next) {
    String left = group(LEFT, line);
    String right = group(RIGHT, next);
    return !left.isEmpty() && !right.isEmpty() && isKnown(left + right);
  }

  /** Whether the paper or the language knows the word; marks around it do not count. */
  boolean isKnown(String word) {
    String bare = lower(word).replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    return words.contains(bare) || lexicon.isWord(bare);
  }

  /**
   * What becomes of a hyphen within a line that a space follows: mostly it is suspended, but
   * extraction tears words too ({@code Rijksopleidings- instituut}, {@code CT- agenda}).
   */
  Decision decideTorn(String left, String right) {
    String second = group(RIGHT, right);
    String first = group(LEFT, left);
    if (first.length() < 2 || second.length() < 3 || JOINING.contains(lower(second))) {
      return Decision.SUSPEND;
    }
    boolean initials = first.equals(first.toUpperCase(Locale.ROOT)) && !startsUpper(second);
    if (words.contains(lower(first + "-" + second)) || initials) {
      return Decision.KEEP;
    }
    return !lexicon.isWord(lower(first)) && isKnown(first + second)
        ? Decision.JOIN
        : Decision.SUSPEND;
  }

  /** Whether a hyphen with a space before it is a torn word's and no dash. */
  boolean joinsTorn(String left, String right) {
    Matcher matcher = LAST_WORD.matcher(left);
    String first = matcher.find() ? matcher.group() : "";
    String second = group(RIGHT, right.strip());
    return first.length() > 1
        && second.length() > 2
        && !lexicon.isWord(lower(first))
        && isKnown(first + second);
  }

  /** Whether two words are the halves of one that extraction has torn. */
  boolean isTorn(String first, String second) {
    if (second.length() < MIN_HALF_LETTERS) {
      return false;
    }
    String joined = lower(first + second);
    if (words.contains(joined)) {
      return words.isRare(lower(first)) || words.isRare(lower(second));
    }
    // Only the left part of a compound ends so: "onderzoeks" is none by itself.
    return first.length() > MIN_HALF_LETTERS
        && first.endsWith("s")
        && !lexicon.isWord(lower(first))
        && lexicon.isWord(lower(second))
        && lexicon.isWord(joined);
  }

  private static boolean startsUpper(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Digits, initialisms and names keep their hyphen: {@code 14-jarige}, {@code CT-agenda}. */
  private static boolean keepsByForm(String left, String right) {
    if (Character.isDigit(left.charAt(left.length() - 1)) || Character.isDigit(right.charAt(0))) {
      return true;
    }
    boolean leftCapitals = left.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean rightCapitals = right.length() > 1 && right.equals(right.toUpperCase(Locale.ROOT));
    if (leftCapitals && rightCapitals) {
      return false;
    }
    return leftCapitals || left.length() == 1 || Character.isUpperCase(right.charAt(0));
  }

  private static String group(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text.strip());
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
