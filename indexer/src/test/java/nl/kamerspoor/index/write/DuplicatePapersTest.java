package nl.kamerspoor.index.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamerspoor.document.PaperId;
import nl.kamerspoor.index.SmallCorpus;
import nl.kamerspoor.index.open.Freshness;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.sources.Note;
import org.junit.jupiter.api.Test;

/** A paper that stands under two names is told, and counted once. */
class DuplicatePapersTest extends SmallCorpus {

  private static final String LETTER = "Den Haag, 9 februari 2016\n\nHierbij het verslag.";

  private Path write(String name, String text, String modified) throws IOException {
    Path file = write(name, text);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(modified)));
    return file;
  }

  private void zip(String name, Map<String, String> entries) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(corpus.resolve(name)))) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void aDownloadOfTheSamePaperIsACopy() throws Exception {
    write("kst-27925-584.txt", LETTER);
    write("kst-27925-584 (1).txt", LETTER);
    write("hernoemd.txt", LETTER);
    IndexReport report = update(corpus);
    String copy = "is a copy of corpus/kst-27925-584.txt, which was kept; it counts once";
    List<Note> said =
        List.of(
            new Note("corpus/hernoemd.txt", copy), new Note("corpus/kst-27925-584 (1).txt", copy));
    assertEquals(said, report.copies());
    assertEquals(List.of(), report.rejected());
    assertEquals(3, report.papers());
    assertEquals(2, report.copied());
    assertTrue(content().containsKey("kst-27925-584#1"), content()::toString);
    assertEquals(said, update().copies(), "each time");
    assertEquals(said, IndexCheck.of(index).copies());
    assertTrue(IndexCheck.of(index).whole());
    try (OpenIndex open = OpenIndex.open(index)) {
      assertEquals(said, IndexStatistics.of(open).copies());
      assertEquals(0, open.stamp().leftOut());
    }
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
  }

  @Test
  void whenTheKeptOneGoesTheOtherTakesItsPlace() throws Exception {
    Path first = write("brief.txt", LETTER);
    write("brief (1).txt", LETTER);
    update(corpus);
    assertTrue(content().containsKey("brief#1"), content()::toString);
    Files.delete(first);
    assertEquals(List.of(), update().copies());
    assertTrue(content().containsKey("brief (1)#1"), content()::toString);
    write("brief.txt", LETTER);
    update();
    assertTrue(content().containsKey("brief#1"), content()::toString);
    assertEquals(3, IndexCheck.of(index).stamp().files() - 1);
  }

  @Test
  void ofTwoTextsOfOnePaperTheNewestIsKept() throws Exception {
    Files.createDirectory(corpus.resolve("oud"));
    write("oud/kst-29754-7.txt", "De oude tekst.", "2020-01-01T00:00:00Z");
    Path newer = write("kst-29754-7.txt", "De nieuwe tekst.", "2024-01-01T00:00:00Z");
    String said =
        "has a different text of kst-29754-7 from that in corpus/%s, which was kept because it is %s";
    assertEquals(
        List.of(new Note("corpus/oud/kst-29754-7.txt", said.formatted("kst-29754-7.txt", "newer"))),
        update(corpus).copies());
    assertEquals("De nieuwe tekst.", content().get("kst-29754-7#1"));
    Files.setLastModifiedTime(newer, FileTime.from(Instant.parse("2010-01-01T00:00:00Z")));
    assertEquals(
        List.of(new Note("corpus/kst-29754-7.txt", said.formatted("oud/kst-29754-7.txt", "newer"))),
        update().copies());
    assertEquals("De oude tekst.", content().get("kst-29754-7#1"));
    Files.setLastModifiedTime(newer, FileTime.from(Instant.parse("2020-01-01T00:00:01Z")));
    assertEquals(
        List.of(
            new Note(
                "corpus/oud/kst-29754-7.txt",
                said.formatted("kst-29754-7.txt", "equally new and first by name"))),
        update().copies());
    assertEquals("De nieuwe tekst.", content().get("kst-29754-7#1"));
    Files.delete(newer);
    assertEquals(List.of(), update().copies());
    assertEquals("De oude tekst.", content().get("kst-29754-7#1"));
    assertTrue(IndexCheck.of(index).whole());
  }

  @Test
  void papersThatSayWhoTheyAreStayApartHoweverAlike() throws Exception {
    write("kst-29754-1.txt", "Vervallen.");
    write("kst-29754-2.txt", "Vervallen.");
    write(
        "wet.jsonl",
        """
        {"id":"wet-1#1","text":"Deze wet treedt in werking."}
        {"id":"wet-2#1","text":"Deze wet treedt in werking."}
        """);
    IndexReport report = update(corpus);
    assertEquals(List.of(), report.copies());
    assertEquals(6, report.papers());
  }

  @Test
  void copiesInArchivesAndJsonLinesAreTold() throws Exception {
    write("kst-29754-1.txt", "Een brief.");
    zip("alles.zip", Map.of("map/kst-29754-1.txt", "Een brief.", "map/los.txt", "Een motie."));
    write(
        "export.jsonl",
        """
        {"id":"kst-29754-1#1","text":"Een brief."}
        {"id":"kst-29754-9#1","text":"Iets anders."}
        """);
    IndexReport report = update(corpus);
    assertEquals(
        List.of(
            new Note(
                "corpus/alles.zip",
                "los in it is a copy of that in corpus/b.txt, which was kept; it counts once"),
            new Note(
                "corpus/export.jsonl",
                "kst-29754-1 in it is a copy of that in corpus/alles.zip, which was kept; it counts"
                    + " once"),
            new Note(
                "corpus/kst-29754-1.txt",
                "is a copy of a paper in corpus/alles.zip, which was kept; it counts once")),
        report.copies());
    assertEquals(4, report.papers());
  }

  @Test
  void aFolderOfCopiesIsToldInOneLine() throws Exception {
    for (String name : List.of("een", "twee")) {
      Files.createDirectory(corpus.resolve(name));
      for (int i = 1; i <= 20; i++) {
        write(name + "/kst-29754-" + i + ".txt", "Brief nummer " + i + ".");
      }
    }
    IndexReport report = update(corpus);
    assertEquals(
        List.of(
            new Note(
                "corpus/twee",
                "20 files in it hold copies of papers in corpus/een, which were kept; they count"
                    + " once")),
        report.copies());
    assertEquals(22, report.papers());
  }

  @Test
  void anIdIsFoundHoweverItsAccentsAreWritten() throws Exception {
    write("coo\u0308rdinatie.txt", "Uit een Mac.");
    write("Israe\u0308l.txt", "Ook.");
    update(corpus);
    try (OpenIndex open = OpenIndex.open(index)) {
      for (String id : List.of("co\u00f6rdinatie", "coo\u0308rdinatie", "Isra\u00ebl")) {
        assertEquals(1, open.paragraphs(new PaperId(id)).size(), id);
        assertTrue(open.paragraph(new PaperId(id).paragraph(1)).isPresent(), id);
      }
    }
    write("co\u00f6rdinatie.txt", "Uit een Mac.");
    assertEquals(1, update().copies().size());
  }
}
