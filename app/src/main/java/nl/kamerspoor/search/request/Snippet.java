package nl.kamerspoor.search.request;

import java.util.List;

/**
 * A passage of a paragraph.
 *
 * @param text the passage
 * @param matches within the passage, in order, not overlapping
 * @param cutBefore whether the paragraph begins before the passage
 * @param cutAfter whether it goes on after it
 */
public record Snippet(String text, List<Match> matches, boolean cutBefore, boolean cutAfter) {

  public Snippet {
    matches = List.copyOf(matches);
  }
}
