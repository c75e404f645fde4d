package nl.kamerspoor.command;

import java.util.List;
import nl.kamerspoor.output.text.DisplayWidth;
import nl.kamerspoor.output.words.VisibleText;

/** Shows as much of a query as fits on a line, with a caret under one place in it. */
final class QueryCaret {

  private static final int MAX_CHARACTERS_EACH_SIDE = 35;

  private QueryCaret() {}

  /**
   * The two lines.
   *
   * @param position the character that the caret stands under, from 0, at most the query's length
   */
  static List<String> lines(String query, int position) {
    int place = Math.clamp(position, 0, query.length());
    int from = place <= 2 * MAX_CHARACTERS_EACH_SIDE ? 0 : place - MAX_CHARACTERS_EACH_SIDE;
    int to =
        query.length() - place <= MAX_CHARACTERS_EACH_SIDE
            ? query.length()
            : place + MAX_CHARACTERS_EACH_SIDE;
    String before = (from > 0 ? "…" : "") + VisibleText.of(query.substring(from, place));
    String after = VisibleText.of(query.substring(place, to)) + (to < query.length() ? "…" : "");
    return List.of("  " + before + after, "  " + " ".repeat(DisplayWidth.of(before)) + "^");
  }
}
