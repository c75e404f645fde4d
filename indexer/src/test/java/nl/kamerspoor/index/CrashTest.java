package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexException.Reason;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;
import nl.kamerspoor.testing.JavaProcess;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.FilterIndexOutput;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stops the indexing, the index stays as it was. */
class CrashTest {

  @TempDir Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void corpusOfTwoPapers() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    Files.writeString(corpus.resolve("a.txt"), "De minister schrijft.\nDe Kamer leest.");
    Files.writeString(corpus.resolve("b.txt"), "Een motie.");
  }

  private static final Map<String, String> BEFORE =
      Map.of("a#1", "De minister schrijft.", "a#2", "De Kamer leest.", "b#1", "Een motie.");
  private static final Map<String, String> AFTER = Map.of("a#1", "Anders.", "b#1", "Een motie.");

  private static Indexer indexer() {
    return new Indexer(PlainText::read, new DutchAnalyzer());
  }

  private void change() throws IOException {
    Files.writeString(corpus.resolve("a.txt"), "Anders.");
  }

  private Map<String, String> content() throws Exception {
    try (OpenIndex open = OpenIndex.open(index)) {
      return IndexContent.of(open);
    }
  }

  /** Indexes a folder and dies in the middle, without a chance to tidy up. */
  static final class Dying {
    private Dying() {}

    public static void main(String[] arguments) throws Exception {
      new Indexer(
              (file, name, sink) -> {
                PlainText.read(file, name, sink);
                Runtime.getRuntime().halt(137);
              },
              new DutchAnalyzer())
          .update(IndexRequest.of(Path.of(arguments[0])), ProgressListener.SILENT);
    }
  }

  @Test
  void aKilledProcessLeavesTheIndexWhole() throws Exception {
    indexer().update(IndexRequest.of(index, corpus), ProgressListener.SILENT);
    change();
    Process process =
        new ProcessBuilder(JavaProcess.command(Dying.class.getName(), List.of(index.toString())))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertEquals(137, process.waitFor(), () -> "said " + said());
    assertEquals(BEFORE, content());
    assertTrue(IndexCheck.of(index).whole());
    indexer().update(IndexRequest.of(index), ProgressListener.SILENT);
    assertEquals(AFTER, content());
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void anErrorInAReaderLeavesTheIndexWhole() throws Exception {
    indexer().update(IndexRequest.of(index, corpus), ProgressListener.SILENT);
    change();
    Indexer failing =
        new Indexer(
            (file, name, sink) -> {
              PlainText.read(file, name, sink);
              throw new AssertionError("out of luck");
            },
            new DutchAnalyzer());
    IndexException failure =
        assertThrows(
            IndexException.class,
            () -> failing.update(IndexRequest.of(index), ProgressListener.SILENT));
    assertEquals(Reason.FAILED, failure.reason());
    assertEquals(BEFORE, content());
  }

  /** A disk with room for so many bytes. */
  private static final class SmallDisk extends FilterDirectory {
    private final AtomicLong room;

    SmallDisk(Directory directory, long room) {
      super(directory);
      this.room = new AtomicLong(room);
    }

    private void take(long bytes) throws IOException {
      if (room.addAndGet(-bytes) < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public IndexOutput createOutput(String name, IOContext context) throws IOException {
      return new Output(in.createOutput(name, context));
    }

    @Override
    public IndexOutput createTempOutput(String prefix, String suffix, IOContext context)
        throws IOException {
      return new Output(in.createTempOutput(prefix, suffix, context));
    }

    private final class Output extends FilterIndexOutput {
      Output(IndexOutput output) {
        super("small disk", output.getName(), output);
      }

      @Override
      public void writeByte(byte value) throws IOException {
        take(1);
        super.writeByte(value);
      }

      @Override
      public void writeBytes(byte[] bytes, int offset, int length) throws IOException {
        take(length);
        super.writeBytes(bytes, offset, length);
      }
    }
  }

  /** Fills the disk at random points of the way. */
  @Test
  @Seeded
  void aFullDiskLeavesTheIndexWhole(Random random) throws Exception {
    long needed = Long.MAX_VALUE - fill(Long.MAX_VALUE, AFTER);
    for (int round = 0; round < Rounds.of(10); round++) {
      fill(random.nextLong(needed * 9 / 10), BEFORE);
    }
  }

  /**
   * Changes an index on a disk with so much room.
   *
   * @return how much is left
   */
  private long fill(long room, Map<String, String> expected) throws Exception {
    corpusOfTwoPapersAgain();
    ByteBuffersDirectory memory = new ByteBuffersDirectory();
    indexer().update(IndexRequest.of(index, corpus), memory, ProgressListener.SILENT);
    change();
    SmallDisk disk = new SmallDisk(memory, room);
    IndexRequest request = IndexRequest.of(index);
    if (expected.equals(AFTER)) {
      indexer().update(request, disk, ProgressListener.SILENT);
    } else {
      IndexException failure =
          assertThrows(
              IndexException.class, () -> indexer().update(request, disk, ProgressListener.SILENT));
      assertEquals(
          index + ": the disk is full; the index is as it was before. Make room and index again",
          failure.getMessage());
      assertEquals(Reason.DISK_FULL, failure.reason());
    }
    try (OpenIndex open = OpenIndex.open(index, memory)) {
      assertEquals(expected, IndexContent.of(open), "room " + room);
      assertEquals(open.reader().numDocs(), open.ledger().total().paragraphs());
    }
    return disk.room.get();
  }

  private void corpusOfTwoPapersAgain() throws IOException {
    Files.writeString(corpus.resolve("a.txt"), "De minister schrijft.\nDe Kamer leest.");
  }
}
