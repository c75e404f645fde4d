package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A corpus of two papers in a folder, for tests that index it. */
public class SmallCorpus {

  @TempDir Path folder;
  public Path corpus;
  public Path index;

  @BeforeEach
  void corpusOfTwoPapers() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    write("a.txt", "De minister schrijft.\n\nDe Kamer leest.");
    write("b.txt", "Een motie.");
  }

  public Path write(String name, String text) throws IOException {
    return Files.writeString(corpus.resolve(name), text);
  }

  public IndexReport update(Path... sources) throws IndexException {
    return new Indexer()
        .update(new IndexRequest(index, List.of(sources), List.of(), 2), ProgressListener.SILENT);
  }

  IndexReport remove(Path source) throws IndexException {
    return new Indexer()
        .update(new IndexRequest(index, List.of(), List.of(source), 2), ProgressListener.SILENT);
  }

  /** Added, changed, removed, unchanged. */
  static List<Integer> counts(IndexReport report) {
    return List.of(report.added(), report.changed(), report.removed(), report.unchanged());
  }

  public Map<String, String> content() throws Exception {
    try (OpenIndex open = OpenIndex.open(index)) {
      return IndexContent.of(open);
    }
  }

  long generation() throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getGeneration();
    }
  }

  public List<String> files() throws IOException {
    try (var listing = Files.list(index)) {
      return listing.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
