package nl.kamerspoor.trace.measure;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.trace.bucket.Buckets;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/** How much text each bucket has: what counts are held against. */
public final class BucketSizes {

  private static final long UNDATED = Long.MIN_VALUE;

  private final Map<Long, SizeCount> buckets = new HashMap<>();
  private final SizeCount unknown = new SizeCount();
  private final SizeCount total = new SizeCount();

  private static final class SizeCount {
    private final PaperCounts counts = new PaperCounts();
    private long oldest = Long.MAX_VALUE;
    private long newest = Long.MIN_VALUE;
    private int undated;
    private int lastUndated = -1;

    /**
     * Adds a paragraph.
     *
     * @param day its date, in days since 1970, or {@link #UNDATED}
     */
    void add(int paper, long more, long day) {
      counts.add(paper, more);
      if (day != UNDATED) {
        oldest = Math.min(oldest, day);
        newest = Math.max(newest, day);
      } else if (paper != lastUndated) { // the paragraphs of a paper follow each other
        lastUndated = paper;
        undated++;
      }
    }

    TextSize size() {
      return new TextSize(
          counts.papers(),
          counts.paragraphs(),
          counts.words(),
          oldest > newest ? null : LocalDate.ofEpochDay(oldest),
          oldest > newest ? null : LocalDate.ofEpochDay(newest),
          undated);
    }
  }

  private BucketSizes() {}

  public static BucketSizes of(OpenIndex index, Query scope, Buckets division) throws IOException {
    BucketSizes sizes = new BucketSizes();
    IndexSearcher searcher = index.searcher();
    Weight weight =
        searcher.createWeight(searcher.rewrite(scope), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (LeafReaderContext segment : index.reader().leaves()) {
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        sizes.add(segment, scorer.iterator(), division.of(segment));
      }
    }
    return sizes;
  }

  private void add(
      LeafReaderContext segment, DocIdSetIterator documents, Buckets.SegmentBuckets division)
      throws IOException {
    Bits live = segment.reader().getLiveDocs();
    NumericDocValues words = DocValues.getNumeric(segment.reader(), IndexFields.WORDS);
    NumericDocValues days = DocValues.getNumeric(segment.reader(), IndexFields.DATE);
    NumericDocValues ordinals = DocValues.getNumeric(segment.reader(), IndexFields.ORDINAL);
    long before = Long.MIN_VALUE;
    SizeCount sum = unknown;
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (live != null && !live.get(document)) {
        continue;
      }
      long[] numbers = division.of(document);
      if (Buckets.isOutside(numbers)) {
        continue;
      }
      long more = words.advanceExact(document) ? words.longValue() : 0;
      long ordinal = ordinals.advanceExact(document) ? ordinals.longValue() : 0;
      long day = days.advanceExact(document) ? days.longValue() : UNDATED;
      // The paragraphs of a paper follow each other, so its first tells papers apart.
      int paper = segment.docBase + document - (int) ordinal;
      total.add(paper, more, day);
      if (numbers.length == 1) {
        if (numbers[0] != before) {
          before = numbers[0];
          sum = buckets.computeIfAbsent(numbers[0], number -> new SizeCount());
        }
        sum.add(paper, more, day);
      } else if (numbers.length == 0) {
        unknown.add(paper, more, day);
      } else {
        for (long number : numbers) {
          buckets.computeIfAbsent(number, key -> new SizeCount()).add(paper, more, day);
        }
      }
    }
  }

  /** The buckets that have papers. */
  public Set<Long> numbers() {
    return buckets.keySet();
  }

  public TextSize of(long number) {
    SizeCount sum = buckets.get(number);
    return sum == null ? TextSize.NONE : sum.size();
  }

  /** The papers of a bucket, with their lengths. */
  public PaperCounts papers(long number) {
    SizeCount sum = buckets.get(number);
    return sum == null ? PaperCounts.NONE : sum.counts;
  }

  public PaperCounts papersOfUnknown() {
    return unknown.counts;
  }

  public PaperCounts papersOfAll() {
    return total.counts;
  }

  public TextSize unknown() {
    return unknown.size();
  }

  public TextSize total() {
    return total.size();
  }
}
