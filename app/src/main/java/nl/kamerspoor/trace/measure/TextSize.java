package nl.kamerspoor.trace.measure;

import java.io.IOException;
import java.time.LocalDate;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.trace.bucket.Buckets;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * How much text a part of the papers has.
 *
 * @param words tokens of exact forms in paragraphs that count
 * @param oldest the date of the earliest paper; null where none has a date
 * @param newest that of the latest
 * @param undated how many of the papers have no date
 */
public record TextSize(
    long papers,
    long paragraphs,
    long words,
    @Nullable LocalDate oldest,
    @Nullable LocalDate newest,
    int undated) {

  static final TextSize NONE = new TextSize(0, 0, 0, null, null, 0);

  /** How much text a query finds. */
  public static TextSize of(OpenIndex index, Query paragraphs) throws IOException {
    return BucketSizes.of(index, paragraphs, Buckets.whole()).total();
  }
}
