package nl.kamerspoor.search.request;

import java.util.List;
import org.apache.lucene.search.ScoreDoc;

/**
 * A paper in a ranking.
 *
 * @param id the document id
 * @param score higher is better; 0 when sorted by date
 * @param hasAllWords whether all words of the query stand somewhere in it
 * @param matching how many of its paragraphs have any of them
 * @param best the best of these, best first, by their places in the index; as many as were wanted
 */
public record RankedPaper(
    String id, float score, boolean hasAllWords, int matching, List<ScoreDoc> best) {

  public RankedPaper {
    best = List.copyOf(best);
  }
}
