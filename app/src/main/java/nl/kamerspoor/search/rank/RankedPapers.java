package nl.kamerspoor.search.rank;

import java.util.List;
import nl.kamerspoor.search.request.RankedPaper;
import org.apache.lucene.util.FixedBitSet;

/**
 * The papers that a plan finds.
 *
 * @param any how many match; exact
 * @param all how many of them have all the words
 * @param paragraphs how many of their paragraphs have any of the words
 * @param matching those paragraphs, in each segment of the index
 * @param first the first of them in the order that was asked for
 */
public record RankedPapers(
    int any, int all, int paragraphs, List<FixedBitSet> matching, List<RankedPaper> first) {

  public RankedPapers {
    first = List.copyOf(first);
  }
}
