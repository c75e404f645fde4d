package nl.kamerspoor.search.rank;

import java.util.List;
import nl.kamerspoor.search.request.RankedPaper;

/**
 * The papers that a plan finds.
 *
 * @param any how many match; exact
 * @param all how many of them have all the words
 * @param paragraphs how many of their paragraphs have any of the words
 * @param first the first of them in the order that was asked for
 */
public record RankedPapers(int any, int all, int paragraphs, List<RankedPaper> first) {

  public RankedPapers {
    first = List.copyOf(first);
  }
}
