package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies among the papers and is not one takes one line, and no more than once. */
final class PassedOverTest {

  private static final byte[] PICTURE = {(byte) 0x89, 'P', 'N', 'G', 0, 1};

  private static final byte[] OLD_WORD = {
    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
  };

  @TempDir Path home;
  private Path papers;

  @BeforeEach
  void onePaper() throws IOException {
    papers = Files.createDirectory(home.resolve("corpus"));
    Files.writeString(papers.resolve("kst-27925-681.txt"), LetterCorpus.LETTER);
  }

  @Test
  void aLineCountsTheKindsAndCheckListsThem() throws IOException {
    for (int i = 1; i <= 12; i++) {
      zip(papers.resolve("blad" + i + ".XLSX"), "[Content_Types].xml", "xl/workbook.xml");
    }
    zip(papers.resolve("praatje.pptx"), "[Content_Types].xml", "ppt/presentation.xml");
    Files.write(papers.resolve("foto.jpg"), PICTURE);
    Files.write(papers.resolve("brief.doc"), OLD_WORD);
    Files.write(papers.resolve("zonder"), PICTURE);
    Files.writeString(papers.resolve("brief.rtf"), "{\\rtf1 tekst}");
    Files.writeString(papers.resolve("post.eml"), "From: een@voorbeeld.nl\n\ntekst\n");
    Files.writeString(papers.resolve("lijst.csv"), "a;b\n");
    Files.writeString(papers.resolve(".verborgen"), "tekst\n");
    Files.writeString(papers.resolve("README.md"), "tekst\n");

    CommandLineRun first = CommandLineRun.in(home, "index");

    assertEquals(
        "skipped, because these kinds are not read: 12 .xlsx, 1 without an ending, 1 .csv,"
            + " 1 .doc, 1 .eml, 1 .jpg, 1 .pptx, 1 .rtf; the list: kamerspoor check\n",
        first.err());
    assertEquals(0, first.code());
    assertTrue(first.out().startsWith("Files: 1 added.\n"), first.out());
    CommandLineRun second = CommandLineRun.in(home, "index");
    assertEquals("", second.err());
    assertTrue(second.out().startsWith("Files: 1 unchanged.\n"), second.out());
    assertEquals("", CommandLineRun.in(home, "search", "terrorisme").err());
    CommandLineRun check = CommandLineRun.in(home, "check");
    assertEquals(0, check.code());
    assertEquals(
        List.of("skipped: corpus/zonder"),
        check.out().lines().filter(line -> line.endsWith("corpus/zonder")).toList());
    assertEquals(19, check.out().lines().filter(line -> line.startsWith("skipped: ")).count());
  }

  @Test
  void anArchiveIsWholeWithoutThem() throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    entries.put("a.jpg", PICTURE);
    entries.put("b.jpg", PICTURE);
    entries.put("brief.txt", "Een andere brief, over dijken.\n".getBytes(StandardCharsets.UTF_8));
    zip(papers.resolve("alles.zip"), entries);

    CommandLineRun run = CommandLineRun.in(home, "index");

    assertEquals(
        "skipped, because these kinds are not read: 2 .jpg; the list: kamerspoor check\n",
        run.err());
    assertTrue(run.out().startsWith("Files: 2 added.\n"), run.out());
    assertEquals(0, run.code());
  }

  @Test
  void whatIsDamagedKeepsItsLine() throws IOException {
    Files.write(papers.resolve("foto.jpg"), PICTURE);
    Files.write(papers.resolve("kapot.pdf"), PICTURE);
    Files.write(papers.resolve("geheim.docx"), OLD_WORD);

    CommandLineRun run = CommandLineRun.in(home, "index");

    assertEquals(2, run.code());
    assertEquals(
        """
        skipped, because these kinds are not read: 1 .jpg; the list: kamerspoor check
        kamerspoor: corpus/geheim.docx: is encrypted, or from a Word older than 2007; save it as DOCX without a password
        kamerspoor: corpus/kapot.pdf: is not in a known format; expected text, official XML, HTML, PDF, DOCX, ODT, JSON Lines, or these in .zip, .tar, .gz, .xz or .bz2
        """,
        run.err());
    assertTrue(run.out().startsWith("Files: 1 added, 2 left out.\n"), run.out());
  }

  @Test
  void whatWasNamedItselfIsRefused() throws IOException {
    Path picture = Files.write(home.resolve("foto.jpg"), PICTURE);
    CommandLineRun run = CommandLineRun.in(home, "index", picture.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("kamerspoor: foto.jpg: is not in a known format;"), run.err());
  }

  @Test
  void aFolderOfNothingElseHoldsNoPapers() throws IOException {
    Path pictures = Files.createDirectory(home.resolve("fotos"));
    Files.write(pictures.resolve("a.jpg"), PICTURE);
    Files.write(pictures.resolve("b.jpg"), PICTURE);
    CommandLineRun run =
        CommandLineRun.in(home, "index", pictures.toString(), "--index", home + "/i");
    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .startsWith(
                "kamerspoor: "
                    + pictures
                    + ": holds no papers, only files of other kinds (2 .jpg); add some"),
        run.err());
  }

  @Test
  void whatIsSaidOfManyPapersIsSaidOnce() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 1; i <= 100; i++) {
      lines.append(
          "{\"id\":\"p%d#1\",\"text\":\"tekst nummer %d\",\"date\":\"1900-01-01\"}\n"
              .formatted(i, i));
    }
    Files.writeString(papers.resolve("p.jsonl"), lines);
    String unknown = ": the line's date 1900-01-01 stands for \"unknown\"; it is left out";
    assertEquals(
        "corpus/p.jsonl" + unknown + " (100 papers)\n", CommandLineRun.in(home, "index").err());

    for (int i = 1; i <= 5; i++) {
      Files.writeString(
          papers.resolve(i + ".jsonl"),
          "{\"id\":\"q%d#1\",\"text\":\"zin nummer %d\",\"date\":\"1900-01-01\"}\n"
              .formatted(i, i));
    }
    assertEquals(
        "corpus/1.jsonl, corpus/2.jsonl, corpus/3.jsonl and 3 more (the list: kamerspoor stats)"
            + unknown
            + " (105 papers)\n",
        CommandLineRun.in(home, "index").err());
  }

  private static void zip(Path file, String... names) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    for (String name : names) {
      entries.put(name, new byte[9]);
    }
    zip(file, entries);
  }

  private static void zip(Path file, Map<String, byte[]> entries) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
  }
}
