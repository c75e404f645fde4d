package nl.kamerspoor.output.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Breaks text into lines between its words: a line ends before the first word that has no room on
 * it; a word that no line has room for has one of its own.
 */
public final class LineBreaks {

  /** Knows what a line has room for. */
  interface LineRoom {

    /** Whether the words from one place up to another have room on one line. */
    boolean holds(int from, int to);
  }

  private LineBreaks() {}

  /** The words, line by line. */
  static <W> List<List<W>> of(List<W> words, LineRoom room) {
    List<List<W>> lines = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= words.size(); to++) {
      if (to == words.size() || !room.holds(from, to + 1)) {
        lines.add(words.subList(from, to));
        from = to;
      }
    }
    return lines;
  }

  /**
   * A text, line by line.
   *
   * @param width what a line has room for
   * @param measure how much of it a text takes
   */
  public static List<String> of(String text, int width, ToIntFunction<String> measure) {
    List<String> words = List.of(text.stripLeading().split(" ", -1));
    return of(
            words,
            (from, to) ->
                measure.applyAsInt(String.join(" ", words.subList(from, to)).stripLeading())
                    <= width)
        .stream()
        .map(line -> String.join(" ", line).stripLeading())
        .toList();
  }
}
