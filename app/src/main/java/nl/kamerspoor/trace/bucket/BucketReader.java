package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** Tells the buckets of paragraphs, segment after segment. */
public final class BucketReader {

  private final Buckets division;
  private @Nullable LeafReaderContext segment;
  private Buckets.SegmentBuckets numbers = _ -> Buckets.outside();

  public BucketReader(Buckets division) {
    this.division = division;
  }

  /** The numbers of its buckets, as {@link Buckets.SegmentBuckets} gives them. */
  public long[] of(FoundParagraph paragraph) throws IOException {
    if (segment != paragraph.segment()) {
      segment = paragraph.segment();
      numbers = division.of(paragraph.segment());
    }
    return numbers.of(paragraph.document());
  }

  /** Whether it falls into a bucket, or into none for want of something to go by. */
  public boolean has(FoundParagraph paragraph) throws IOException {
    return !Buckets.isOutside(of(paragraph));
  }
}
