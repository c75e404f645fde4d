package nl.kamerspoor.trace.occurrence;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.open.OpenIndex;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that a query finds, with all its occurrences. What is not asked for is not read: the
 * occurrences come from the postings, text and paper from the stored fields.
 */
public final class FoundParagraph {

  private final OpenIndex index;
  private final LeafReaderContext segment;
  private final int document;
  private final List<Occurrence> occurrences;
  private @Nullable String text;

  FoundParagraph(
      OpenIndex index, LeafReaderContext segment, int document, List<Occurrence> occurrences) {
    this.index = index;
    this.segment = segment;
    this.document = document;
    this.occurrences = occurrences;
  }

  /** The segment of the index that it stands in, for columns. */
  public LeafReaderContext segment() {
    return segment;
  }

  /** Its document number in the segment; rises from paragraph to paragraph of a segment. */
  public int document() {
    return document;
  }

  /** Where the term stands, in the order of the text; at least one. */
  public List<Occurrence> occurrences() {
    return occurrences;
  }

  /** Its text. */
  public String text() throws IOException {
    if (text == null) {
      text =
          Objects.requireNonNull(
              segment
                  .reader()
                  .storedFields()
                  .document(document, Set.of(IndexFields.TEXT))
                  .get(IndexFields.TEXT));
    }
    return text;
  }

  /** The paragraph and its paper as records. */
  IndexedParagraph indexed() throws IOException {
    return index.paragraph(segment.docBase + document);
  }
}
