package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.analysis.DutchAnalyzer;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.open.Freshness;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexException.Reason;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.write.IndexReport;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;
import org.junit.jupiter.api.Test;

/** Small corpora in a folder, indexed again and again. */
class IndexerTest extends SmallCorpus {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

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
            .update(new IndexRequest(index, List.of(), List.of(), 1), ProgressListener.SILENT);
    assertEquals(List.of("corpus/a.txt", "corpus/d.txt"), read);
    assertEquals(List.of(1, 1, 1, 1), counts(report));
    assertEquals(
        Map.of("a#1", "De minister zwijgt.", "c#1", "Blijft.", "d#1", "Nieuw."), content());
  }

  @Test
  void aFileThatWasOnlyTouchedIsNotReadAgainAndCountsAsFreshAfterwards() throws Exception {
    update(corpus);
    Files.setLastModifiedTime(corpus.resolve("a.txt"), LONG_AGO);
    assertEquals(new Freshness.Touched(), Freshness.of(index, List.of(corpus)));
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
      assertEquals(1, open.searcher().count(MetadataQueries.dates(null, null)));
    }
    Files.delete(corpus.resolve("b.metadata.xml"));
    assertEquals(List.of(0, 1, 0, 1), counts(update()));
    try (OpenIndex open = OpenIndex.open(index)) {
      assertEquals(0, open.searcher().count(MetadataQueries.dates(null, null)));
    }
  }

  @Test
  void whoeverSearchesSeesTheIndexAsItWas() throws Exception {
    update(corpus);
    try (OpenIndex before = OpenIndex.open(index)) {
      write("b.txt", "Iets heel anders.");
      update();
      assertEquals("Een motie.", IndexContent.of(before).get("b#1"));
      assertEquals("Een motie.", before.paragraphs(new PaperId("b")).getFirst().paragraph().text());
      assertEquals(2, IndexStatistics.of(before).total().papers());
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
        corpus + ": is not a source of " + index + "; it has [" + other + "]",
        failure.getMessage());
  }

  @Test
  void anotherIndexInsideTheCorpusIsPassedOver() throws Exception {
    new Indexer().update(IndexRequest.of(corpus.resolve("older"), corpus), ProgressListener.SILENT);
    IndexReport report = update(corpus);
    assertEquals(List.of(2, 0, 0, 0), counts(report));
    assertEquals(List.of(), report.rejected());
  }

  @Test
  void theIndexMayStandInsideTheCorpus() throws Exception {
    index = corpus.resolve("index");
    assertEquals(List.of(2, 0, 0, 0), counts(update(corpus)));
    assertEquals(List.of(0, 0, 0, 2), counts(update()));
  }

  @Test
  void anIndexMadeByOtherRulesIsRefusedAndMadeAnew() throws Exception {
    update(corpus);
    MadeByOtherRules.pretend(index, "analysis", "0");
    IndexException refused =
        assertThrows(IndexException.class, () -> OpenIndex.open(index).close());
    assertEquals(Reason.OTHER_RULES, refused.reason());
    String difference = "analysis 0, here " + IndexStamp.Rules.CURRENT.analysis();
    assertEquals(
        index
            + ": was made by different rules ("
            + difference
            + "); rebuild it with: kamerspoor index --index "
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
    List<ProgressListener.State> states = new ArrayList<>();
    new Indexer().update(new IndexRequest(index, List.of(law), List.of(), 2), states::add);
    List<Long> bytes = states.stream().map(ProgressListener.State::bytes).toList();
    assertEquals(bytes.stream().sorted().toList(), bytes, "never goes back");
    assertTrue(bytes.stream().anyMatch(done -> done > 0 && done < size), "shows the middle");
    ProgressListener.State last = states.getLast();
    assertEquals(
        new ProgressListener.State(ProgressListener.Step.COMMITTING, 1, 1, size, size, 2_000),
        last);
  }

  @Test
  void putsAnIndexTogetherWhenAsked() throws Exception {
    update(corpus);
    for (int i = 0; i < 3; i++) {
      // Each update of a large index would leave a piece behind; here each is put together again.
      write("c" + i + ".txt", "Nog een motie, de " + i + "e.");
      update();
    }
    IndexReport report =
        new Indexer()
            .update(
                new IndexRequest(index, List.of(), List.of(), 2, true), ProgressListener.SILENT);
    assertEquals(List.of(0, 0, 0, 5), counts(report));
    try (OpenIndex open = OpenIndex.open(index)) {
      assertEquals(1, open.reader().leaves().size());
      assertFalse(open.reader().hasDeletions());
    }
  }
}
