package nl.kamerspoor.search.facet;

import java.io.IOException;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;

/** The papers of what is found in a segment, whose paragraphs are one block each. */
final class PaperRuns {

  private int[] firsts = new int[16];
  private int[] counts = new int[16];
  private int size;

  private PaperRuns() {}

  /** Parts paragraphs by their papers. */
  static PaperRuns of(LeafReader reader, FixedBitSet paragraphs) throws IOException {
    PaperRuns runs = new PaperRuns();
    PostingsEnum papers =
        reader.postings(new Term(IndexFields.FIRST, IndexFields.FIRST), PostingsEnum.NONE);
    int paragraph = next(paragraphs, 0);
    while (papers != null && paragraph != DocIdSetIterator.NO_MORE_DOCS) {
      int following = papers.docID() > paragraph ? papers.docID() : papers.advance(paragraph + 1);
      int end = Math.min(following, paragraphs.length());
      runs.add(paragraph, paragraphs.cardinality(paragraph, end));
      paragraph = next(paragraphs, end);
    }
    return runs;
  }

  private static int next(FixedBitSet set, int from) {
    return from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
  }

  private void add(int first, int count) {
    firsts = ArrayUtil.grow(firsts, size + 1);
    counts = ArrayUtil.grow(counts, size + 1);
    firsts[size] = first;
    counts[size] = count;
    size++;
  }

  /** How many papers there are. */
  int size() {
    return size;
  }

  /** The first found paragraph of a paper. */
  int first(int paper) {
    return firsts[paper];
  }

  /** How many paragraphs of a paper are found. */
  int paragraphs(int paper) {
    return counts[paper];
  }
}
