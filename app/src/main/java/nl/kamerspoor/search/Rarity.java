package nl.kamerspoor.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;

/**
 * How much a word tells, by the paragraphs that have it: BM25's inverse document frequency, for
 * queries that Lucene gives none.
 */
final class Rarity {

  private final IndexReader reader;
  private final String field;

  Rarity(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /**
   * Of the rarest of several words.
   *
   * @param words each as the terms of which one stands there
   */
  float ofRarest(List<List<String>> words) throws IOException {
    int least = reader.numDocs();
    for (List<String> word : words) {
      int most = 0;
      for (String term : word) {
        most = Math.max(most, reader.docFreq(new Term(field, term)));
      }
      least = Math.min(least, most);
    }
    return of(reader, least);
  }

  /** Of a word that so many paragraphs have. */
  static float of(IndexReader reader, int documents) {
    int all = Math.max(reader.numDocs(), 1);
    int some = Math.min(documents, all);
    return (float) Math.log(1 + (all - some + 0.5) / (some + 0.5));
  }
}
