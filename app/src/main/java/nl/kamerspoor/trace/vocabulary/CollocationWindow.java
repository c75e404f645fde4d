package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.FormTally;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import nl.kamerspoor.trace.occurrence.Occurrence;
import nl.kamerspoor.trace.occurrence.Occurrences;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** The places near the occurrences of a term, by paragraph. */
final class CollocationWindow {

  /**
   * The places of a paragraph, as positions of its words.
   *
   * @param near those near an occurrence and in none
   * @param inside those of the occurrences themselves
   * @param occurrences how many there are
   */
  record Places(FixedBitSet near, FixedBitSet inside, int occurrences) {}

  private final Map<Integer, Places> byDocument = new HashMap<>();
  private final FixedBitSet documents;
  private final FormTally forms = new FormTally();

  private CollocationWindow(int size) {
    documents = new FixedBitSet(Math.max(1, size));
  }

  /**
   * Looks the places up.
   *
   * @param window how many words before and after an occurrence are near it
   */
  static CollocationWindow of(OpenIndex index, Occurrences occurrences, int window)
      throws IOException {
    CollocationWindow neighbourhood = new CollocationWindow(index.reader().maxDoc());
    occurrences.forEach(neighbourhood.new Collector(window)::visit);
    return neighbourhood;
  }

  /** The places of a paragraph, or null where the term does not stand in it. */
  @Nullable Places in(int document) {
    return documents.get(document) ? byDocument.get(document) : null;
  }

  /** The paragraphs in which the term stands. */
  FixedBitSet documents() {
    return documents;
  }

  /** How often each form of the term stands there. */
  List<FormCount> forms() {
    return forms.commonestFirst();
  }

  private final class Collector {

    private final int window;
    private @Nullable LeafReaderContext segment;
    private NumericDocValues lengths = DocValues.emptyNumeric();

    Collector(int window) {
      this.window = window;
    }

    void visit(FoundParagraph paragraph) throws IOException {
      if (segment != paragraph.segment()) {
        segment = paragraph.segment();
        lengths = DocValues.getNumeric(paragraph.segment().reader(), IndexFields.WORDS);
      }
      int length =
          lengths.advanceExact(paragraph.document()) ? Math.toIntExact(lengths.longValue()) : 0;
      FixedBitSet near = new FixedBitSet(length + 1);
      FixedBitSet inside = new FixedBitSet(length + 1);
      for (Occurrence occurrence : paragraph.occurrences()) {
        forms.add(occurrence);
        inside.set(occurrence.first(), Math.min(length, occurrence.last() + 1));
        near.set(Math.max(0, occurrence.first() - window), occurrence.first());
        int after = Math.min(length, occurrence.last() + 1);
        near.set(after, (int) Math.min(length, (long) after + window));
      }
      near.andNot(inside);
      int document = paragraph.segment().docBase + paragraph.document();
      documents.set(document);
      byDocument.put(document, new Places(near, inside, paragraph.occurrences().size()));
    }
  }
}
