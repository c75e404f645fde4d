package nl.kamerspoor.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.trace.bucket.BucketReader;
import nl.kamerspoor.trace.bucket.Buckets;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/** Gathers paragraphs that have a term, with what tells where and when they stand. */
final class ParagraphCollector {

  private final List<CountedParagraph> found = new ArrayList<>();
  private final BucketReader numbers;
  private int docBase = -1;
  private NumericDocValues days = DocValues.emptyNumeric();
  private NumericDocValues paragraphNumbers = DocValues.emptyNumeric();
  private SortedDocValues papers = DocValues.emptySorted();
  private BinaryDocValues signatures = DocValues.emptyBinary();
  private NumericDocValues ordinals = DocValues.emptyNumeric();
  private int lastPaper = -1;
  private String paper = "";

  ParagraphCollector(Buckets division) {
    this.numbers = new BucketReader(division);
  }

  /** What was gathered, the oldest first. */
  List<CountedParagraph> oldestFirst() {
    found.sort(CountedParagraph.OLDEST_FIRST);
    return found;
  }

  /** Takes a paragraph, unless it lies outside all buckets. */
  void visit(FoundParagraph paragraph) throws IOException {
    if (paragraph.segment().docBase != docBase) {
      begin(paragraph.segment());
    }
    int document = paragraph.document();
    long[] buckets = numbers.of(paragraph);
    if (Buckets.isOutside(buckets)) {
      return;
    }
    if (papers.advanceExact(document) && papers.ordValue() != lastPaper) {
      lastPaper = papers.ordValue();
      paper = papers.lookupOrd(lastPaper).utf8ToString();
    }
    found.add(
        new CountedParagraph(
            docBase + document,
            days.advanceExact(document) ? days.longValue() : CountedParagraph.UNDATED,
            paper,
            docBase
                + document
                - (ordinals.advanceExact(document) ? Math.toIntExact(ordinals.longValue()) : 0),
            paragraphNumbers.advanceExact(document) ? paragraphNumbers.longValue() : 0,
            buckets,
            signatures.advanceExact(document)
                ? BytesRef.deepCopyOf(signatures.binaryValue())
                : new BytesRef(),
            paragraph.occurrences()));
  }

  private void begin(LeafReaderContext next) throws IOException {
    docBase = next.docBase;
    days = DocValues.getNumeric(next.reader(), IndexFields.DATE);
    paragraphNumbers = DocValues.getNumeric(next.reader(), IndexFields.NUMBER);
    papers = DocValues.getSorted(next.reader(), IndexFields.PAPER);
    signatures = DocValues.getBinary(next.reader(), IndexFields.SIGNATURE);
    ordinals = DocValues.getNumeric(next.reader(), IndexFields.ORDINAL);
    lastPaper = -1;
  }
}
