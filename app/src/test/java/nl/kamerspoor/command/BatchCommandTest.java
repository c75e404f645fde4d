package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of queries from the command line to the files that they leave. */
final class BatchCommandTest {

  private static final String LETTER =
      """
      Den Haag, 2 december 2019

      Terrorisme kent geen grenzen en kan niet zonder samenwerking worden bestreden.

      Nederland heeft het voorzitterschap van het forum overgedragen aan Canada.

      De Minister van Buitenlandse Zaken,
      S.A. Blok
      """;

  private static final String LIST =
      """
      id\tquery\tminister\tlimit
      een\tterrorisme\t\t
      leeg\tonvindbaar\t\t
      fout\tterrorisme datum:31-02-2019\t\t
      filter\tsamenwerking OR Canada\tblok\t1
      """;

  private static final String SUMMARY =
      "queries: 4; found something: 2, nothing: 1, could not be read: 1; hits: 2; limited: 1\n";

  private static final String COMPLAINT =
      """
      kamerspoor: list.tsv:4:23: "31-02-2019" is no date
        terrorisme datum:31-02-2019
                         ^
        write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
      """;

  /** A folder with a corpus of one letter and its index; tests do not change it. */
  @TempDir private static Path home;

  /** A folder for what one test makes. */
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    Files.writeString(home.resolve("corpus/kst-27925-681.txt"), LETTER);
    assertEquals(0, CommandLineRun.in(home, "index").code());
  }

  @Test
  void csvHoldsEveryQuery() throws IOException {
    CommandLineRun run = batch(LIST, "--format", "csv");
    assertEquals(2, run.code());
    assertEquals(COMPLAINT + SUMMARY, run.err());
    assertEquals(
        """
        query_id,query,rank,paper,paragraph,date,total,note
        een,terrorisme,1,kst-27925-681,kst-27925-681#2,2019-12-02,1,
        leeg,onvindbaar,,,,,0,nothing found
        fout,terrorisme datum:31-02-2019,,,,,,"failed: list.tsv:4:23: ""31-02-2019"" is no date"
        filter,samenwerking OR Canada,1,kst-27925-681,kst-27925-681#2,2019-12-02,2,limited to 1 of 2
        """,
        columns(run.out(), 0, 1, 2, 4, 5, 6, 16, 17));
  }

  @Test
  void jsonLinesAreThoseOfSearch() throws IOException {
    String[] lines = batch(LIST).out().split("\n", -1);
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
            + "\"problem\":\"\\\"31-02-2019\\\" is no date\","
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
        batch(LIST, "--format", "trec").out().replaceAll("(?m)(\\d) [\\d.]+ kamer", "$1 kamer"));
  }

  @Test
  void aRunHoldsNoIdWithBlanks() throws IOException {
    CommandLineRun run = batch("id,query\nmijn vraag,terrorisme\n", "--format=trec");
    assertEquals(
        new CommandLineRun(
            2,
            "",
            """
            kamerspoor: list.tsv:2:12: the id "mijn vraag" can't stand in a run: blanks end it there
              terrorisme
              ^
              write it without blanks
            queries: 1; found something: 0, nothing: 0, could not be read: 1; hits: 0; limited: 0
            """),
        run);
  }

  @Test
  void valuesOfOptionsAreReadAsOnTheCommandLine() throws IOException {
    CommandLineRun run =
        batch("query,limit,from\nx,veel,\ny,,2019-13\nterrorisme,0,2018\n", "--format=trec");
    assertEquals(2, run.code());
    assertEquals(
        """
        kamerspoor: list.tsv:2:3: --limit: "veel" is no whole number from 0 to 1000000
          veel
          ^
        """,
        run.err().lines().limit(3).collect(Collectors.joining("\n", "", "\n")));
    assertTrue(run.err().contains("kamerspoor: list.tsv:3:4: "), run.err());
  }

  @Test
  void literalWordsAreNoOperators() throws IOException {
    CommandLineRun run = batch("\"terrorisme AND (\n", "--literal", "--format=trec");
    assertEquals(0, run.code(), run.err());
    assertEquals(1, run.out().lines().count());
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
    String list =
        IntStream.range(0, 500)
            .mapToObj(i -> List.of("terrorisme", "Canada forum", "niets", "\"").get(i % 4))
            .collect(Collectors.joining("\n"));
    CommandLineRun one = batch(list, "--threads", "1");
    for (int threads : new int[] {2, 7}) {
      assertEquals(one, batch(list, "--threads", Integer.toString(threads)));
    }
  }

  @Test
  void aFileHasItsProvenanceBesideIt() throws IOException {
    Path out = folder.resolve("out.csv");
    CommandLineRun run = batch(LIST, "--format", "csv", "--output", out.toString());
    assertEquals(new CommandLineRun(2, "", COMPLAINT + SUMMARY), run);
    assertEquals(
        batch(LIST, "--format", "csv").out(), Files.readString(out).replace(folder + "/", ""));
    String provenance = Files.readString(folder.resolve("out.csv.provenance.json"));
    assertTrue(
        provenance.contains(
            "\"sha256\" : \"" + new ListFile("", folder.resolve("list.tsv")).hash() + "\""),
        provenance);
    assertEquals(
        List.of("out.csv", "out.csv.provenance.json"),
        names().stream().filter(name -> name.startsWith("out")).toList());
    batch(LIST, "--format", "csv", "--output", out.toString(), "--force");
    assertEquals(provenance, Files.readString(folder.resolve("out.csv.provenance.json")));
  }

  @Test
  void aWorkbookHasThreeSheets() throws IOException {
    Path out = folder.resolve("out.xlsx");
    CommandLineRun run = batch(LIST, "--format", "xlsx", "--output", out.toString());
    assertEquals(COMPLAINT + SUMMARY, run.err());
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
          sheet(workbook.getSheetAt(0), 0, 1, 2, 4, 5, 6, 16, 17));
      assertEquals("queries", workbook.getSheetAt(1).getSheetName());
      assertEquals(
          """
          query_id | query | filters | total | total_all_words | papers | shown | limit | note | also_searched_for
          een | terrorisme |  | 1 | 1 | 1 | 1 | 10 |  |\s
          leeg | onvindbaar |  | 0 | 0 | 0 | 0 | 10 | nothing found |\s
          fout | terrorisme datum:31-02-2019 |  |  |  |  | 0 |  | failed: list.tsv:4:23: "31-02-2019" is no date |\s
          filter | samenwerking OR Canada | minister:blok | 2 | 2 | 1 | 1 | 1 | limited to 1 of 2 |\s
          """,
          sheet(workbook.getSheetAt(1), 0, 1, 2, 3, 4, 5, 6, 7, 8, 9));
      assertEquals("how it was made", workbook.getSheetAt(2).getSheetName());
      assertEquals(
          "what | value\nlist | list.tsv (tsv)\n",
          sheet(workbook.getSheetAt(2), 0, 1)
              .lines()
              .limit(2)
              .collect(Collectors.joining("\n", "", "\n")));
    }
    batch(LIST, "--format", "xlsx", "--output", out.toString(), "--force");
    assertArrayEquals(bytes, Files.readAllBytes(out));
  }

  @Test
  void citationsComeAsReadyQuotations() throws IOException {
    String plain = batch(LIST, "--format", "csv").out();
    String cited = batch(LIST, "--format", "csv", "--cite").out();
    assertEquals(
        plain.lines().findFirst().orElse("") + ",quotation", cited.lines().findFirst().orElse(""));
    assertTrue(cited.contains("” (Kamerstukken 27925, nr. 681)"), cited);
    assertTrue(batch(LIST, "--cite").out().contains("\"quotation\":\"“"), "in JSON Lines");
    assertTrue(
        batch(LIST, "--format", "markdown", "--cite")
            .out()
            .contains("\n*Kamerstukken* 27925, nr. 681. https://"),
        "in a report");
    assertRefused(
        "--cite: a TREC run has no place for citations",
        "batch",
        write("x\n").toString(),
        "--format=trec",
        "--cite");
  }

  @Test
  void aBibliographyAppearsWhenItIsComplete() throws IOException {
    Path out = folder.resolve("out.bib");
    batch(LIST, "--format", "bibtex", "--output", out.toString());
    assertEquals("@techreport{kst-27925-681,", Files.readAllLines(out).getFirst());
    assertEquals(List.of("list.tsv", "out.bib", "out.bib.provenance.json"), names());
    assertRefused(
        "--resume: a file of the format bibtex is made as a whole; begin anew with --force",
        "batch",
        write("x\n").toString(),
        "--format=bibtex",
        "--resume",
        "--output",
        folder.resolve("other.bib").toString());
  }

  @Test
  void progressSaysHowFarAndHowLong() {
    assertEquals(
        "1,200 of 4,000 queries, 100 a second, 28 s left",
        BatchProgress.line(200, 1_000, 4_000, 10_000_000_000L));
    assertEquals("1,000 queries, 100 a second", BatchProgress.line(0, 1_000, 0, 10_000_000_000L));
    assertEquals(
        "1 of 100,000 queries, 1 a second, 27 h 46 min left",
        BatchProgress.line(0, 1, 100_000, 1_000_000_000L));
  }

  @Test
  void aListFromAPipe() {
    CommandLineRun run =
        CommandLineRun.in(home, Map.of(), null, "terrorisme\n\"\n", "batch", "-", "--format=trec");
    assertEquals(2, run.code());
    assertEquals(
        "kamerspoor: -:2:1: this quotation mark is never closed",
        run.err().lines().findFirst().orElse(""));
  }

  @Test
  void nothingFoundAtAll() throws IOException {
    assertEquals(1, batch("onvindbaar\n").code());
  }

  @Test
  void filesThatCannotBeUsed() throws IOException {
    assertRefused("none.txt: there is no such file", "batch", "none.txt");
    assertRefused(
        folder + ": is a folder; give a file with a query a line", "batch", folder.toString());
    Path list = write("x\n");
    assertRefused(
        "--resume and --force are about a file; give --output FILE",
        "batch",
        list.toString(),
        "--resume");
    assertRefused(
        list + ": is the list itself; give another --output",
        "batch",
        list.toString(),
        "--output",
        list.toString(),
        "--force");
    assertRefused(
        folder + ": is a folder; give a file for the answers",
        "batch",
        list.toString(),
        "--output",
        folder.toString());
    Path out = Files.writeString(folder.resolve("out.jsonl"), "mine\n");
    assertRefused(
        out + ": is there already; overwrite it with --force, or give another --output",
        "batch",
        list.toString(),
        "--output",
        out.toString());
    assertRefused(
        out
            + ": no interrupted run lies beside it; it is complete, or another's; --force"
            + " overwrites it",
        "batch",
        list.toString(),
        "--output",
        out.toString(),
        "--resume");
    assertRefused(
        "a workbook is no text for stdout; give --output FILE.xlsx",
        "batch",
        list.toString(),
        "--format",
        "xlsx");
    assertEquals("mine\n", Files.readString(out));
  }

  @Test
  void aFullDiskLosesNothingThatIsWritten() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Path list = write("terrorisme\n");
    CommandLineRun run = CommandLineRun.into(full, home, "batch", list.toString());
    assertEquals(2, run.code());
    assertEquals("kamerspoor: the results cannot be written: No space left on device\n", run.err());
  }

  @Test
  void aRunThatWasCutOffAnywhereGoesOn() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path journal = folder.resolve("out.jsonl.resume");
    Path provenance = folder.resolve("out.jsonl.provenance.json");
    String[] command = {"batch", write(LIST).toString(), "--output", out.toString()};
    assertEquals(2, CommandLineRun.in(home, command).code());
    final byte[] whole = Files.readAllBytes(out);
    final String made = Files.readString(provenance);
    // What keeps the last file from being written leaves the journal as it is before that.
    Files.delete(provenance);
    Files.createDirectory(provenance);
    assertEquals(2, CommandLineRun.in(home, with(command, "--force")).code());
    byte[] records = Files.readAllBytes(journal);
    Files.delete(provenance);
    int rounds = 40 * Integer.getInteger("kamerspoor.rounds", 1);
    long seed = 20_260_101;
    Random random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      // As kill -9 leaves it: either file may end anywhere.
      int size = random.nextInt(whole.length + 1);
      int recorded = random.nextInt(records.length + 1);
      Files.write(out, Arrays.copyOf(whole, size));
      Files.write(journal, Arrays.copyOf(records, recorded));
      CommandLineRun run = CommandLineRun.in(home, with(command, "--resume"));
      String cut = "seed " + seed + ", cut at " + size + " and " + recorded;
      assertEquals(2, run.code(), cut + run.err());
      assertTrue(run.err().endsWith(SUMMARY), cut + run.err());
      assertEquals(new String(whole, StandardCharsets.UTF_8), Files.readString(out), cut);
      assertEquals(made, Files.readString(provenance), cut);
      assertFalse(Files.exists(journal), cut);
    }
  }

  @Test
  void anotherListDoesNotGoOnWhereThisOneStopped() throws IOException {
    Path out = folder.resolve("out.jsonl");
    Path provenance = Files.createDirectory(folder.resolve("out.jsonl.provenance.json"));
    String[] command = {"batch", write(LIST).toString(), "--output", out.toString()};
    assertEquals(2, CommandLineRun.in(home, command).code());
    assertRefused(
        out
            + ": is there already; go on where that run stopped with --resume, or overwrite it with"
            + " --force",
        command);
    Files.delete(provenance);
    assertRefused(
        out
            + ": was begun otherwise (the options --format=jsonl, now the options --limit=3"
            + " --format=jsonl); begin anew with --force instead of --resume",
        with(command, "--resume", "--limit=3"));
    write(LIST + "x\ty\t\t\n");
    CommandLineRun run = CommandLineRun.in(home, with(command, "--resume"));
    assertTrue(
        run.err()
            .startsWith("kamerspoor: " + out + ": was begun otherwise (the list with SHA-256 "),
        run.err());
  }

  private static String[] with(String[] command, String... more) {
    return Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
  }

  private Path write(String list) throws IOException {
    return Files.writeString(folder.resolve("list.tsv"), list);
  }

  private CommandLineRun batch(String list, String... options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("batch", write(list).toString()));
    arguments.addAll(List.of(options));
    CommandLineRun run = CommandLineRun.in(home, arguments.toArray(String[]::new));
    String path = folder + "/";
    return new CommandLineRun(run.code(), run.out().replace(path, ""), run.err().replace(path, ""));
  }

  private static void assertRefused(String message, String... arguments) {
    assertEquals(
        new CommandLineRun(2, "", "kamerspoor: " + message + "\n"),
        CommandLineRun.in(home, arguments));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
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
