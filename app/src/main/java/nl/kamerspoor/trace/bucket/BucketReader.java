package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** Tells the buckets of paragraphs, segment after segment. */
public final class BucketReader {

  private final Division division;
  private @Nullable LeafReaderContext segment;
  private Division.Reader numbers = _ -> Division.outside();

  public BucketReader(Division division) {
    this.division = division;
  }

  /** The numbers of its buckets, as {@link Division.Reader} gives them. */
  public long[] of(FoundParagraph paragraph) throws IOException {
    if (segment != paragraph.segment()) {
      segment = paragraph.segment();
      numbers = division.of(paragraph.segment());
    }
    return numbers.of(paragraph.document());
  }

  /** Whether it falls into a bucket, or into none for want of something to go by. */
  public boolean has(FoundParagraph paragraph) throws IOException {
    return !Division.isOutside(of(paragraph));
  }
}
