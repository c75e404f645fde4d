package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/** A paragraph with those around it in the same paper: what it says in its context. */
final class ParagraphContext {

  /** How many paragraphs before and after belong to the context. */
  private static final int PARAGRAPHS_EACH_SIDE = 4;

  private ParagraphContext() {}

  /** The texts, one after the other. */
  static String text(IndexSearcher searcher, int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    int own = document - leaf.docBase;
    SortedDocValues papers = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
    if (!papers.advanceExact(own)) {
      return "";
    }
    int paper = papers.ordValue();
    StoredFields stored = leaf.reader().storedFields();
    StringBuilder text = new StringBuilder();
    SortedDocValues neighbours = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
    int last = Math.min(leaf.reader().maxDoc() - 1, own + PARAGRAPHS_EACH_SIDE);
    for (int other = Math.max(0, own - PARAGRAPHS_EACH_SIDE); other <= last; other++) {
      if (neighbours.advanceExact(other) && neighbours.ordValue() == paper) {
        text.append(stored.document(other, Set.of(IndexFields.TEXT)).get(IndexFields.TEXT))
            .append('\n');
      }
    }
    return text.toString();
  }
}
