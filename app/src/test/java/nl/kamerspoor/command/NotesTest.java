package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hits that are noted in a spreadsheet, and come back. */
final class NotesTest {

  private static final String NOTE = "=1+1 \"zo\";\r\n-dus, 'niet'\n@é  ";

  @TempDir private static Path home;
  @TempDir private Path folder;
  private Path list;
  private Path coded;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.index(
        home,
        LetterCorpus.letter(
            "Terrorisme is van alle tijden.",
            "Terrorisme kent geen grenzen.",
            "Over terrorisme is veel gezegd.",
            "Canada bestrijdt terrorisme."));
  }

  @BeforeEach
  void writeList() throws IOException {
    list = list("a,terrorisme grenzen\nb,Canada\nc,onvindbaar\n");
    coded = folder.resolve("coded.csv");
  }

  private Path list(String rows) throws IOException {
    return Files.writeString(folder.resolve("list.csv"), "id,query\n" + rows);
  }

  private CommandLineRun batch(String... options) {
    List<String> all = new ArrayList<>(List.of("batch", list.toString()));
    all.addAll(List.of(options));
    return CommandLineRun.in(home, all.toArray(String[]::new));
  }

  private void noted(String counts, String... options) {
    List<String> all = new ArrayList<>(List.of("--notes", coded.toString()));
    all.addAll(List.of(options));
    CommandLineRun run = batch(all.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    assertEquals("notes: " + counts, run.err().lines().findFirst().orElse(""));
  }

  private static List<NamedCsvRecord> rows(Path file) throws IOException {
    String text = Files.readString(file).replaceFirst("^\uFEFF", "");
    char separator = text.startsWith("tag;") ? ';' : ',';
    try (var csv = CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text)) {
      return csv.stream().toList();
    }
  }

  /** The cells of each row under some columns. */
  private static List<String> cells(Path file, String... names) throws IOException {
    List<String> cells = new ArrayList<>();
    for (NamedCsvRecord row : rows(file)) {
      cells.add(String.join("|", Stream.of(names).map(row::getField).toList()));
    }
    return cells;
  }

  /** The bytes of the file as a spreadsheet would save it once somebody had worked in it. */
  private void workedOn(Charset charset, String mark, String note) throws IOException {
    List<NamedCsvRecord> rows = new ArrayList<>(rows(coded));
    Collections.reverse(rows);
    StringWriter text = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(';').lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord("mijn code", "paragraph", "note", "query_id", "tag", "snippet");
      for (NamedCsvRecord row : rows) {
        String paragraph = row.getField("paragraph");
        boolean isThird = paragraph.endsWith("#3") && row.getField("query_id").equals("a");
        csv.writeRecord(
            isThird ? "+eigen" : "",
            paragraph,
            isThird ? note : "",
            row.getField("query_id"),
            isThird ? "#dreiging" : "",
            row.getField("snippet"));
      }
      csv.writeRecord("totaal", "", "", "", "", "");
    }
    Files.write(coded, (mark + text).getBytes(charset));
  }

  @Test
  void newHitsHaveEmptyCells() throws IOException {
    noted("0 kept, 5 new, 0 gone", "--limit", "9");
    assertEquals(
        List.of(
            "||a|kst-27925-681#3|",
            "||a|kst-27925-681#5|",
            "||a|kst-27925-681#2|",
            "||a|kst-27925-681#4|",
            "||b|kst-27925-681#5|",
            "||c||nothing found"),
        cells(coded, "tag", "note", "query_id", "paragraph", "status"));
    assertTrue(Files.readString(coded).startsWith("tag,note,query_id,query,rank,"));
    assertTrue(Files.exists(folder.resolve("coded.csv.provenance.json")));
    byte[] once = Files.readAllBytes(coded);
    noted("5 kept, 0 new, 0 gone", "--limit", "9");
    assertArrayEquals(once, Files.readAllBytes(coded));
  }

  @Test
  void whatWasTypedSurvivesToTheLastCharacter() throws IOException {
    noted("0 kept, 5 new, 0 gone");
    workedOn(StandardCharsets.UTF_8, "\uFEFF", NOTE);
    for (int run = 0; run < 2; run++) {
      noted("5 kept, 0 new, 0 gone");
      NamedCsvRecord first = rows(coded).getFirst();
      assertEquals("kst-27925-681#3", first.getField("paragraph"));
      assertEquals("#dreiging", first.getField("tag"));
      assertEquals(NOTE, first.getField("note"));
      assertEquals("+eigen", first.getField("mijn code"));
      assertEquals("1", first.getField("rank"));
      assertEquals("totaal", rows(coded).getLast().getField("mijn code"));
      assertEquals(7, rows(coded).size());
      assertTrue(Files.readString(coded).startsWith("\uFEFFtag;note;"), "as Excel had it");
    }
    noted("5 kept, 0 new, 0 gone", "--csv", "rfc4180");
    assertTrue(Files.readString(coded).startsWith("tag,note,"));
    assertEquals(NOTE, rows(coded).getFirst().getField("note"));
  }

  @Test
  void anyEncodingOfTheirs() throws IOException {
    String note = "coördinatie – € „dus”";
    for (String charset : List.of("windows-1252", "UTF-8", "UTF-16LE")) {
      Files.deleteIfExists(coded);
      noted("0 kept, 5 new, 0 gone");
      workedOn(Charset.forName(charset), charset.equals("UTF-16LE") ? "\uFEFF" : "", note);
      noted("5 kept, 0 new, 0 gone");
      assertEquals(note, rows(coded).getFirst().getField("note"), charset);
    }
  }

  @Test
  void hitsThatAreGoneStandAtTheEndAndMayComeBack() throws IOException {
    noted("0 kept, 5 new, 0 gone");
    workedOn(StandardCharsets.UTF_8, "", NOTE);
    list("a,gezegd\nd,tijden\n");
    noted("1 kept, 1 new, 4 gone");
    assertEquals(
        List.of("a|kst-27925-681#4|", "d|kst-27925-681#2|"),
        cells(coded, "query_id", "paragraph", "status").subList(0, 2));
    NamedCsvRecord gone =
        rows(coded).stream()
            .filter(row -> !row.getField("tag").isEmpty())
            .findFirst()
            .orElseThrow();
    assertEquals("gone", gone.getField("status"));
    assertEquals(NOTE, gone.getField("note"));
    assertEquals("Terrorisme kent geen grenzen.", gone.getField("snippet"));
    list("a,terrorisme grenzen\nb,Canada\n");
    noted("5 kept, 0 new, 1 gone");
    NamedCsvRecord back = rows(coded).getFirst();
    assertEquals(List.of("", NOTE), List.of(back.getField("status"), back.getField("note")));
    list("a,terrorisme datum:31-02-2019\n");
    CommandLineRun failed = batch("--notes", coded.toString());
    assertEquals(2, failed.code());
    assertTrue(failed.err().contains("notes: 0 kept, 0 new, 6 gone\n"), failed.err());
    assertTrue(cells(coded, "note").contains(NOTE));
  }

  @Test
  void aSampleIsCoded() throws IOException {
    noted("0 kept, 3 new, 0 gone", "--sample", "2");
    noted("3 kept, 2 new, 0 gone", "--sample", "9");
    assertEquals(List.of("a", "a", "a", "a", "b", "c"), cells(coded, "query_id"));
  }

  @Test
  void anotherFileMayTakeThem() throws IOException {
    noted("0 kept, 5 new, 0 gone");
    workedOn(StandardCharsets.UTF_8, "\uFEFF", NOTE);
    byte[] before = Files.readAllBytes(coded);
    Path book = folder.resolve("coded.xlsx");
    noted("5 kept, 0 new, 0 gone", "--output", book.toString());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(book))) {
      var sheet = workbook.getSheetAt(0);
      DataFormatter text = new DataFormatter();
      assertEquals("tag", text.formatCellValue(sheet.getRow(0).getCell(0)));
      assertEquals("#dreiging", text.formatCellValue(sheet.getRow(1).getCell(0)));
      assertEquals(
          NOTE.replace("\r\n", "\n"),
          sheet.getRow(1).getCell(1).getStringCellValue().replace("\r\n", "\n"));
      assertEquals("+eigen", text.formatCellValue(sheet.getRow(1).getCell(28)));
    }
    Path other = folder.resolve("other.csv");
    noted("5 kept, 0 new, 0 gone", "--output", other.toString());
    assertEquals(NOTE, rows(other).getFirst().getField("note"));
    batch("--notes", coded.toString(), "--output", other.toString())
        .assertError(
            "kamerspoor: --output: %s: exists already; overwrite it with --force, or give another --output\n"
                .formatted(other));
    assertArrayEquals(before, Files.readAllBytes(coded));
  }

  @Test
  void whatExcelWouldCutIsCutWithAWord() throws IOException {
    noted("0 kept, 5 new, 0 gone");
    workedOn(StandardCharsets.UTF_8, "", "x".repeat(40_000));
    noted("5 kept, 0 new, 0 gone");
    assertEquals(40_000, rows(coded).getFirst().getField("note").length());
    CommandLineRun run =
        batch("--notes", coded.toString(), "--output", folder.resolve("x.xlsx").toString());
    run.assertError(
        ("kamerspoor: --notes: %s:2: the cell under note is longer than a workbook holds (32,767"
                + " characters); write CSV, or shorten it\n")
            .formatted(coded));
  }

  @Test
  void whatCanNotBeReadIsLeftAsItIs() throws IOException {
    byte[] notUtf8 = "query_id,paragraph,tag,note\nq,k#1,é,x\n".getBytes(StandardCharsets.UTF_8);
    notUtf8[notUtf8.length - 2] = (byte) 0xE9;
    List<byte[]> damaged = new ArrayList<>();
    damaged.add(notUtf8);
    for (String text :
        List.of(
            "paragraph,tag,note\nk#1,x,y\n",
            "query_id,paragraph,tag,note\nq,k#1,x,\nq,k#1,y,\n",
            "query_id,paragraph,tag,note\nq,k#1,\"x,\n",
            "query_id,paragraph,tag,note\nq,k#1,x,y,z\n",
            "")) {
      damaged.add(text.getBytes(StandardCharsets.UTF_8));
    }
    for (byte[] bytes : damaged) {
      Files.write(coded, bytes);
      CommandLineRun run = batch("--notes", coded.toString(), "--force");
      assertEquals(2, run.code());
      assertTrue(run.err().startsWith("kamerspoor: --notes: " + coded + ":"), run.err());
      assertArrayEquals(bytes, Files.readAllBytes(coded));
    }
    assertFalse(Files.exists(folder.resolve("coded.csv.provenance.json")));
  }

  @Test
  void whatMakesNoSenseIsRefused() throws IOException {
    String file = coded.toString();
    Path other = folder.resolve("other.csv");
    batch("--notes", file, "--output", other.toString())
        .assertError("kamerspoor: --notes: %s: there is no such file\n".formatted(file));
    batch("--notes", folder.resolve("nowhere/x.csv").toString())
        .assertError(
            "kamerspoor: --notes: %s: there is no such folder; make it first\n"
                .formatted(folder.resolve("nowhere")));
    batch("--notes", folder.toString(), "--format", "csv")
        .assertError("kamerspoor: --notes: %s: is a folder; give a file\n".formatted(folder));
    batch("--notes", list.toString())
        .assertError("kamerspoor: --notes: %s: is the list itself; give another\n".formatted(list));
    batch("--notes", file, "--resume")
        .assertError(
            "kamerspoor: --notes: a file with notes is made as a whole; leave --resume out, nothing is"
                + " lost\n");
    for (String format : List.of("jsonl", "trec", "docx", "html", "tsv")) {
      batch("--notes", folder.resolve("coded").toString(), "--format", format)
          .assertError(
              "kamerspoor: --notes: %s has no columns for notes; give FILE.csv, or --output FILE.xlsx for a workbook\n"
                  .formatted(format));
    }
    batch("--notes", file, "--papers")
        .assertError("kamerspoor: --notes: notes are kept by paragraph; leave --papers out\n");
    Path book = folder.resolve("coded.xlsx");
    batch("--notes", book.toString())
        .assertError(
            "kamerspoor: --notes: %s: notes come back in CSV; give FILE.csv, and --output FILE.xlsx for a workbook\n"
                .formatted(book));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(list), files.toList());
    }
  }
}
