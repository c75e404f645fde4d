package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The answers to a list in each format. */
final class BatchFormatsTest extends OneLetter {

  @Test
  void csvHoldsEveryQuery() throws IOException {
    CommandLineRun run = runs().batch(BatchRuns.LIST, "--format", "csv");
    assertEquals(2, run.code());
    assertEquals(BatchRuns.COMPLAINT + BatchRuns.SUMMARY, run.err());
    assertEquals(
        """
        query_id,query,rank,paper,paragraph,date,total,note
        een,terrorisme,1,kst-27925-681,kst-27925-681#2,2019-12-02,1,
        leeg,onvindbaar,,,,,0,nothing found
        fout,terrorisme datum:31-02-2019,,,,,,"failed: list.tsv:4:23: ""31-02-2019"" is not a date"
        filter,samenwerking OR Canada,1,kst-27925-681,kst-27925-681#2,2019-12-02,2,limited to 1 of 2
        """,
        columns(run.out(), 0, 1, 2, 4, 5, 6, 23, 24));
  }

  @Test
  void jsonLinesAreThoseOfSearch() throws IOException {
    String[] lines = runs().batch(BatchRuns.LIST).out().split("\n", -1);
    CommandLineRun search =
        CommandLineRun.in(
            home,
            "search",
            "samenwerking OR Canada",
            "--minister=blok",
            "--limit=1",
            "--format=jsonl");
    assertEquals(search.out().replace("\"q1\"", "\"filter\""), lines[4] + "\n" + lines[5] + "\n");
    assertEquals(
        "{\"type\":\"failed\",\"query_id\":\"fout\",\"query\":\"terrorisme datum:31-02-2019\","
            + "\"list\":\"list.tsv\",\"line\":4,\"column\":23,"
            + "\"problem\":\"\\\"31-02-2019\\\" is not a date\","
            + "\"hint\":\"write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06\"}",
        lines[3]);
    assertTrue(
        lines[6].startsWith(
            "{\"type\":\"batch\",\"queries\":4,\"found\":2,\"nothing_found\":1,\"failed\":1,"
                + "\"limited\":1,\"hits\":2,\"nothing_found_ids\":[\"leeg\"],"
                + "\"failed_ids\":[\"fout\"],\"limited_ids\":[\"filter\"],"),
        lines[6]);
  }

  @Test
  void aTrecRun() throws IOException {
    assertEquals(
        """
        een Q0 kst-27925-681#2 1 kamerspoor
        filter Q0 kst-27925-681#2 1 kamerspoor
        """,
        runs()
            .batch(BatchRuns.LIST, "--format", "trec")
            .out()
            .replaceAll("(?m)(\\d) [\\d.]+ kamer", "$1 kamer"));
  }

  @Test
  void aRunHasSixColumnsWhateverTheIds() throws IOException {
    CommandLineRun run =
        runs()
            .batch("id,query\nmijn vraag,terrorisme\n50%25 a\u00A0b,terrorisme\n", "--format=trec");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        mijn%20vraag Q0 kst-27925-681#2 1 kamerspoor
        50%2525%20a%C2%A0b Q0 kst-27925-681#2 1 kamerspoor
        """,
        run.out().replaceAll("(?m)(\\d) [\\d.]+ kamer", "$1 kamer"));
  }

  @Test
  void aWorkbookHasThreeSheets() throws IOException {
    Path out = folder.resolve("out.xlsx");
    CommandLineRun run =
        runs().batch(BatchRuns.LIST, "--format", "xlsx", "--output", out.toString());
    assertEquals(BatchRuns.COMPLAINT + BatchRuns.SUMMARY, run.err());
    byte[] bytes = Files.readAllBytes(out);
    try (InputStream in = new FileInputStream(out.toFile());
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      assertEquals("hits", workbook.getSheetAt(0).getSheetName());
      assertEquals(
          """
          query_id | query | rank | paper | paragraph | date | total | note
          een | terrorisme | 1 | kst-27925-681 | kst-27925-681#2 | 2019-12-02 | 1 |\s
          filter | samenwerking OR Canada | 1 | kst-27925-681 | kst-27925-681#2 | 2019-12-02 | 2 | limited to 1 of 2
          """,
          sheet(workbook.getSheetAt(0), 0, 1, 2, 4, 5, 6, 23, 24));
      assertEquals("queries", workbook.getSheetAt(1).getSheetName());
      assertEquals(
          """
          query_id | query | filters | total | total_all_words | papers | shown | limit | note | also_searched_for
          een | terrorisme |  | 1 | 1 | 1 | 1 | 10 |  |\s
          leeg | onvindbaar |  | 0 | 0 | 0 | 0 | 10 | nothing found |\s
          fout | terrorisme datum:31-02-2019 |  |  |  |  | 0 |  | failed: list.tsv:4:23: "31-02-2019" is not a date |\s
          filter | samenwerking OR Canada | minister:blok | 2 | 2 | 1 | 1 | 1 | limited to 1 of 2 |\s
          """,
          sheet(workbook.getSheetAt(1), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
      assertEquals("how it was made", workbook.getSheetAt(2).getSheetName());
      assertEquals(
          "what | value\nlist | list.tsv (tsv, UTF-8)\n",
          sheet(workbook.getSheetAt(2), 0, 1)
              .lines()
              .limit(2)
              .collect(Collectors.joining("\n", "", "\n")));
    }
    runs().batch(BatchRuns.LIST, "--format", "xlsx", "--output", out.toString(), "--force");
    assertArrayEquals(bytes, Files.readAllBytes(out));
  }

  @Test
  void citationsComeAsReadyQuotations() throws IOException {
    String plain = runs().batch(BatchRuns.LIST, "--format", "csv").out();
    String cited = runs().batch(BatchRuns.LIST, "--format", "csv", "--cite").out();
    assertEquals(
        plain.lines().findFirst().orElse("") + ",quotation", cited.lines().findFirst().orElse(""));
    assertTrue(cited.contains("” (Kamerstukken 27925, nr. 681)"), cited);
    assertTrue(
        runs().batch(BatchRuns.LIST, "--cite").out().contains("\"quotation\":\"“"),
        "in JSON Lines");
    assertTrue(
        runs()
            .batch(BatchRuns.LIST, "--format", "markdown", "--cite")
            .out()
            .contains("\n*Kamerstukken* 27925, nr. 681. https://"),
        "in a report");
    CommandLineRun.in(home, "batch", runs().write("x\n").toString(), "--format=trec", "--cite")
        .assertError("kamerspoor: --cite: a TREC run has no place for citations\n");
  }

  @Test
  void aBibliographyAppearsWhenItIsComplete() throws IOException {
    Path out = folder.resolve("out.bib");
    runs().batch(BatchRuns.LIST, "--format", "bibtex", "--output", out.toString());
    assertEquals("@techreport{kst-27925-681,", Files.readAllLines(out).getFirst());
    assertEquals(List.of("list.tsv", "out.bib", "out.bib.provenance.json"), runs().names());
    CommandLineRun.in(
            home,
            "batch",
            runs().write("x\n").toString(),
            "--format=bibtex",
            "--resume",
            "--output",
            folder.resolve("other.bib").toString())
        .assertError(
            "kamerspoor: --resume: a file of the format bibtex is made as a whole; start afresh with --force\n");
  }

  /** Some columns of a table. */
  private static String columns(String csv, int... columns) {
    StringWriter text = new StringWriter();
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv);
        CsvWriter some = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      rows.forEach(
          row -> some.writeRecord(Arrays.stream(columns).mapToObj(row::getField).toList()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private String sheet(Sheet sheet, int... columns) {
    DataFormatter formatter = new DataFormatter();
    StringBuilder text = new StringBuilder();
    for (Row row : sheet) {
      text.append(
          Arrays.stream(columns)
              .mapToObj(
                  column ->
                      formatter.formatCellValue(
                          row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)))
              .collect(Collectors.joining(" | ", "", "\n")));
    }
    return text.toString().replace(folder + "/", "");
  }
}
