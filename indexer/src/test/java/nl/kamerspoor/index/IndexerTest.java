package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexerTest {

  @TempDir Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void corpusOfTwoPapers() throws Exception {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    Files.writeString(corpus.resolve("a.txt"), "De minister schrijft.\n\nDe Kamer leest.");
    Files.writeString(corpus.resolve("b.txt"), "Een motie.");
  }

  private IndexReport update(Path... sources) throws IndexException {
    return new Indexer()
        .update(new IndexRequest(index, List.of(sources), List.of(), 2), Progress.SILENT);
  }

  private List<String> find(String word) throws Exception {
    try (OpenIndex open = OpenIndex.open(index)) {
      var hits =
          open.searcher()
              .search(new TermQuery(new Term(Fields.TEXT, word)), 10, Fields.BY_RELEVANCE);
      List<String> ids = new ArrayList<>();
      for (var hit : hits.scoreDocs) {
        ids.add(open.paragraph(hit.doc).id());
      }
      return ids;
    }
  }

  @Test
  void paragraphsAreFoundByTheirIds() throws Exception {
    IndexReport report = update(corpus);
    assertEquals(2, report.added());
    assertEquals(3, report.paragraphs());
    assertEquals(8, report.words());
    assertEquals(List.of("a#2", "a#1"), find("=de").reversed());
  }
}
