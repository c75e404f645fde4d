package nl.kamerspoor.trace;

import java.util.Comparator;
import java.util.List;
import nl.kamerspoor.trace.occurrence.Occurrence;
import org.apache.lucene.util.BytesRef;

/** A paragraph that has the term, with where and when it stands. */
final class CountedParagraph {

  /** The day of a paper that states none. */
  static final long UNDATED = Long.MAX_VALUE;

  static final Comparator<CountedParagraph> OLDEST_FIRST =
      Comparator.<CountedParagraph>comparingLong(found -> found.day)
          .thenComparing(found -> found.paper)
          .thenComparingLong(found -> found.number);

  /** Its number in the whole index. */
  final int document;

  /** Since 1970, or {@link #UNDATED}. */
  final long day;

  final String paper;

  /** The number in the whole index of the first paragraph of its paper. */
  final int paperBegins;

  /** In its paper. */
  final long number;

  final long[] buckets;
  final BytesRef signature;
  final List<Occurrence> occurrences;

  CountedParagraph(
      int document,
      long day,
      String paper,
      int paperBegins,
      long number,
      long[] buckets,
      BytesRef signature,
      List<Occurrence> occurrences) {
    this.document = document;
    this.day = day;
    this.paper = paper;
    this.paperBegins = paperBegins;
    this.number = number;
    this.buckets = buckets;
    this.signature = signature;
    this.occurrences = occurrences;
  }
}
