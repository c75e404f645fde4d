package nl.kamerspoor.search.request;

import java.util.List;

/**
 * What matches in a paper that is a hit, besides its best paragraph.
 *
 * @param hasAllWords whether all words of the query stand somewhere in it
 * @param paragraphs how many of its paragraphs have any of them, the best one too
 * @param more the best of the others, in the order in which they show why the paper was found
 */
public record PaperMatches(boolean hasAllWords, int paragraphs, List<Hit> more) {

  public PaperMatches {
    more = List.copyOf(more);
  }
}
