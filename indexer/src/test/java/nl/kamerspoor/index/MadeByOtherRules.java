package nl.kamerspoor.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Rewrites what an index says of itself. */
public final class MadeByOtherRules {

  private MadeByOtherRules() {}

  /** Has an index say of one of its rules, or of its times, that it is another. */
  public static void pretend(Path index, String rule, String value) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> data = new HashMap<>();
      writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
      data.put(rule, value);
      writer.setLiveCommitData(data.entrySet());
    }
  }
}
