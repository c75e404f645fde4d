package nl.kamerspoor.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.read.input.PaperSink;
import nl.kamerspoor.read.markup.DocxReaderTest;
import nl.kamerspoor.read.markup.HtmlReaderTest;
import nl.kamerspoor.read.markup.OdtReaderTest;
import nl.kamerspoor.read.markup.OfficialXmlReaderTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PaperReaderTest {

  private static final String RECORD =
      """
      <metadata_gegevens>
        <metadata name="DCTERMS.issued" content="2021-10-15"/>
        <metadata name="DC.identifier" content="kst-27925-858"/>
      </metadata_gegevens>
      """;

  @TempDir Path folder;

  @Test
  void markdownIsTextAndPagesAboutTheFolderAreNone() throws IOException {
    for (String name :
        List.of("brief.md", "Nota.markdown", "README.md", "readme.txt", "LICENSE.md", ".x.md")) {
      Files.writeString(folder.resolve(name), "De dreiging is groot, zei de minister.\n");
    }
    Gathered gathered = new Gathered();
    List<Path> files = PaperFiles.under(folder, gathered);
    assertEquals(
        List.of("Nota.markdown", "brief.md"),
        files.stream().map(file -> folder.relativize(file).toString()).toList());
    assertEquals(
        "brief\n  1 paragraph: De dreiging is groot, zei de minister.\n",
        Gathered.from(folder.resolve("brief.md")).text());
    assertEquals(List.of(), gathered.rejected);
  }

  @Test
  void theFormatIsJudgedByWhatAFileHolds() throws IOException {
    Files.writeString(folder.resolve("a.dat"), "{\"id\":\"a#1\",\"text\":\"een\"}");
    Files.writeString(folder.resolve("b.txt"), OfficialXmlReaderTest.LETTER);
    Files.writeString(folder.resolve("c.xml"), HtmlReaderTest.PAGE);
    Files.write(folder.resolve("d.bin"), OdtReaderTest.letter());
    Files.write(folder.resolve("e.zip"), DocxReaderTest.letter());
    Files.writeString(folder.resolve("kst-29754-423"), "Geachte voorzitter, hierbij de brief.\n");

    List<String> ids =
        PaperFiles.under(folder, new Gathered()).stream().map(file -> first(file)).toList();

    assertEquals(
        List.of(
            "a",
            "kst-36600-XX-29",
            "kst-29754-516",
            "kst-29754-516",
            "kst-29754-516",
            "kst-29754-423"),
        ids);
  }

  @Test
  void theRecordBesideAFileIsFoundAlsoInArchives() throws IOException {
    byte[] text = "Geachte voorzitter, hierbij de brief.\n".getBytes(UTF_8);
    byte[] record = RECORD.getBytes(UTF_8);
    Files.write(folder.resolve("brief.txt"), text);
    Files.write(folder.resolve("brief.metadata.xml"), record);
    Files.write(
        folder.resolve("a.zip"),
        ArchivesTest.zip("x/brief.txt", text, "x/brief.metadata.xml", record));
    Files.write(
        folder.resolve("b.zip"),
        ArchivesTest.zip("brief/metadata.xml", record, "brief/brief.txt", text));
    Files.write(
        folder.resolve("c.tar.gz"),
        ArchivesTest.gzip(ArchivesTest.tar("brief.txt", text, "brief.metadata.xml", record)));

    for (String name : List.of("brief.txt", "a.zip", "b.zip", "c.tar.gz")) {
      Gathered gathered = Gathered.from(folder.resolve(name));
      assertEquals(List.of(), gathered.rejected, name);
      assertEquals("kst-27925-858", gathered.papers.getFirst().id().text(), name);
      assertEquals(
          "Sourced[value=2021-10-15, origin=SIDECAR]",
          String.valueOf(gathered.papers.getFirst().metadata().date()),
          name);
    }
  }

  @Test
  void whatCannotBeReadSaysWhatIsWrong() throws IOException {
    Files.write(folder.resolve("leeg.txt"), new byte[0]);
    Files.write(folder.resolve("beeld.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
    Files.createDirectory(folder.resolve("map"));
    Files.writeString(folder.resolve("leeg.xml"), "<officiele-publicatie/>");

    assertEquals(
        List.of("leeg.txt is empty"), Gathered.from(folder.resolve("leeg.txt")).rejectedIn(folder));
    assertEquals(
        List.of(
            "beeld.png is not in a known format; expected text, official XML, HTML, PDF, DOCX, ODT,"
                + " JSON Lines, or these in .zip, .tar, .gz, .xz or .bz2"),
        Gathered.from(folder.resolve("beeld.png")).rejectedIn(folder));
    assertEquals(
        List.of("map is a folder; name the files in it"),
        Gathered.from(folder.resolve("map")).rejectedIn(folder));
    assertEquals(
        List.of("weg.txt does not exist"),
        Gathered.from(folder.resolve("weg.txt")).rejectedIn(folder));
    assertEquals(
        List.of("leeg.xml holds no text"),
        Gathered.from(folder.resolve("leeg.xml")).rejectedIn(folder));
  }

  @Test
  void aFailureOfTheReceiverIsNotTakenForADamagedFile() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a#1\",\"text\":\"een\"}");
    PaperSink failing =
        new PaperSink() {
          @Override
          public void accept(Kamerstuk kamerstuk) {
            throw new IllegalStateException("full");
          }

          @Override
          public void reject(String where, String problem) {}
        };

    assertEquals(
        "full",
        assertThrows(IllegalStateException.class, () -> new PaperReader().read(file, failing))
            .getMessage());
  }

  @Test
  void papersOfAFolderAreFoundAndLoopsAreNot() throws IOException {
    Files.createDirectories(folder.resolve("a/b"));
    Files.createDirectories(folder.resolve(".git"));
    for (String name :
        List.of("b.txt", "a/a.xml", "a/a.metadata.xml", "README.md", ".git/x.txt", "a/.x.txt")) {
      Files.writeString(folder.resolve(name), "tekst");
    }
    Files.createSymbolicLink(folder.resolve("a/b/loop"), folder.resolve("a"));
    Files.createSymbolicLink(folder.resolve("a/dangling"), folder.resolve("nowhere"));
    Gathered gathered = new Gathered();

    List<Path> files = PaperFiles.under(folder, gathered);

    assertEquals(
        List.of("a/a.xml", "b.txt"),
        files.stream().map(file -> folder.relativize(file).toString()).toList());
    assertEquals(
        List.of(
            "a/b/loop is a link to a folder that contains it; it is not followed",
            "a/dangling is a link to a file that does not exist"),
        gathered.rejectedIn(folder).stream().sorted().toList());
  }

  private static String first(Path file) {
    try {
      return Gathered.from(file).papers.getFirst().id().text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
