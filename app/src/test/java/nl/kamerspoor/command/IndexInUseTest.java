package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do where an index can't be changed, for now or at all. */
final class IndexInUseTest {

  /** A folder with a corpus of one letter. */
  @TempDir private Path home;

  private Path index;

  @BeforeEach
  void letter() throws IOException {
    LetterCorpus.add(home, "kst-27925-681.txt", LetterCorpus.LETTER);
    index = home.resolve(".kamerspoor");
  }

  @Test
  void twoIndexersAtOnce() throws IOException {
    LetterCorpus.index(home);
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      CommandLineRun.in(home, "index")
          .assertError(
              ("kamerspoor: %s: another program is indexing there; wait until it is done and try"
                      + " again\n")
                  .formatted(index));
    }
  }

  @Test
  void aSearchWhileAnotherProgramIndexesAnswersFromBefore() throws IOException {
    LetterCorpus.index(home);
    LetterCorpus.add(home, "kst-27925-682.txt", LetterCorpus.LETTER);
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      CommandLineRun run = search();
      assertEquals(0, run.code());
      assertEquals(
          """
          Files have changed (1 new, 0 changed, 0 gone); bringing the index up to date …
          Another program is updating the index; this answer is from the old one.
          """,
          run.err());
    }
    assertEquals(0, CommandLineRun.in(home, "search", "--number", "682", "terrorisme").code());
  }

  @Test
  void aSearchOfAnIndexThatCannotBeWrittenAnswersFromBefore() throws IOException {
    LetterCorpus.index(home);
    String before = search().out();
    LetterCorpus.add(home, "kst-27925-682.txt", LetterCorpus.LETTER);
    Files.delete(index.resolve("write.lock"));
    Files.createDirectory(index.resolve("write.lock"));
    assertEquals(
        new CommandLineRun(
            0,
            before,
            """
            Files have changed (1 new, 0 changed, 0 gone); bringing the index up to date …
            This answer is from the old index: %s: cannot be written (Is a directory); give another directory with --index, or make this one writable
            """
                .formatted(index)),
        search());
  }

  @Test
  void aFirstSearchWaitsForTheProgramThatMakesTheIndex() throws Exception {
    assertWaits(
        """
        Indexing corpus/, once …
        Another program is already indexing; waiting …
        """);
  }

  @Test
  void aSearchWaitsForTheProgramThatMakesTheIndexAnewByOtherRules() throws Exception {
    LetterCorpus.index(home);
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Map<String, String> data = new HashMap<>();
      writer.getLiveCommitData().forEach(entry -> data.put(entry.getKey(), entry.getValue()));
      data.put("schema", "0");
      writer.setLiveCommitData(data.entrySet());
    }
    assertWaits(
        """
        The index was made by different rules (schema 0, here N); rebuilding it …
        Another program is already indexing; waiting …
        """);
  }

  @Test
  void aSearchWaitsForTheProgramThatMakesADamagedIndexAnew() throws Exception {
    LetterCorpus.index(home);
    BadIndexTest.damage(index);
    assertWaits(
        """
        Another program is already indexing; waiting …
        The index is damaged; rebuilding it …
        """);
  }

  /** Makes sure that a search says this, waits for another program, and then finds. */
  private void assertWaits(String said) throws Exception {
    CompletableFuture<CommandLineRun> search;
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock("write.lock")) {
      search = CompletableFuture.supplyAsync(this::search);
      assertThrows(TimeoutException.class, () -> search.get(2, TimeUnit.SECONDS));
      lock.ensureValid();
    }
    assertEquals(0, search.get().code(), search.get().err());
    assertEquals(said, search.get().err().replaceFirst("here \\d+", "here N"));
  }

  private CommandLineRun search() {
    return CommandLineRun.in(home, "search", "terrorisme");
  }
}
