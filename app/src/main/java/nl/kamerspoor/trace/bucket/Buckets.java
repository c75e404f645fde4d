package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;

/** A way to cut the corpus into buckets, each known by a number. */
public interface Buckets {

  /** What paragraphs say nothing to go by. */
  long[] UNKNOWN = {};

  /** What paragraphs stand in none of the buckets that were asked for. */
  static long[] outside() {
    return new long[] {Long.MIN_VALUE};
  }

  /** Whether these are the numbers of what stands in no bucket that was asked for. */
  static boolean isOutside(long[] numbers) {
    return numbers.length == 1 && numbers[0] == Long.MIN_VALUE;
  }

  /** Everything in one bucket, as for a count that is not cut. */
  static Buckets whole() {
    return new Buckets() {
      @Override
      public boolean isInTime() {
        return false;
      }

      @Override
      public Bucket bucket(long number) {
        return new Bucket("all", "");
      }

      @Override
      public Bucket unknown() {
        return new Bucket("none", "");
      }

      @Override
      public SegmentBuckets of(LeafReaderContext segment) {
        return document -> UNKNOWN;
      }
    };
  }

  /** Whether the buckets follow each other, so that empty ones between them exist. */
  boolean isInTime();

  /** The bucket with a number. */
  Bucket bucket(long number);

  /** The bucket of papers that say nothing to go by. */
  Bucket unknown();

  /** Reads the paragraphs of a segment. */
  SegmentBuckets of(LeafReaderContext segment) throws IOException;

  /** Tells the buckets of paragraphs, asked in rising order. */
  interface SegmentBuckets {

    /** The numbers of the buckets of a document; {@link #UNKNOWN} or {@link #outside}. */
    long[] of(int document) throws IOException;
  }
}
