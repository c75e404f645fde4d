package nl.kamerspoor.trace;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds words and phrases by reading the whole text, without an index, a dictionary or Lucene: the
 * truth that the index is held against.
 *
 * <p>Its rules:
 *
 * <ol>
 *   <li>Soft hyphens and characters without width are not there; they keep their offsets.
 *   <li>A word is a run of letters, digits, accents and hyphens, and of single points, colons and
 *       apostrophes between letters or of points and commas between digits.
 *   <li>Words are compared in lower case without accents, ligatures spelled out; points between
 *       single letters are not there ({@code d.d.}).
 *   <li>A word with hyphens inside takes as many places as it joins words: each of these is one,
 *       and the whole, without hyphens, stands at the first.
 *   <li>A phrase is words on successive places of a paragraph.
 * </ol>
 */
final class PlainScan {

  private static final String UNSEEN = "[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]";
  private static final Pattern TOKEN =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}_\\u00AD\\u200B-\\u200F\\u2060\\uFEFF"
              + "\\u2010-\\u2015\\u2212-]"
              + "(?:[\\p{L}\\p{N}\\p{M}_\\u00AD\\u200B-\\u200F\\u2060\\uFEFF"
              + "\\u2010-\\u2015\\u2212-]"
              + "|(?<=\\p{L})[.:'’‘·](?=\\p{L})|(?<=\\p{N})[.,;'’](?=\\p{N}))*");
  private static final Pattern HYPHENS = Pattern.compile("[\\u2010-\\u2015\\u2212-]+");

  /**
   * A way to read a stretch of text.
   *
   * @param place which word of the paragraph it is, from 0
   * @param start its first character
   * @param end one past the last
   */
  record Reading(String form, int place, int start, int end) {}

  /** A stretch that was found. */
  record Found(int start, int end) {}

  private PlainScan() {}

  /** All readings of a paragraph, in order. */
  static List<Reading> read(String text) {
    List<Reading> readings = new ArrayList<>();
    Matcher tokens = TOKEN.matcher(text);
    int place = 0;
    while (tokens.find()) {
      place += addToken(text, tokens.start(), tokens.end(), place, readings);
    }
    return readings;
  }

  /** Adds the readings of a run; gives how many places it takes. */
  private static int addToken(String text, int start, int end, int place, List<Reading> readings) {
    List<int[]> pieces = new ArrayList<>();
    int from = start;
    for (MatchResult hyphens : HYPHENS.matcher(text.substring(start, end)).results().toList()) {
      addPiece(text, from, start + hyphens.start(), pieces);
      from = start + hyphens.end();
    }
    addPiece(text, from, end, pieces);
    if (pieces.isEmpty()) {
      return 0;
    }
    int first = pieces.getFirst()[0];
    int last = pieces.getLast()[1];
    readings.add(new Reading(fold(text.substring(first, last)), place, first, last));
    for (int i = 0; pieces.size() > 1 && i < pieces.size(); i++) {
      int[] piece = pieces.get(i);
      readings.add(
          new Reading(fold(text.substring(piece[0], piece[1])), place + i, piece[0], piece[1]));
    }
    return pieces.size();
  }

  private static void addPiece(String text, int start, int end, List<int[]> pieces) {
    if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
      pieces.add(new int[] {start, end});
    }
  }

  /** A word as words are compared. */
  static String fold(String word) {
    String folded =
        Normalizer.normalize(word.replaceAll(UNSEEN, ""), Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[’‘]", "'")
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replace("ł", "l")
            .replace("đ", "d")
            .replace("ı", "i");
    folded = HYPHENS.matcher(folded).replaceAll("");
    return folded.matches("\\p{L}(\\.\\p{L})+") ? folded.replace(".", "") : folded;
  }

  /** Where words stand one after the other; one word is a phrase too. */
  static List<Found> find(List<Reading> readings, List<String> phrase) {
    List<Found> found = new ArrayList<>();
    for (Reading first : readings) {
      if (!first.form.equals(phrase.getFirst())) {
        continue;
      }
      int end = first.end;
      boolean whole = true;
      for (int i = 1; whole && i < phrase.size(); i++) {
        Reading next = at(readings, first.place + i, phrase.get(i));
        whole = next != null;
        end = next == null ? end : next.end;
      }
      if (whole) {
        found.add(new Found(first.start, end));
      }
    }
    return found;
  }

  private static @Nullable Reading at(List<Reading> readings, int place, String form) {
    return readings.stream()
        .filter(reading -> reading.place == place && reading.form.equals(form))
        .findFirst()
        .orElse(null);
  }
}
