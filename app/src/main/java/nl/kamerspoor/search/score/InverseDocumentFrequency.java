package nl.kamerspoor.search.score;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How much a word tells, by the paragraphs that have it: BM25's inverse document frequency, for
 * queries that Lucene gives none.
 */
public final class InverseDocumentFrequency {

  private final IndexReader reader;
  private final String field;

  public InverseDocumentFrequency(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /**
   * Of the rarest of several words.
   *
   * @param words each as the terms of which one stands there
   */
  public float ofRarest(List<List<String>> words) throws IOException {
    int all = reader.getDocCount(field);
    int least = all;
    for (List<String> word : words) {
      int most = 0;
      for (String term : word) {
        most = Math.max(most, reader.docFreq(new Term(field, term)));
      }
      least = Math.min(least, most);
    }
    return of(all, least);
  }

  /**
   * Of several words together, as Lucene scores a phrase: the sum over all their terms that occur.
   */
  public float ofAllTogether(List<List<String>> words) throws IOException {
    int all = reader.getDocCount(field);
    float sum = 0;
    for (List<String> word : words) {
      for (String term : word) {
        int having = reader.docFreq(new Term(field, term));
        sum += having == 0 ? 0 : of(all, having);
      }
    }
    return sum;
  }

  /** Of a word that so many of all paragraphs have. */
  public static float of(int paragraphs, int having) {
    int all = Math.max(paragraphs, 1);
    int some = Math.min(having, all);
    return (float) Math.log(1 + (all - some + 0.5) / (some + 0.5));
  }
}
