package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letterheads and signatures come after everything else that a search finds, one a paper. */
final class LinesLastTest {

  private static final String PAPERS =
      """
      {"type":"document","id":"kst-1-1","metadata":{"date":{"value":"2024-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-1#1","number":1,"kind":"letterhead","text":"Wonen en bouwen"}
      {"type":"paragraph","id":"kst-1-1#2","number":2,"kind":"letterhead","text":"Wonen"}
      {"type":"paragraph","id":"kst-1-1#3","number":3,"kind":"paragraph","text":"Wij praten over wonen in de stad en over vele andere dingen die ertoe doen."}
      {"type":"paragraph","id":"kst-1-1#4","number":4,"kind":"signature","text":"De Minister van Wonen en van nog veel meer"}
      {"type":"document","id":"kst-1-2","metadata":{"date":{"value":"2023-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-2#1","number":1,"kind":"letterhead","text":"Wonen, bos en hei"}
      {"type":"paragraph","id":"kst-1-2#2","number":2,"kind":"paragraph","text":"Er is niets."}
      {"type":"document","id":"kst-1-3","metadata":{"date":{"value":"2025-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-3#1","number":1,"kind":"heading","text":"Over wonen of niet"}
      {"type":"paragraph","id":"kst-1-3#2","number":2,"kind":"paragraph","text":"Wonen kost geld, en geld is er in deze stad niet meer voor iedereen."}
      """;

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexPapers(home, PAPERS);
  }

  @Test
  void whatIsSaidComesFirst() {
    assertEquals(
        """
        7 found, 2 not listed
        1-3#1 heading
        1-3#2 paragraph
        1-1#3 paragraph
        1-1#2 letterhead
        1-2#1 letterhead
        """,
        found("wonen"));
  }

  @Test
  void includeListsEachLineAfterTheSame() {
    assertEquals(
        """
        7 found, 0 not listed
        1-3#1 heading
        1-3#2 paragraph
        1-1#3 paragraph
        1-1#2 letterhead
        1-1#1 letterhead
        1-2#1 letterhead
        1-1#4 signature
        """,
        found("wonen", "--include", "letterhead,signature"));
    assertEquals(
        """
        7 found, 1 not listed
        1-3#1 heading
        1-3#2 paragraph
        1-1#3 paragraph
        1-1#2 letterhead
        1-2#1 letterhead
        1-1#4 signature
        """,
        found("wonen", "--include", "ondertekening"));
  }

  @Test
  void otherOrdersKeepThemLastToo() {
    assertEquals(
        """
        7 found, 2 not listed
        1-1#3 paragraph
        1-3#1 heading
        1-3#2 paragraph
        1-2#1 letterhead
        1-1#2 letterhead
        """,
        found("wonen", "--sort", "date"));
    assertEquals(
        """
        4 found, 2 not listed
        1-1#3 paragraph
        1-1#1 letterhead
        """,
        found("stuk:kst-1-1"));
  }

  @Test
  void aTermThatStandsInLetterheadsOnly() {
    assertEquals(
        """
        1 found, 0 not listed
        1-2#1 letterhead
        """,
        found("hei"));
    assertEquals(
        """
        3 found, 0 not listed
        1-1#2 letterhead
        1-1#1 letterhead
        1-2#1 letterhead
        """,
        found("wonen alinea:briefhoofd"));
  }

  @Test
  void pagesGoOnWhereTheLinesBegin() {
    assertEquals(
        """
        7 found, 2 not listed
        1-3#2 paragraph
        1-1#3 paragraph
        1-1#2 letterhead
        """,
        found("wonen", "--offset", "1", "--limit", "3"));
    assertEquals("7 found, 2 not listed\n", found("wonen", "--offset", "5"));
    assertEquals("7 found, 2 not listed\n", found("wonen", "--limit", "0"));
  }

  @Test
  void peopleAreToldHowManyAreNotListed() {
    String out = CommandLineRun.in(home, "search", "wonen", "--limit", "4").out();
    assertTrue(out.startsWith("7 paragraphs in 3 papers · «wonen»\n"), out);
    assertTrue(out.contains("¶ 2, letterhead\n"), out);
    assertTrue(
        out.contains(
            """

            1–4 of 5; go on with --offset 4
            2 more lines of letterheads and signatures not listed (--include
            letterhead,signature)
            """),
        out);
  }

  @Test
  void aListOfQueriesSaysItToo() throws IOException {
    Path list =
        Files.writeString(
            home.resolve("queries.tsv"), "query\tinclude\nwonen\t\nwonen\tletterhead;signature\n");
    String rows = CommandLineRun.in(home, "batch", list.toString(), "--format", "csv").out();
    assertEquals(
        List.of(
            "q1 paragraph 2 more lines of letterheads and signatures not listed",
            "q2 paragraph ,paragraph"),
        rows.lines()
            .filter(row -> row.contains(",3,") && row.matches("q\\d,wonen,3,.*"))
            .map(
                row ->
                    row.substring(0, 2)
                        + " paragraph "
                        + row.replaceFirst(".*,7,\"?", "").replaceFirst(" \\(--include.*", ""))
            .toList());
    assertTrue(rows.lines().findFirst().orElse("").endsWith(",note,paragraph_kind"), rows);
  }

  @Test
  void theScoresOfARunFallWithTheRank() throws IOException {
    Path list = Files.writeString(home.resolve("queries.txt"), "wonen\nhei stad\n");
    String run = CommandLineRun.in(home, "batch", list.toString(), "--format", "trec").out();
    List<List<Double>> scores = new ArrayList<>(List.of(new ArrayList<>(), new ArrayList<>()));
    run.lines()
        .map(line -> line.split(" ", -1))
        .forEach(line -> scores.get(line[0].equals("q1") ? 0 : 1).add(Double.parseDouble(line[4])));
    for (List<Double> one : scores) {
      assertTrue(one.size() > 1, run);
      for (int i = 1; i < one.size(); i++) {
        assertTrue(one.get(i) <= one.get(i - 1) && one.get(i) > 0, run);
      }
    }
  }

  @Test
  void aKindThatIsNeverLeftOut() {
    assertEquals(
        new CommandLineRun(
            2,
            "",
            """
            kamerspoor: --include: a heading is never left out; what can be included is letterhead and signature
            """),
        CommandLineRun.in(home, "search", "wonen", "--include", "heading"));
  }

  private static String found(String query, String... options) {
    List<String> all = new ArrayList<>(List.of(query, "--format", "jsonl"));
    all.addAll(List.of(options));
    String out = CommandLineRun.in(home, "search", all.toArray(String[]::new)).out();
    String counts =
        Pattern.compile("\"total\":(\\d+).*\"not_listed\":(\\d+)")
            .matcher(out)
            .results()
            .map(match -> match.group(1) + " found, " + match.group(2) + " not listed\n")
            .collect(Collectors.joining());
    return counts
        + Pattern.compile("\"id\":\"kst-([^\"]+)\".*\"paragraph_kind\":\"([^\"]+)\"")
            .matcher(out)
            .results()
            .map(match -> match.group(1) + " " + match.group(2) + "\n")
            .collect(Collectors.joining());
  }
}
