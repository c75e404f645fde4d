package nl.kamerspoor.index.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.PlainText;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Definitions, in the index as long as the papers that have them. */
final class AbbreviationDefinitionsTest {

  @Test
  void comeAndGoWithTheirPapers() throws Exception {
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer =
            new IndexWriter(
                directory,
                new IndexWriterConfig(new DutchAnalyzer())
                    .setMergePolicy(NoMergePolicy.INSTANCE))) {
      add(writer, "a", "De Coördinator Terrorisme (CT).", "Controle op\u00a0Terrorisme (CT).");
      add(writer, "b", "Ons contra-terrorisme (CT) en controle op Terrorisme (CT).");
      writer.commit();
      add(writer, "c", "Het coördinator terrorisme (CT) bijvoorbeeld.", "Counter Terrorism (CT).");
      add(writer, "d", "De Coördinator Terrorisme (CT).");
      assertEquals("Coördinator Terrorisme", named(writer, "ct"));
      assertEquals("CT", abbreviated(writer, "Coordinator terrorisme"));
      assertNull(named(writer, "C"));
      assertNull(named(writer, "CTIVD"));

      writer.deleteDocuments(new Term(IndexFields.SOURCE, "c"));
      assertEquals("Controle op Terrorisme", named(writer, "CT"), "of equals the first");
      assertNull(abbreviated(writer, "counter terrorism"));

      writer.deleteDocuments(new Term(IndexFields.SOURCE, "a"));
      writer.deleteDocuments(new Term(IndexFields.SOURCE, "d"));
      assertEquals("contra-terrorisme", named(writer, "CT"));
      assertNull(abbreviated(writer, "Coördinator Terrorisme"));
    }
  }

  private static void add(IndexWriter writer, String id, String... lines) throws Exception {
    writer.addDocuments(PaperDocuments.of(PlainText.paper(id, id, List.of(lines)), id, _ -> {}));
  }

  private static @Nullable String named(IndexWriter writer, String abbreviation) throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return new AbbreviationDefinitions(reader).name(abbreviation);
    }
  }

  private static @Nullable String abbreviated(IndexWriter writer, String name) throws Exception {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return new AbbreviationDefinitions(reader).abbreviation(name);
    }
  }
}
