package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of the commands that count, in files: with how they were counted, or not at all. */
final class CountedFileTest {

  @TempDir private static Path home;
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.index(
        home, LetterCorpus.letter(LetterCorpus.TERRORISM, "Het terrorisme raakt ons."));
  }

  @Test
  void aFileHasHowItWasCountedBesideIt() throws IOException {
    for (List<String> command :
        List.of(
            List.of("trend", "terrorisme"),
            List.of("concordance", "terrorisme"),
            List.of("collocates", "terrorisme", "--minimum", "1"),
            List.of("terms", "--prefix", "terr"))) {
      Path file = folder.resolve(command.getFirst() + ".csv");
      CommandLineRun run = run(command, "--format", "csv", "--output", file.toString());
      assertEquals(0, run.code(), run.err());
      assertEquals("", run.out());
      assertEquals(file + " written\n", run.err());
      assertEquals(run(command, "--format", "csv").out(), Files.readString(file));
      String made = Files.readString(folder.resolve(command.getFirst() + ".csv.provenance.json"));
      String jsonl = run(command, "--format", "jsonl").out();
      String counted = jsonl.lines().findFirst().orElseThrow().replaceFirst(",\"index\":.*", "}");
      assertTrue(
          made.replaceAll("\\s+", "")
              .startsWith("{\"counted\":[" + counted.replaceAll("\\s+", "").replaceFirst("}$", "")),
          () -> made + jsonl);
      assertTrue(made.contains("\"fingerprint\" : \"") && made.contains("\"program\" : \""), made);
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(8, files.count());
    }
  }

  @Test
  void theRowsOfTheFileAreWhatIsInTheLetters() throws IOException {
    assertRows(
        """
        terrorisme | 2019 | 1 | 2 | 2 | 1 | 2 | 15
        """,
        List.of("trend", "terrorisme"),
        "term",
        "bucket",
        "papers",
        "paragraphs",
        "occurrences",
        "bucket_papers",
        "bucket_paragraphs",
        "bucket_words");
    assertRows(
        """
        terrorisme | 2019 | terrorisme | exact | 2
        grenzen | 2019 | grenzen | exact | 1
        """,
        List.of("trend", "terrorisme", "grenzen", "--forms"),
        "term",
        "bucket",
        "form",
        "kind",
        "occurrences");
    assertRows(
        """
         | Terrorisme |  kent geen grenzen en kan niet zonder samenwerking worden bestreden. | 2019-12-02
        Het  | terrorisme |  raakt ons. | 2019-12-02
        """,
        List.of("concordance", "terrorisme"),
        "left",
        "keyword",
        "right",
        "date");
    assertRows(
        """
        Het | 1 | 1
        ons | 1 | 1
        terrorisme | 1 | 2
        """,
        List.of("collocates", "raakt", "--minimum", "1", "--stop-words", "--window", "3"),
        "word",
        "together",
        "occurrences");
    assertRows(
        """
        terrorisme | 2 | 2 | 1 | kst-27925-681#2
        """,
        List.of("terms", "--prefix", "t", "--stop-words"),
        "word",
        "occurrences",
        "paragraphs",
        "papers",
        "first_id");
  }

  private void assertRows(String expected, List<String> command, String... columns)
      throws IOException {
    Path file = folder.resolve("rows.csv");
    CommandLineRun run = run(command, "--output", file.toString(), "--force");
    assertEquals(0, run.code(), run.err());
    assertEquals(expected, CsvColumns.of(Files.readString(file), columns), command.toString());
  }

  @Test
  void whereNothingIsFoundTheFileIsWrittenWithItsHeader() throws IOException {
    Path file = folder.resolve("counted.csv");
    for (List<String> command :
        List.of(
            List.of("trend", "onvindbaar"),
            List.of("concordance", "onvindbaar"),
            List.of("collocates", "onvindbaar"),
            List.of("collocates", "terrorisme"),
            List.of("terms", "--prefix", "onvindbaar"),
            List.of("terms", "--from", "2035"))) {
      for (String ending : List.of("csv", "tsv", "jsonl", "txt", "md", "xlsx")) {
        Path out = file.resolveSibling("counted." + ending);
        Files.writeString(out, "of another run");
        Files.deleteIfExists(out.resolveSibling(out.getFileName() + ".provenance.json"));
        CommandLineRun run = run(command, "--output", out.toString(), "--force");
        assertEquals(1, run.code(), command + run.err());
        assertEquals("", run.out());
        assertTrue(run.err().contains(out + " written\n"), run.err());
        assertTrue(run.err().lines().count() > 1, "why nothing was found is said: " + run.err());
        assertNotEquals(
            "of another run", new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1));
        assertTrue(Files.exists(out.resolveSibling(out.getFileName() + ".provenance.json")));
      }
      assertEquals(
          run(command, "--format", "csv").out(), Files.readString(file), command.toString());
      assertTrue(
          Files.readAllLines(file).getFirst().matches("[a-z_]+(,[a-z_]+)+"), command.toString());
    }
  }

  @Test
  void aTableOnStdoutIsExplainedOnStderr() {
    CommandLineRun run = run(List.of("trend", "terrorisme"), "--format", "csv");
    assertEquals(
        """
        2 occurrences in 2 paragraphs of 1 paper · «terrorisme»
          forms: terrorisme 2; 133,333 per million words (95 % interval 37,361–378,820)
          Counted: «terrorisme» with inflections, in paragraphs, list items and footnotes, repeated text each time, by year; not counted: headings, letterheads, signatures and figures, other names and other words for the same thing; 1 paper, N words, 2 December 2019; Kamerspoor (not packaged), index of …
        """,
        run.err()
            .replaceAll("paper, \\d+ words", "paper, N words")
            .replaceAll("index of .*", "index of …"));
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() throws IOException {
    for (String format :
        List.of("text", "jsonl", "csv", "tsv", "markdown", "xlsx", "ris", "bibtex", "csljson")) {
      String ending =
          switch (format) {
            case "text" -> "TXT";
            case "markdown" -> "md";
            case "bibtex" -> "bib";
            default -> format;
          };
      Path told = folder.resolve("told." + ending);
      Path said = folder.resolve("said-as-" + format);
      List<String> command = List.of("concordance", "terrorisme");
      assertEquals(0, run(command, "--output", told.toString()).code(), format);
      assertEquals(0, run(command, "--format", format, "--output", said.toString()).code(), format);
      assertArrayEquals(Files.readAllBytes(said), Files.readAllBytes(told), format);
    }
  }

  @Test
  void aFileIsTheSameWhateverTerminalItWasMadeAt() throws IOException {
    for (List<String> command :
        List.of(
            List.of("search", "terrorisme"),
            List.of("trend", "terrorisme", "grenzen"),
            List.of("concordance", "terrorisme"),
            List.of("collocates", "terrorisme", "--minimum", "1", "--by", "year"),
            List.of("terms", "--prefix", "terr"))) {
      for (String ending : List.of("txt", "md", "csv")) {
        Path file = folder.resolve("same." + ending);
        String[] words =
            Stream.concat(command.stream(), Stream.of("--output", file.toString(), "--force"))
                .toArray(String[]::new);
        assertEquals(0, CommandLineRun.in(home, words).code(), command.toString());
        String piped = Files.readString(file);
        assertEquals(-1, piped.indexOf('\u001b'), piped);
        for (int columns : List.of(0, 40, 200)) {
          Files.delete(file);
          Map<String, String> variables = Map.of("COLUMNS", "60", "FORCE_COLOR", "1");
          assertEquals(
              0, CommandLineRun.in(home, variables, columns, "", words).code(), command.toString());
          assertEquals(piped, Files.readString(file), command + " at " + columns);
        }
      }
    }
  }

  @Test
  void aWorkbookOfEachCommand() throws IOException {
    Path file = folder.resolve("book.xlsx");
    List<String> names = new ArrayList<>();
    for (List<String> command :
        List.of(
            List.of("trend", "terrorisme", "grenzen", "--forms"),
            List.of("concordance", "terrorisme"),
            List.of("collocates", "terrorisme", "--minimum", "1", "--by", "year"),
            List.of("terms", "--prefix", "terr"))) {
      CommandLineRun run = run(command, "--format", "xlsx", "--output", file.toString(), "--force");
      assertEquals(0, run.code(), run.err());
      byte[] bytes = Files.readAllBytes(file);
      try (InputStream in = Files.newInputStream(file);
          XSSFWorkbook workbook = new XSSFWorkbook(in)) {
        for (Sheet sheet : workbook) {
          names.add(sheet.getSheetName() + " " + sheet.getPhysicalNumberOfRows());
        }
        if (command.getFirst().equals("concordance")) {
          assertEquals(
              """
              left | keyword | right | date
               | Terrorisme |  kent geen grenzen en kan niet zonder samenwerking worden bestreden. | 2019-12-02
              Het  | terrorisme |  raakt ons. | 2019-12-02
              """,
              text(workbook.getSheetAt(0)));
        }
      }
      Files.delete(file);
      CommandLineRun again =
          run(command, "--format", "xlsx", "--output", file.toString(), "--force");
      assertEquals(run, again);
      assertArrayEquals(bytes, Files.readAllBytes(file), command.toString());
    }
    assertEquals(
        List.of(
            "buckets 3",
            "forms 3",
            "how it was made 59",
            "lines 3",
            "how it was made 22",
            "collocates 4",
            "periods 2",
            "how it was made 24",
            "terms 2",
            "how it was made 18"),
        names);
  }

  @Test
  void aConcordanceAsABibliographyAndWithCitations() {
    CommandLineRun ris = run(List.of("concordance", "terrorisme"), "--format", "ris");
    assertEquals(1, ris.out().lines().filter(line -> line.startsWith("TY  - ")).count());
    assertTrue(ris.out().contains("ID  - kst-27925-681\r\n"), ris.out());
    assertEquals(
        """
        2 occurrences in 2 paragraphs of 1 paper · «terrorisme»

                              Terrorisme kent geen grenzen en   27925-681#2  2019-12-02
            Kamerstukken 27925, nr. 681.
            https://zoek.officielebekendmakingen.nl/kst-27925-681.html
                          Het terrorisme raakt ons.             27925-681#3  2019-12-02
            Kamerstukken 27925, nr. 681.
            https://zoek.officielebekendmakingen.nl/kst-27925-681.html
        """,
        run(List.of("concordance", "terrorisme"), "--cite")
            .out()
            .lines()
            .limit(8)
            .reduce("", (all, line) -> all + line + "\n"));
    String json = run(List.of("concordance", "terrorisme"), "--cite", "--format", "jsonl").out();
    assertTrue(
        json.contains(
            "\"quotation\":\"“Het terrorisme raakt ons.” (Kamerstukken 27925, nr. 681)\"}"),
        json);
  }

  private static String text(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    StringBuilder text = new StringBuilder();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        cells.add(formatter.formatCellValue(row.getCell(i)));
      }
      text.append(String.join(" | ", cells)).append('\n');
    }
    return text.toString();
  }

  private static CommandLineRun run(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return CommandLineRun.in(home, all.toArray(String[]::new));
  }
}
