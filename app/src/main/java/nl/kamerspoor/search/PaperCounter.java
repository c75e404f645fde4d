package nl.kamerspoor.search;

import java.io.IOException;
import java.util.Collection;
import nl.kamerspoor.index.Fields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Counts the papers of the paragraphs found; exact, as no paper lies in two segments. */
final class PaperCounter implements CollectorManager<PaperCounter.Papers, Integer> {

  @Override
  public Papers newCollector() {
    return new Papers();
  }

  @Override
  public Integer reduce(Collection<Papers> collectors) {
    return collectors.stream().mapToInt(Papers::count).sum();
  }

  static final class Papers extends SimpleCollector {

    private int earlier;
    private SortedDocValues papers = DocValues.emptySorted();
    private FixedBitSet seen = new FixedBitSet(1);

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
      earlier = count();
      papers = DocValues.getSorted(context.reader(), Fields.PAPER);
      seen = new FixedBitSet(Math.max(1, papers.getValueCount()));
    }

    @Override
    public void collect(int document) throws IOException {
      if (papers.advanceExact(document)) {
        seen.set(papers.ordValue());
      }
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }

    private int count() {
      return earlier + seen.cardinality();
    }
  }
}
