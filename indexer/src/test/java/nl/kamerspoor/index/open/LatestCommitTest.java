package nl.kamerspoor.index.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.kamerspoor.index.SmallCorpus;
import nl.kamerspoor.index.sources.StoredPaths;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.junit.jupiter.api.Test;

/** A commit and its list of files, while another program brings the index up to date. */
class LatestCommitTest extends SmallCorpus {

  @Test
  void aListThatWentWithItsCommitIsLookedForInTheNext() throws Exception {
    update(corpus);
    try (Directory directory = new NIOFSDirectory(index)) {
      LatestCommit before = LatestCommit.of(directory, StoredPaths.of(index));
      write("b.txt", "Iets heel anders.");
      update();
      assertNull(before.ledger(stamp(before)));
      LatestCommit now = LatestCommit.of(directory, StoredPaths.of(index));
      assertEquals(
          List.of("corpus/a.txt", "corpus/b.txt"),
          List.copyOf(Objects.requireNonNull(now.ledger(stamp(now))).entries().keySet()));
    }
  }

  @Test
  void aListThatIsGoneWhileItsCommitStandsIsDamage() throws Exception {
    update(corpus);
    Files.delete(index.resolve("files-1"));
    try (Directory directory = new NIOFSDirectory(index)) {
      LatestCommit commit = LatestCommit.of(directory, StoredPaths.of(index));
      assertThrows(NoSuchFileException.class, () -> commit.ledger(stamp(commit)));
    }
  }

  @Test
  void aTimeThatNoClockShowsIsDamage() throws Exception {
    update(corpus);
    Path ledger = index.resolve("files-1");
    byte[] bytes = Files.readAllBytes(ledger);
    int time = 4 + 1 + "KamerspoorFiles".length() + 4; // behind Lucene's header
    bytes[time + 7] = 0x7f; // the last byte of the seconds: Lucene writes the lowest first
    Files.write(ledger, bytes);
    try (Directory directory = new NIOFSDirectory(index)) {
      LatestCommit commit = LatestCommit.of(directory, StoredPaths.of(index));
      assertThrows(CorruptIndexException.class, () -> commit.ledger(stamp(commit)));
    }
  }

  private static IndexStamp stamp(LatestCommit commit) {
    return Objects.requireNonNull(commit.stamp());
  }
}
