package nl.kamerspoor.read.unit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the mark of a footnote in running text, where extraction has glued it to the word before
 * ({@code Operations»1.}, {@code 2015–20191.}, {@code regio’s3 worden}, {@code de G43,}).
 */
public final class NoteMarks {

  /**
   * What may stand before a mark, the likeliest first: a small letter or a closing mark, a year, a
   * capital letter with or without its own digit, a space.
   */
  private static final List<String> BEFORE =
      List.of(
          "(?:(?<=[\\p{Ll}»)\\]”’\"'?!])|(?<=\\p{L}{2})|(?<=[\\p{L})»”’][.,;:]))",
          "(?<=(?<!\\d)(?:19|20)\\d\\d)",
          "(?<=\\b\\p{Lu}{1,4}\\d?)",
          "(?<=[\\p{L})»”’.] )(?=\\d{1,3}(?:[.,;:]|$))");

  /** How many kinds of place there are, for {@link #find}. */
  static final int KINDS_OF_PLACE = BEFORE.size();

  private NoteMarks() {}

  /**
   * Where the mark stands.
   *
   * @param place which kind of place is looked at, 0 the likeliest
   * @param from where in the text to begin
   * @return the offset of the mark's first digit, or -1
   */
  static int find(String text, int note, int place, int from) {
    String after = note + "(?![\\p{L}\\d]|[.,]\\d|\\s?%)";
    Matcher matcher = Pattern.compile(BEFORE.get(place) + after).matcher(text);
    return matcher.find(from) ? matcher.start() : -1;
  }

  public static boolean contains(String text, int note) {
    for (int place = 0; place < KINDS_OF_PLACE; place++) {
      if (find(text, note, place, 0) >= 0) {
        return true;
      }
    }
    return false;
  }
}
