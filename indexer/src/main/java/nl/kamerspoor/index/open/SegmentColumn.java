package nl.kamerspoor.index.open;

import java.io.IOException;

/** What the documents of a segment have of a property, as the numbers of its values. */
public interface SegmentColumn {

  /**
   * The numbers of the values of a document, each once; none where it states none.
   *
   * @param document in the segment; documents are asked in rising order
   */
  int[] of(int document) throws IOException;
}
