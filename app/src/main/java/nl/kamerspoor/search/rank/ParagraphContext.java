package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.IndexSearcher;

/** A paragraph with those around it in the same paper: what it says in its context. */
final class ParagraphContext {

  /** How many paragraphs before and after belong to the context. */
  private static final int PARAGRAPHS_EACH_SIDE = 4;

  private ParagraphContext() {}

  /** The paragraphs, by their places in the index. */
  static List<Integer> of(IndexSearcher searcher, int document) throws IOException {
    LeafReaderContext leaf = leaf(searcher, document);
    int own = document - leaf.docBase;
    SortedDocValues papers = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
    if (!papers.advanceExact(own)) {
      return List.of();
    }
    int paper = papers.ordValue();
    List<Integer> paragraphs = new ArrayList<>();
    SortedDocValues neighbours = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
    int last = Math.min(leaf.reader().maxDoc() - 1, own + PARAGRAPHS_EACH_SIDE);
    for (int other = Math.max(0, own - PARAGRAPHS_EACH_SIDE); other <= last; other++) {
      if (neighbours.advanceExact(other) && neighbours.ordValue() == paper) {
        paragraphs.add(leaf.docBase + other);
      }
    }
    return paragraphs;
  }

  /** The text of a paragraph; empty where it has none. */
  static String text(IndexSearcher searcher, int document) throws IOException {
    LeafReaderContext leaf = leaf(searcher, document);
    String text =
        leaf.reader()
            .storedFields()
            .document(document - leaf.docBase, Set.of(IndexFields.TEXT))
            .get(IndexFields.TEXT);
    return Objects.requireNonNullElse(text, "");
  }

  private static LeafReaderContext leaf(IndexSearcher searcher, int document) {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return leaves.get(ReaderUtil.subIndex(document, leaves));
  }
}
