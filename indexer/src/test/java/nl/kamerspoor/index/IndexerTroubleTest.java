package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.open.DamagedIndex;
import nl.kamerspoor.index.open.Freshness;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexException.Reason;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.sources.Ledger;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What cannot be read, opened, written or found is told, and costs nothing else. */
class IndexerTroubleTest extends SmallCorpus {

  @Test
  void whatTheDiskFailedToReadIsReadAgain() throws Exception {
    Indexer failing =
        new Indexer(
            (file, name, sink) -> {
              if (name.endsWith("b.txt")) {
                throw new IOException("no room");
              }
              PlainText.read(file, name, sink);
            },
            new DutchAnalyzer());
    IndexReport failed = failing.update(IndexRequest.of(index, corpus), ProgressListener.SILENT);
    assertEquals(List.of(new Note("corpus/b.txt", "cannot be read (no room)")), failed.rejected());
    assertEquals(new Freshness.FilesChanged(0, 1, 0), Freshness.of(index, List.of(corpus)));
    IndexReport again = update();
    assertEquals(List.of(), again.rejected());
    assertEquals("Een motie.", content().get("b#1"));
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
  }

  @Test
  void whatCouldNotBeReadIsSaidEachTime() throws Exception {
    write("c.txt", "");
    Files.write(corpus.resolve("d.pdf"), new byte[] {0, 1, 2, 0, 3});
    List<String> where = new ArrayList<>();
    IndexReport first = update(corpus);
    first.rejected().forEach(note -> where.add(note.where()));
    assertEquals(List.of("corpus/c.txt", "corpus/d.pdf"), where);
    assertEquals(new Note("corpus/c.txt", "is empty"), first.rejected().getFirst());
    assertEquals(3, first.paragraphs());
    IndexReport second = update();
    assertEquals(List.of(0, 0, 0, 2), counts(second));
    assertEquals(2, second.leftOut());
    assertEquals(first.rejected(), second.rejected());
  }

  @Test
  void aReaderThatFailsStopsNothing() throws Exception {
    IndexReport report =
        new Indexer(
                (file, name, sink) -> {
                  if (name.endsWith("a.txt")) {
                    throw new IllegalStateException("no such luck");
                  }
                  PlainText.read(file, name, sink);
                },
                new DutchAnalyzer())
            .update(IndexRequest.of(index, corpus), ProgressListener.SILENT);
    assertEquals(
        List.of(
            new Note(
                "corpus/a.txt",
                "cannot be read: its reader failed (java.lang.IllegalStateException: no such"
                    + " luck)")),
        report.rejected());
    assertEquals(Map.of("b#1", "Een motie."), content());
  }

  @Test
  void aSourceThatIsGoneKeepsItsPapers() throws Exception {
    update(corpus);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(corpus, elsewhere);
    IndexReport report = update();
    assertEquals(List.of(0, 0, 0, 0), counts(report));
    assertEquals(
        List.of(
            new Note(
                corpus.toString(),
                "is gone; the index has kept its papers. Put it back, or remove it with"
                    + " --remove")),
        report.rejected());
    assertEquals(3, content().size());
  }

  @Test
  void aLinkToAFolderAroundItIsReported() throws Exception {
    Files.createSymbolicLink(corpus.resolve("loop"), corpus);
    IndexReport report = update(corpus);
    assertEquals(
        List.of(
            new Note("corpus/loop", "is a link to a folder that contains it; it is not followed")),
        report.rejected());
    assertEquals(3, report.paragraphs());
  }

  @Test
  void aDeadLinkAndAPipeAreLeftOutWithTheirReasons() throws Exception {
    Path link = Files.createSymbolicLink(corpus.resolve("dead.txt"), folder.resolve("nowhere"));
    Files.createSymbolicLink(corpus.resolve("null.txt"), Path.of("/dev/null"));
    List<Note> said =
        List.of(
            new Note("corpus/dead.txt", "is a link to a file that does not exist"),
            new Note("corpus/null.txt", "is not a file but a pipe or a device"));
    IndexReport report = update(corpus);
    assertEquals(Set.copyOf(said), Set.copyOf(report.rejected()));
    assertEquals(2, report.leftOut());
    try (OpenIndex open = OpenIndex.open(index)) {
      assertEquals(2, open.stamp().leftOut());
      assertEquals(Set.copyOf(said), Set.copyOf(IndexStatistics.of(open).rejected()));
    }
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
    Files.delete(link);
    assertEquals(new Freshness.FilesChanged(0, 1, 0), Freshness.of(index, List.of(corpus)));
    assertEquals(said.subList(1, 2), update().rejected());
  }

  @Test
  void aFileThatCannotBeReadIsRememberedWithoutTryingToIndexItEachTime() throws Exception {
    Path unreadable = Path.of("/proc/self/mem"); // not even for root
    Assumptions.assumeTrue(Files.exists(unreadable), "needs Linux's /proc");
    Files.createSymbolicLink(corpus.resolve("memory.txt"), unreadable);
    IndexReport report = update(corpus);
    assertEquals(
        List.of("corpus/memory.txt"), report.rejected().stream().map(Note::where).toList());
    assertEquals(List.of(2, 0, 0, 0), counts(report));
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
    long generation = generation();
    assertEquals(1, update().leftOut());
    assertEquals(generation, generation());
  }

  @Test
  void papersThatAllWentAreAnErrorAndTheIndexStaysAsItWas() throws Exception {
    update(corpus);
    Files.delete(corpus.resolve("a.txt"));
    Files.delete(corpus.resolve("b.txt"));
    IndexException failure = assertThrows(IndexException.class, () -> update());
    assertEquals(
        corpus + ": holds no papers; add some, or name others: kamerspoor index PATH",
        failure.getMessage());
    assertEquals(3, content().size());
  }

  @Test
  void aDamagedIndexIsToldAndClearedOnlyWhereItIsOurs() throws Exception {
    update(corpus);
    Files.writeString(index.resolve("letter.txt"), "Van een ander.");
    for (String file : files()) {
      if (file.startsWith("segments")) {
        Files.write(index.resolve(file), new byte[] {1, 2, 3});
      }
    }
    IndexException failure =
        assertThrows(IndexException.class, () -> OpenIndex.open(index).close());
    assertEquals(Reason.CORRUPT, failure.reason());
    assertEquals(
        index
            + ": the index is damaged (a file has changed since it was written); delete it and rebuild it"
            + " with: kamerspoor index --index "
            + index
            + " PAPERS",
        failure.getMessage());
    assertTrue(DamagedIndex.clear(index));
    assertEquals(List.of("letter.txt", "write.lock"), files());
    assertEquals(List.of(2, 0, 0, 0), counts(update(corpus)));
  }

  @Test
  void whoIsToldHowMuchThereIsToReadMayCallItOff() throws Exception {
    List<Long> told = new ArrayList<>();
    ProgressListener listener =
        new ProgressListener() {
          @Override
          public void at(State state) {}

          @Override
          public void begins(long bytes) {
            told.add(bytes);
            if (bytes > 40) {
              throw new IllegalStateException("too much");
            }
          }
        };
    IndexRequest request = IndexRequest.of(index, corpus);
    assertThrows(IllegalStateException.class, () -> new Indexer().update(request, listener));
    assertFalse(Files.exists(index), "nothing is left behind");
    write("a.txt", "De minister schrijft.");
    Files.setLastModifiedTime(corpus.resolve("a.txt"), FileTime.fromMillis(0));
    Files.setLastModifiedTime(corpus.resolve("b.txt"), FileTime.fromMillis(0));
    new Indexer().update(request, listener);
    new Indexer().update(request, listener);
    assertEquals(List.of(48L, 31L, 0L), told);
  }

  @Test
  void aFolderOfOtherFilesIsNoPlaceForAnIndex() throws Exception {
    Files.createDirectory(index);
    Files.writeString(index.resolve(".hidden"), "Geen bezwaar.");
    Path letter = Files.writeString(index.resolve("letter.txt"), "Van een ander.");
    IndexException failure = assertThrows(IndexException.class, () -> update(corpus));
    assertEquals(Reason.FOREIGN, failure.reason());
    assertEquals(
        index
            + ": holds other files (letter.txt), which those of an index would get mixed up"
            + " with; give a new or empty directory with --index",
        failure.getMessage());
    assertEquals(List.of(".hidden", "letter.txt"), files());
    Files.delete(letter);
    assertEquals(List.of(2, 0, 0, 0), counts(update(corpus)));
  }

  @Test
  void damageAnywhereInTheListOfFilesIsDamage() throws Exception {
    update(corpus);
    String name = files().stream().filter(Ledger::isName).findFirst().orElseThrow();
    byte[] sound = Files.readAllBytes(index.resolve(name));
    try (FSDirectory directory = FSDirectory.open(index)) {
      for (int place = 0; place < sound.length; place++) {
        byte[] damaged = sound.clone();
        damaged[place] ^= 0x55;
        Files.write(index.resolve(name), damaged);
        assertThrows(
            CorruptIndexException.class,
            () -> Ledger.read(directory, List.of(name)),
            "byte " + place);
      }
    }
  }

  @Test
  void anIndexOfAnotherProgramIsNeverCleared() throws Exception {
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.addDocument(List.of());
    }
    List<String> before = files();
    assertEquals(
        Reason.FOREIGN,
        assertThrows(IndexException.class, () -> OpenIndex.open(index).close()).reason());
    assertFalse(DamagedIndex.clear(index));
    assertEquals(before, files());
  }

  @Test
  void aPathWithBlanksIsQuotedInTheCommandThatIsAdvised() {
    Path blank = folder.resolve("my index");
    IndexException failure =
        assertThrows(IndexException.class, () -> OpenIndex.open(blank).close());
    assertEquals(
        blank + ": no index there; make one with: kamerspoor index --index '" + blank + "' PAPERS",
        failure.getMessage());
  }

  @Test
  void nothingToIndexIsAnErrorAndMakesNoIndex() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    IndexException failure = assertThrows(IndexException.class, () -> update(empty));
    assertEquals(Reason.NO_SOURCE, failure.reason());
    assertEquals(
        empty + ": holds no papers; add some, or name others: kamerspoor index PATH",
        failure.getMessage());
    assertFalse(Files.exists(index), "nothing is left behind");
    assertEquals(new Freshness.Missing(), Freshness.of(index, List.of(empty)));
    IndexException unnamed = assertThrows(IndexException.class, () -> update());
    assertEquals(
        index + ": has no sources yet; name files or directories with papers to index",
        unnamed.getMessage());
    Path missing = folder.resolve("missing");
    assertEquals(
        missing + ": no such file or directory",
        assertThrows(IndexException.class, () -> update(missing)).getMessage());
  }

  @Test
  void aSecondIndexerIsTurnedAway() throws Exception {
    update(corpus);
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter _ = new IndexWriter(directory, new IndexWriterConfig())) {
      IndexException failure = assertThrows(IndexException.class, () -> update());
      assertEquals(Reason.LOCKED, failure.reason());
      assertEquals(
          index + ": another program is indexing there; wait until it is done and try again",
          failure.getMessage());
      assertEquals(3, content().size());
    }
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamed() throws Exception {
    index = corpus.resolve("a.txt").resolve("index");
    IndexException failure = assertThrows(IndexException.class, () -> update(corpus));
    assertEquals(Reason.NOT_WRITABLE, failure.reason());
  }
}
