package nl.kamerspoor.command.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.CsvColumns;
import nl.kamerspoor.command.OneLetter;
import org.junit.jupiter.api.Test;

/** Lists of queries from the command line to their answers. */
final class BatchCommandTest extends OneLetter {

  @Test
  void valuesOfOptionsAreReadAsOnTheCommandLine() throws IOException {
    CommandLineRun run =
        runs().batch("query,limit,from\nx,veel,\ny,,2019-13\nterrorisme,0,2018\n", "--format=trec");
    assertEquals(2, run.code());
    assertEquals(
        """
        kamerspoor: list.tsv:2:3: --limit: "veel" is not a whole number from 0 to 1000000
          veel
          ^
        """,
        run.err().lines().limit(3).collect(Collectors.joining("\n", "", "\n")));
    assertTrue(run.err().contains("kamerspoor: list.tsv:3:4: "), run.err());
  }

  @Test
  void eachQueryHasItsOwnRows() throws IOException {
    CommandLineRun run =
        runs()
            .batch(
                """
                id,query,limit
                een,terrorisme,
                leeg,onvindbaar,
                beide,samenwerking OR Canada,
                weinig,samenwerking OR Canada,1
                """,
                "--format=csv");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        een | 1 | kst-27925-681 | kst-27925-681#2 | 1 |
        leeg |  |  |  | 0 | nothing found
        beide | 1 | kst-27925-681 | kst-27925-681#2 | 2 |
        beide | 2 | kst-27925-681 | kst-27925-681#3 | 2 |
        weinig | 1 | kst-27925-681 | kst-27925-681#2 | 2 | limited to 1 of 2
        """,
        CsvColumns.of(run.out(), "query_id", "rank", "paper", "paragraph", "total", "note"));
    assertEquals(
        "queries: 4; found something: 3, nothing: 1, could not be read: 0; hits: 4; limited: 1\n",
        run.err());
  }

  @Test
  void literalWordsAreNoOperators() throws IOException {
    CommandLineRun run = runs().batch("\"terrorisme AND (\n", "--literal", "--format=trec");
    assertEquals(0, run.code(), run.err());
    assertFound("q1", "kst-27925-681#2", run);
    CommandLineRun read = runs().batch("\"terrorisme AND (\n", "--format=trec");
    assertEquals(2, read.code(), "without --literal the same is no query");
    assertEquals("", read.out());
  }

  /** One hit in the layout of TREC: query, paragraph, rank, score. */
  private static void assertFound(String query, String paragraph, CommandLineRun run) {
    String hit = query + " Q0 " + paragraph + " 1 \\d+\\.\\d+ kamerspoor\\S*\n";
    assertTrue(run.out().matches(hit), run.out());
  }

  @Test
  void anyNumberOfThreadsGivesTheSameBytes() throws IOException {
    String list =
        IntStream.range(0, 500)
            .mapToObj(i -> List.of("terrorisme", "Canada forum", "niets", "\"").get(i % 4))
            .collect(Collectors.joining("\n"));
    CommandLineRun one = runs().batch(list, "--threads", "1");
    assertEquals(2, one.code());
    assertTrue(
        one.err()
            .endsWith(
                "queries: 500; found something: 250, nothing: 125, could not be read: 125; hits:"
                    + " 250; limited: 0\n"),
        one.err());
    for (int threads : new int[] {2, 7}) {
      assertEquals(one, runs().batch(list, "--threads", Integer.toString(threads)));
    }
  }

  @Test
  void aHeaderIsNeverAQuery() throws IOException {
    CommandLineRun run = runs().batch("Nr;Zoekvraag\r\n1;terrorisme\r\n", "--format=trec");
    assertEquals(0, run.code(), run.err());
    assertFound("1", "kst-27925-681#2", run);
    assertEquals(
        """
        kamerspoor: list.tsv:1: this is a table, but none of its columns is called query: Nr, Wat we \
        zoeken; say which one holds the queries, or --columns id,query where it has no header, or \
        --input-format lines where each line is a query. For example: kamerspoor batch list.tsv \
        --columns 'query=Wat we zoeken'
        """,
        runs().batch("Nr;Wat we zoeken\n1;terrorisme\n").err());
    assertFound(
        "1",
        "kst-27925-681#2",
        runs()
            .batch(
                "Nr;Wat we zoeken\n1;terrorisme\n",
                "--columns",
                "query=Wat we zoeken",
                "--format=trec"));
  }

  @Test
  void typographicQuotesAreQuotes() throws IOException {
    String plain = "\"voorzitterschap van het forum\"\n";
    String expected = runs().batch(plain, "--format=trec").out();
    assertTrue(expected.startsWith("q1 Q0 kst-27925-681#3 1 "), expected);
    for (String quotes : List.of("“”", "„”", "„“", "””", "«»", "»«", "‟”", "＂＂")) {
      String list = plain.replaceFirst("\"", quotes.substring(0, 1)).replace('"', quotes.charAt(1));
      assertEquals(expected, runs().batch(list, "--format=trec").out(), list);
      assertEquals(
          expected.replace("q1 ", "1 "),
          runs().batch("Nr;Zoekvraag\n1;" + list, "--format=trec").out(),
          list);
    }
  }

  @Test
  void aListInWindows1252IsSaid() throws IOException {
    Files.write(
        folder.resolve("list.csv"),
        "Nr;Zoekvraag\n1;“coördinatie”\n".getBytes(Charset.forName("windows-1252")));
    CommandLineRun run =
        CommandLineRun.in(home, "batch", folder.resolve("list.csv").toString(), "--format=csv");
    assertTrue(
        run.err()
            .startsWith(
                folder.resolve("list.csv") + ": is in windows-1252, and was read as that\n"),
        run.err());
    assertTrue(run.out().contains("\n1,“coördinatie”,"), run.out());
  }

  @Test
  void progressSaysHowFarAndHowLong() {
    assertEquals(
        "1,200 of 4,000 queries, 100 a second, 28 s left",
        BatchProgress.text(200, 1_000, 4_000, 10_000_000_000L));
    assertEquals("1,000 queries, 100 a second", BatchProgress.text(0, 1_000, 0, 10_000_000_000L));
    assertEquals(
        "1 of 100,000 queries, 1 a second, 27 h 46 min left",
        BatchProgress.text(0, 1, 100_000, 1_000_000_000L));
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
    CommandLineRun run = runs().batch("onvindbaar\n", "--format=trec");
    assertEquals(1, run.code());
    assertEquals("", run.out());
    assertTrue(
        run.err()
            .endsWith(
                "queries: 1; found something: 0, nothing: 1, could not be read: 0; hits: 0;"
                    + " limited: 0\n"),
        run.err());
  }
}
