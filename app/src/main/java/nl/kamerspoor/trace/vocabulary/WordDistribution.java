package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.kamerspoor.document.ParagraphId;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.trace.measure.Dispersion;
import nl.kamerspoor.trace.measure.PaperCounts;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * How far the forms of a word are spread over a part of the papers.
 *
 * @param paragraphs how many have one of them
 * @param papers how many papers these stand in
 * @param scatter how evenly they lie over all papers of the part
 * @param firstDate the earliest date of these; null where none has a date
 * @param firstParagraph the id of the first paragraph of that date, by paper and number
 */
public record WordDistribution(
    long paragraphs,
    int papers,
    Dispersion scatter,
    @Nullable LocalDate firstDate,
    ParagraphId firstParagraph) {

  /** Looks up where forms stand; at least one of them stands in the part. */
  static WordDistribution of(OpenIndex index, Subcorpus part, List<String> forms)
      throws IOException {
    IndexReader reader = index.reader();
    SortedMap<Integer, Long> occurrences = IndexedForms.occurrences(reader, part, forms);
    PaperCounts counts = part.counts(occurrences);
    FixedBitSet found = new FixedBitSet(Math.max(1, reader.maxDoc()));
    occurrences.keySet().forEach(found::set);
    int first = first(reader, found);
    IndexedParagraph paragraph = index.paragraph(first);
    var date = paragraph.paper().metadata().date();
    return new WordDistribution(
        counts.paragraphs(),
        counts.papers(),
        part.scatter(counts),
        date == null ? null : date.value(),
        paragraph.id());
  }

  /** The first paragraph by date, then by paper; papers without a date come last. */
  private static int first(IndexReader reader, FixedBitSet found) throws IOException {
    int first = -1;
    long earliest = Long.MAX_VALUE;
    String name = "";
    for (LeafReaderContext leaf : reader.leaves()) {
      NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
      SortedDocValues papers = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
      int end = leaf.docBase + leaf.reader().maxDoc();
      int paper = -1;
      for (int document = Subcorpus.next(found, leaf.docBase, leaf);
          document < end;
          document = Subcorpus.next(found, document + 1, leaf)) {
        if (!papers.advanceExact(document - leaf.docBase) || papers.ordValue() == paper) {
          continue;
        }
        paper = papers.ordValue();
        long date =
            dates.advanceExact(document - leaf.docBase) ? dates.longValue() : Long.MAX_VALUE;
        if (date <= earliest) {
          String other = papers.lookupOrd(paper).utf8ToString();
          if (first < 0 || date < earliest || other.compareTo(name) < 0) {
            first = document;
            earliest = date;
            name = other;
          }
        }
      }
    }
    if (first < 0) {
      throw new IllegalArgumentException("the word stands nowhere in the part");
    }
    return first;
  }
}
