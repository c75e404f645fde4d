package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.index.IndexException.Reason;
import nl.kamerspoor.index.IndexReport.Note;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small corpora in a folder, indexed again and again. */
class IndexerTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

  @TempDir Path folder;
  private Path corpus;
  private Path index;

  @BeforeEach
  void corpusOfTwoPapers() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
    index = folder.resolve("index");
    write("a.txt", "De minister schrijft.\n\nDe Kamer leest.");
    write("b.txt", "Een motie.");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(corpus.resolve(name), text);
  }

  private IndexReport update(Path... sources) throws IndexException {
    return new Indexer()
        .update(new IndexRequest(index, List.of(sources), List.of(), 2), Progress.SILENT);
  }

  private IndexReport remove(Path source) throws IndexException {
    return new Indexer()
        .update(new IndexRequest(index, List.of(), List.of(source), 2), Progress.SILENT);
  }

  /** Added, changed, removed, unchanged. */
  private static List<Integer> counts(IndexReport report) {
    return List.of(report.added(), report.changed(), report.removed(), report.unchanged());
  }

  private Map<String, String> content() throws Exception {
    try (OpenIndex open = OpenIndex.open(index)) {
      return IndexContent.of(open);
    }
  }

  private long generation() throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return reader.getIndexCommit().getGeneration();
    }
  }

  private List<String> files() throws IOException {
    try (var listing = Files.list(index)) {
      return listing.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aCorpusBecomesParagraphs() throws Exception {
    IndexReport report = update(corpus);
    assertEquals(List.of(2, 0, 0, 0), counts(report));
    assertEquals(2, report.papers());
    assertEquals(3, report.paragraphs());
    assertEquals(8, report.words());
    assertEquals(List.of(), report.rejected());
    assertEquals(
        Map.of("a#1", "De minister schrijft.", "a#2", "De Kamer leest.", "b#1", "Een motie."),
        content());
  }

  @Test
  void indexingTwiceChangesNothing() throws Exception {
    update(corpus);
    long generation = generation();
    List<String> files = files();
    IndexReport again = update();
    assertEquals(List.of(0, 0, 0, 2), counts(again));
    assertEquals(3, again.paragraphs());
    assertNull(again.remade());
    assertEquals(generation, generation());
    assertEquals(files, files());
  }

  @Test
  void onlyWhatChangedIsReadAgain() throws Exception {
    write("c.txt", "Blijft.");
    update(corpus);
    write("a.txt", "De minister zwijgt.");
    Files.delete(corpus.resolve("b.txt"));
    write("d.txt", "Nieuw.");
    List<String> read = new ArrayList<>();
    IndexReport report =
        new Indexer(
                (file, name, sink) -> {
                  read.add(name);
                  PlainText.read(file, name, sink);
                },
                new DutchAnalyzer())
            .update(new IndexRequest(index, List.of(), List.of(), 1), Progress.SILENT);
    assertEquals(List.of("corpus/a.txt", "corpus/d.txt"), read);
    assertEquals(List.of(1, 1, 1, 1), counts(report));
    assertEquals(
        Map.of("a#1", "De minister zwijgt.", "c#1", "Blijft.", "d#1", "Nieuw."), content());
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotReadAgainAndCountsAsFreshAfterwards() throws Exception {
    update(corpus);
    Files.setLastModifiedTime(corpus.resolve("a.txt"), LONG_AGO);
    assertEquals(new Freshness.FilesChanged(0, 1, 0), Freshness.of(index, List.of(corpus)));
    IndexReport report = update();
    assertEquals(List.of(0, 0, 0, 2), counts(report));
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
  }

  @Test
  void aChangeOfEqualLengthWithinTheSameTickOfTheClockIsSeen() throws Exception {
    Path file = corpus.resolve("b.txt");
    update(corpus);
    FileTime time = Files.getLastModifiedTime(file);
    Files.writeString(file, "Een notie.");
    Files.setLastModifiedTime(file, time);
    assertEquals(new Freshness.FilesChanged(0, 1, 0), Freshness.of(index, List.of(corpus)));
    assertEquals(List.of(0, 1, 0, 1), counts(update()));
    assertEquals("Een notie.", content().get("b#1"));
  }

  @Test
  void aChangeOfEqualLengthUnderAnOldTimeIsSeenByTheCheckAlone() throws Exception {
    Path file = corpus.resolve("b.txt");
    Files.setLastModifiedTime(file, LONG_AGO);
    update(corpus);
    Files.writeString(file, "Een notie.");
    Files.setLastModifiedTime(file, LONG_AGO);
    assertEquals(List.of(0, 0, 0, 2), counts(update()));
    IndexCheck check = IndexCheck.of(index);
    assertEquals(List.of("corpus/b.txt"), check.changed());
    assertTrue(check.whole());
    assertFalse(check.upToDate());
  }

  @Test
  void aSidecarIsPartOfItsFile() throws Exception {
    update(corpus);
    write(
        "b.metadata.xml",
        """
        <metadata_gegevens>
          <metadata name="DCTERMS.issued" scheme="" content="2021-10-15"/>
        </metadata_gegevens>
        """);
    assertEquals(new Freshness.FilesChanged(0, 1, 0), Freshness.of(index, List.of(corpus)));
    assertEquals(List.of(0, 1, 0, 1), counts(update()));
    try (OpenIndex open = OpenIndex.open(index)) {
      assertEquals(1, open.searcher().count(Filters.dates(null, null)));
    }
    Files.delete(corpus.resolve("b.metadata.xml"));
    assertEquals(List.of(0, 1, 0, 1), counts(update()));
    try (OpenIndex open = OpenIndex.open(index)) {
      assertEquals(0, open.searcher().count(Filters.dates(null, null)));
    }
  }

  @Test
  void whoeverSearchesSeesTheIndexAsItWas() throws Exception {
    update(corpus);
    try (OpenIndex before = OpenIndex.open(index)) {
      write("b.txt", "Iets heel anders.");
      update();
      assertEquals("Een motie.", IndexContent.of(before).get("b#1"));
      assertEquals("Een motie.", before.paragraphs("b").getFirst().paragraph().text());
    }
    assertEquals("Iets heel anders.", content().get("b#1"));
  }

  @Test
  void sourcesAreRememberedAddedAndTakenOut() throws Exception {
    Path other = Files.createDirectory(folder.resolve("other"));
    Files.writeString(other.resolve("z.txt"), "Elders.");
    update(corpus);
    assertEquals(List.of(1, 0, 0, 2), counts(update(other)));
    assertEquals(List.of(0, 0, 0, 3), counts(update()));
    assertEquals(List.of(0, 0, 2, 1), counts(remove(corpus)));
    assertEquals(Map.of("z#1", "Elders."), content());
    IndexException failure = assertThrows(IndexException.class, () -> remove(corpus));
    assertEquals(Reason.NO_SOURCE, failure.reason());
    assertEquals(
        corpus + ": is no source of " + index + "; it has [" + other + "]", failure.getMessage());
  }

  @Test
  void whatCouldNotBeReadIsSaidEachTime() throws Exception {
    write("c.txt", "");
    Files.write(corpus.resolve("d.bin"), new byte[] {0, 1, 2, 0, 3});
    List<String> where = new ArrayList<>();
    IndexReport first = update(corpus);
    first.rejected().forEach(note -> where.add(note.where()));
    assertEquals(List.of("corpus/c.txt", "corpus/d.bin"), where);
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
            .update(IndexRequest.of(index, corpus), Progress.SILENT);
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
  void aPaperInTwoFilesIsTakenFromTheFirst() throws Exception {
    Path later = Files.createDirectory(corpus.resolve("later"));
    Files.writeString(later.resolve("b.txt"), "De tweede motie.");
    List<Note> said =
        List.of(new Note("corpus/later/b.txt", "b also stands in corpus/b.txt, which was kept"));
    assertEquals(said, update(corpus).rejected());
    assertEquals("Een motie.", content().get("b#1"));
    assertEquals(said, update().rejected());

    Files.delete(corpus.resolve("b.txt"));
    assertEquals(List.of(), update().rejected());
    assertEquals("De tweede motie.", content().get("b#1"));

    write("b.txt", "Weer terug.");
    assertEquals(said, update().rejected());
    assertEquals("Weer terug.", content().get("b#1"));
    assertTrue(IndexCheck.of(index).whole());
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
                "is gone; what the index has of it was kept. Put it back, or take it out with"
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
            new Note(
                corpus.resolve("loop").toString(),
                "is a link to a folder that it lies in; it is not followed")),
        report.rejected());
    assertEquals(3, report.paragraphs());
  }

  @Test
  void aDeadLinkAndAPipeAreLeftOutWithTheirReasons() throws Exception {
    Path link = Files.createSymbolicLink(corpus.resolve("dead.txt"), folder.resolve("nowhere"));
    Path device = Files.createSymbolicLink(corpus.resolve("null.txt"), Path.of("/dev/null"));
    List<Note> said =
        List.of(
            new Note(link.toString(), "is a link to a file that does not exist"),
            new Note(device.toString(), "is no file but a pipe or a device"));
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
        corpus + ": holds no papers; put some there, or name others: kamerspoor index PATH",
        failure.getMessage());
    assertEquals(3, content().size());
  }

  @Test
  void anotherIndexInsideTheCorpusIsPassedOver() throws Exception {
    new Indexer().update(IndexRequest.of(corpus.resolve("older"), corpus), Progress.SILENT);
    IndexReport report = update(corpus);
    assertEquals(List.of(2, 0, 0, 0), counts(report));
    assertEquals(List.of(), report.rejected());
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
            + ": the index is damaged (a file is not as it was written); delete it and make it anew"
            + " with: kamerspoor index --index "
            + index
            + " PAPERS",
        failure.getMessage());
    assertTrue(DamagedIndex.clear(index));
    assertEquals(List.of("letter.txt", "write.lock"), files());
    assertEquals(List.of(2, 0, 0, 0), counts(update(corpus)));
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
  void theIndexMayStandInsideTheCorpus() throws Exception {
    index = corpus.resolve("index");
    assertEquals(List.of(2, 0, 0, 0), counts(update(corpus)));
    assertEquals(List.of(0, 0, 0, 2), counts(update()));
  }

  @Test
  void nothingToIndexIsAnErrorAndMakesNoIndex() throws Exception {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    IndexException failure = assertThrows(IndexException.class, () -> update(empty));
    assertEquals(Reason.NO_SOURCE, failure.reason());
    assertEquals(
        empty + ": holds no papers; put some there, or name others: kamerspoor index PATH",
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

  @Test
  void anIndexMadeByOtherRulesIsRefusedAndMadeAnew() throws Exception {
    update(corpus);
    MadeByOtherRules.pretend(index, "analysis", "0");
    IndexException refused =
        assertThrows(IndexException.class, () -> OpenIndex.open(index).close());
    assertEquals(Reason.OTHER_RULES, refused.reason());
    String difference = "analysis 0, here " + Stamp.Rules.CURRENT.analysis();
    assertEquals(
        index
            + ": was made by other rules ("
            + difference
            + "); make it anew with: kamerspoor index --index "
            + index,
        refused.getMessage());
    assertEquals(new Freshness.OtherRules(difference), Freshness.of(index, List.of(corpus)));
    IndexReport report = update();
    assertEquals(difference, report.remade());
    assertEquals(List.of(2, 0, 0, 0), counts(report));
    assertEquals(3, content().size());
    assertNull(update().remade());
  }

  @Test
  void saysHowFarALargeFileHasBeenRead() throws Exception {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 2_000; i++) {
      lines.append(
          "{\"id\":\"wet-%d#1\",\"text\":\"%s\"}%n".formatted(i, "De wet zegt het. ".repeat(20)));
    }
    Path law = Files.writeString(folder.resolve("law.jsonl"), lines);
    long size = Files.size(law);
    List<Progress.State> states = new ArrayList<>();
    new Indexer().update(new IndexRequest(index, List.of(law), List.of(), 2), states::add);
    List<Long> bytes = states.stream().map(Progress.State::bytes).toList();
    assertEquals(bytes.stream().sorted().toList(), bytes, "never goes back");
    assertTrue(bytes.stream().anyMatch(done -> done > 0 && done < size), "shows the middle");
    Progress.State last = states.getLast();
    assertEquals(new Progress.State(Progress.Step.COMMITTING, 1, 1, size, size, 2_000), last);
  }

  @Test
  void putsAnIndexTogetherWhenAsked() throws Exception {
    update(corpus);
    for (int i = 0; i < 3; i++) {
      // Each update of a large index would leave a piece behind; here each is put together again.
      write("c" + i + ".txt", "Nog een motie.");
      update();
    }
    IndexReport report =
        new Indexer()
            .update(new IndexRequest(index, List.of(), List.of(), 2, true), Progress.SILENT);
    assertEquals(List.of(0, 0, 0, 5), counts(report));
    try (OpenIndex open = OpenIndex.open(index)) {
      assertEquals(1, open.reader().leaves().size());
      assertFalse(open.reader().hasDeletions());
    }
  }
}
