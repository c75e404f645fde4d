package nl.kamerspoor.index;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.index.open.OpenIndex;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreDoc;

/** All that an index holds: the text of each paragraph by its id. */
final class IndexContent {

  private IndexContent() {}

  static Map<String, String> of(OpenIndex index) throws IOException {
    Map<String, String> content = new TreeMap<>();
    for (ScoreDoc hit :
        index.searcher().search(MatchAllDocsQuery.INSTANCE, Integer.MAX_VALUE).scoreDocs) {
      IndexedParagraph paragraph = index.paragraph(hit.doc);
      String before = content.put(paragraph.id().toString(), paragraph.paragraph().text());
      if (before != null) {
        throw new AssertionError(paragraph.id() + " is there twice");
      }
    }
    return content;
  }
}
