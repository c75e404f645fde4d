package nl.kamerspoor.read.unit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends the words that extraction has torn: {@code terug keerders}, {@code veiligheids -
 * maatregelen}, {@code Rijksopleidings- instituut}. Only where a half is not a word and the whole
 * is.
 */
final class TornWords {

  /** A hyphen with a space on one side or both; a dash between words looks the same. */
  private static final Pattern HYPHENED = Pattern.compile("(?<=[\\p{L}\\d])( ?)-( ?)(?=\\p{L})");

  private static final Pattern PAIR =
      Pattern.compile("(?<![\\p{L}\\d’'-])(\\p{Ll}{2,}) (?=(\\p{Ll}{3,})(?![\\p{L}\\d]))");

  /** No half of a word is longer, and nothing beyond it is looked at. */
  private static final int MAX_HALF_CHARACTERS = 100;

  private final Hyphenation hyphenation;

  TornWords(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  String mend(String text) {
    return pairs(hyphens(text));
  }

  private String hyphens(String text) {
    Matcher matcher = HYPHENED.matcher(text);
    return matcher.replaceAll(
        found -> {
          boolean spaceBefore = !found.group(1).isEmpty();
          boolean spaceAfter = !found.group(2).isEmpty();
          if (!spaceBefore && !spaceAfter) {
            return found.group();
          }
          String left =
              text.substring(Math.max(0, found.start() - MAX_HALF_CHARACTERS), found.start());
          String right =
              text.substring(
                  found.end(), Math.min(text.length(), found.end() + MAX_HALF_CHARACTERS));
          return spaceBefore
              ? hyphenation.joinsTorn(left, right) ? "" : found.group()
              : afterHyphen(left, right, found);
        });
  }

  private String afterHyphen(String left, String right, MatchResult found) {
    return switch (hyphenation.decideTorn(left + "-", right)) {
      case JOIN -> "";
      case KEEP -> "-";
      case SUSPEND -> found.group();
    };
  }

  private String pairs(String text) {
    Matcher matcher = PAIR.matcher(text);
    return matcher.replaceAll(
        found ->
            hyphenation.isTorn(found.group(1), found.group(2))
                ? found.group(1)
                : Matcher.quoteReplacement(found.group()));
  }
}
