package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.facet.FacetColumn;
import nl.kamerspoor.search.request.FacetField;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Persons, parties, ministries and the like, as a search counts them: a bucket is just what the
 * filter of its name finds, and a paper with several names counts in each.
 */
final class FacetBuckets implements Buckets {

  private final FacetColumn column;
  private final Bucket unknown;

  private FacetBuckets(FacetColumn column, Bucket unknown) {
    this.column = column;
    this.unknown = unknown;
  }

  /**
   * The buckets of a property.
   *
   * @param unknown what papers that state none are called together
   */
  static FacetBuckets of(FacetField field, OpenIndex index, String unknown) throws IOException {
    return new FacetBuckets(
        FacetColumn.of(field, index.reader()),
        new Bucket(unknown, field.filter().dutch() + ":onbekend"));
  }

  /** Those in government, in what they signed or said as such. */
  static FacetBuckets ministers(OpenIndex index) throws IOException {
    return new FacetBuckets(
        FacetColumn.ministers(index.reader()), new Bucket("not stated", "minister:onbekend"));
  }

  @Override
  public boolean isInTime() {
    return false;
  }

  @Override
  public Bucket bucket(long number) {
    try {
      return new Bucket(column.text((int) number), column.filter((int) number));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Bucket unknown() {
    return unknown;
  }

  @Override
  public SegmentBuckets of(LeafReaderContext segment) throws IOException {
    SegmentColumn values = column.of(segment);
    return document -> {
      int[] numbers = values.of(document);
      if (numbers.length == 0) {
        return UNKNOWN;
      }
      long[] buckets = new long[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        buckets[i] = numbers[i];
      }
      return buckets;
    };
  }
}
