package nl.kamerspoor.command.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.LetterCorpus;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search found, in a file of each format. */
final class SearchFileTest {

  @TempDir private static Path home;
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexPapers(
        home,
        """
        {"id":"kst-29754-391#1","date":"2016-05-11","title":"Motie van het lid Jansen c.s. over het vervoer van coördinatoren","dossier_title":"Terrorismebestrijding","kind":"motie","dossiers":["29754"],"signatories":[{"name":"W. Jansen-de Vries","office":"lid"}],"text":"=1+1 de coördinatie _x0041_ van terugkeer."}
        {"id":"kst-29754-392#1","date":"1899-06-30","dossier_title":"Terrorismebestrijding","kind":"motie","dossiers":["29754"],"text":"De terugkeer van toen."}
        """);
  }

  private CommandLineRun search(String... arguments) {
    List<String> all = new ArrayList<>(List.of("search", "terugkeer"));
    all.addAll(List.of(arguments));
    return CommandLineRun.in(home, all.toArray(String[]::new));
  }

  private Path written(String name, String... arguments) {
    Path file = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--output", file.toString()));
    assertEquals(
        new CommandLineRun(0, "", file + " written\n"), search(all.toArray(String[]::new)));
    return file;
  }

  @Test
  void aFileHoldsWhatStdoutWould() throws IOException {
    for (String format :
        List.of("jsonl", "csv", "tsv", "markdown", "ris", "bibtex", "csljson", "trec", "text")) {
      String ending =
          switch (format) {
            case "text" -> "txt";
            case "markdown" -> "md";
            case "bibtex" -> "bib";
            default -> format;
          };
      Path file = written("hits." + ending);
      assertEquals(search("--format", format).out(), Files.readString(file), format);
      assertTrue(Files.exists(folder.resolve("hits." + ending + ".provenance.json")), format);
    }
  }

  @Test
  void howItWasFoundStandsBesideIt() throws IOException {
    written("hits.csv", "--limit", "5", "--kind", "motie");
    String json = Files.readString(folder.resolve("hits.csv.provenance.json"));
    for (String part :
        List.of(
            "\"query\" : \"terugkeer\"",
            "\"filters\" : [ \"soort:motie\" ]",
            "\"total\" : 2",
            "\"--limit=5\"",
            "\"--format=csv\"",
            "\"fingerprint\"")) {
      assertTrue(json.contains(part), part + " in " + json);
    }
    assertFalse(json.contains("\"list\""), json);
  }

  @Test
  void whatIsThereIsNotOverwrittenUnasked() throws IOException {
    Path file = Files.writeString(folder.resolve("hits.csv"), "mine");
    search("--output", file.toString())
        .assertError(
            "kamerspoor: --output: "
                + file
                + ": exists already; overwrite it with --force, or give another --output\n");
    assertEquals("mine", Files.readString(file));
    written("hits.csv", "--force");
    search("--force").assertError("kamerspoor: --force needs a file; give --output FILE\n");
    search("--output", "hits.pdf")
        .assertError(
            "kamerspoor: --output: hits.pdf: there is no format .pdf; give one of .txt, .jsonl, .csv,"
                + " .tsv, .xlsx, .trec, .md, .html, .docx, .ris, .bib or .csljson\n");
    search("--format", "xlsx")
        .assertError("kamerspoor: a workbook is not text for stdout; give --output FILE.xlsx\n");
  }

  @Test
  void aFullDiskIsToldAndLeavesNothing() throws IOException {
    for (String name : List.of("hits.csv", "hits.xlsx")) {
      Path file = folder.resolve(name);
      LetterCorpus.fillDiskFor(file);
      search("--output", file.toString())
          .assertError("kamerspoor: --output: " + file + ": No space left on device\n");
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aWorkbookHasDatesNumbersLinksAndAFilter() throws IOException {
    Path file = written("hits.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      Row header = sheet.getRow(0);
      List<String> names = new ArrayList<>();
      header.forEach(cell -> names.add(cell.getStringCellValue()));
      assertEquals("hits", sheet.getSheetName());
      Row hit = sheet.getRow(1);
      Row old = sheet.getRow(2);
      if (!hit.getCell(names.indexOf("paper")).getStringCellValue().equals("kst-29754-391")) {
        Row other = hit;
        hit = old;
        old = other;
      }
      Cell date = hit.getCell(names.indexOf("date"));
      assertTrue(DateUtil.isCellDateFormatted(date));
      assertEquals(LocalDate.of(2016, 5, 11), date.getLocalDateTimeCellValue().toLocalDate());
      assertEquals("1899-06-30", old.getCell(names.indexOf("date")).getStringCellValue());
      assertEquals(CellType.NUMERIC, hit.getCell(names.indexOf("score")).getCellType());
      Cell link = hit.getCell(names.indexOf("link"));
      String address = "https://zoek.officielebekendmakingen.nl/kst-29754-391.html";
      assertEquals(address, link.getHyperlink().getAddress());
      assertEquals(address, link.getStringCellValue());
      Cell snippet = hit.getCell(names.indexOf("snippet"));
      assertEquals(CellType.STRING, snippet.getCellType());
      assertEquals(
          "=1+1 de coördinatie _x0041_ van terugkeer.",
          snippet.getRichStringCellValue().toString());
      assertEquals(
          "Terrorismebestrijding",
          old.getCell(names.indexOf("dossier_title")).getStringCellValue());
      assertEquals(
          "het vervoer van coördinatoren",
          hit.getCell(names.indexOf("subject")).getStringCellValue());
      assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertEquals("A1:Z3", sheet.getCTWorksheet().getAutoFilter().getRef(), "all columns filter");
      assertEquals("A1:Z3", sheet.getCTWorksheet().getDimension().getRef());
      assertEquals(3, workbook.getNumberOfSheets());
    }
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String xml =
          new String(
              zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
      assertTrue(xml.contains("_x005F_x0041_"), xml);
      assertFalse(xml.contains("<f>"), xml);
    }
    byte[] once = Files.readAllBytes(file);
    written("hits.xlsx", "--force");
    assertArrayEquals(once, Files.readAllBytes(file));
  }

  @Test
  void csvForExcelHasSemicolonsDecimalCommasAndAMark() throws IOException {
    String csv = Files.readString(written("hits.csv", "--csv", "excel"));
    assertTrue(csv.startsWith("\uFEFFquery_id;query;rank;score;"), csv);
    String row = csv.lines().filter(line -> line.contains("kst-29754-391")).findFirst().orElse("");
    assertTrue(
        row.matches("q1;terugkeer;\\d;\\d+,\\d+;kst-29754-391;kst-29754-391#1;2016-05-11;.*"), row);
    assertTrue(row.contains(";'=1+1 de coördinatie"), row);
    assertEquals(3, csv.split("\r\n", -1).length - 1);
    assertEquals(csv, search("--csv", "excel").out());
    search("--csv", "excel", "--format", "tsv")
        .assertError("kamerspoor: --csv is for CSV, but --format or the file's ending says tsv\n");
    assertEquals(search("--format", "csv").out(), search("--csv", "rfc4180").out());
  }

  @Test
  void libreOfficeOpensThemInDutch() throws IOException, InterruptedException {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "soffice"))),
        "there is no soffice on this system");
    Path csv = written("hits.csv", "--csv", "excel");
    Path workbook = written("book.xlsx");
    Path out = Files.createDirectory(folder.resolve("out"));
    // 59: semicolons; 34: quotes; 76: UTF-8; 1043: Dutch; cells as if they were typed in.
    String options = "--infilter=CSV:59,34,76,1,,1043,false,true";
    String back = "csv:Text - txt - csv (StarCalc):9,34,76,1,,1043,false,true,false";
    String fromCsv = convert(csv, out, options, back);
    String fromBook = convert(workbook, out, "--norestore", back);
    for (String text : List.of(fromCsv, fromBook)) {
      String row =
          text.lines().filter(line -> line.contains("kst-29754-391#1")).findFirst().orElse("");
      List<String> cells = List.of(row.split("\t", -1));
      assertTrue(cells.size() >= 20, row);
      // It was read as a number: text would have kept its comma.
      assertTrue(cells.get(3).matches("\\d+\\.\\d+"), row);
      assertTrue(cells.get(6).matches("2016-05-11|11-05-16|11-05-2016"), row);
      assertTrue(row.contains("coördinatie"), row);
    }
    assertTrue(fromBook.contains("_x0041_"), fromBook);
    assertFalse(fromBook.contains("_x005F_"), fromBook);
  }

  private String convert(Path file, Path out, String option, String form)
      throws IOException, InterruptedException {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("office").toUri(),
                "--headless",
                option,
                "--convert-to",
                form,
                "--outdir",
                out.toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("office.log").toFile())
            .start();
    assertTrue(office.waitFor(2, TimeUnit.MINUTES), "soffice does not end");
    String name = file.getFileName().toString().replaceAll("\\.\\w+$", ".csv");
    Path converted = out.resolve(name);
    assertTrue(Files.exists(converted), Files.readString(folder.resolve("office.log")));
    String text = Files.readString(converted);
    Files.delete(converted);
    return text;
  }
}
