package nl.kamerspoor.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.fields.PaperDocuments;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.sources.StoredPaths;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A real index, in memory, of papers made in a test. */
public final class MemoryIndex {

  private MemoryIndex() {}

  /** Indexes papers as the indexer does, without files. */
  public static OpenIndex of(Iterable<Kamerstuk> papers) {
    try {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(new DutchAnalyzer()))) {
        for (Kamerstuk paper : papers) {
          writer.addDocuments(PaperDocuments.of(paper, paper.file(), _ -> {}));
        }
        IndexStamp stamp =
            new IndexStamp(
                IndexStamp.Rules.CURRENT,
                "test",
                Instant.EPOCH,
                Instant.EPOCH,
                List.of(),
                List.of("none"),
                0,
                0);
        writer.setLiveCommitData(stamp.toCommit(StoredPaths.of(Path.of("memory"))).entrySet());
        writer.commit();
        writer.forceMerge(1);
      }
      return OpenIndex.open(Path.of("memory"), directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IndexException e) {
      throw new IllegalStateException(e);
    }
  }
}
