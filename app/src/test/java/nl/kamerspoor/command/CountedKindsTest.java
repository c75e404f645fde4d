package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said counts; what stands around it counts where it is asked for. */
final class CountedKindsTest {

  /**
   * A motion on a bill, one that says the word, a paper of nothing but letterhead, and one whose
   * only paragraph has no word.
   */
  private static final String PAPERS =
      """
      {"type":"document","id":"kst-1-1","metadata":{"date":{"value":"2024-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-1#1","number":1,"kind":"letterhead","text":"Ministerie van Asiel en Migratie"}
      {"type":"paragraph","id":"kst-1-1#2","number":2,"kind":"heading","text":"Asiel en opvang"}
      {"type":"paragraph","id":"kst-1-1#3","number":3,"kind":"paragraph","heading":"Asiel en opvang","text":"De opvang van asiel is vol."}
      {"type":"paragraph","id":"kst-1-1#4","number":4,"kind":"list-item","heading":"Asiel en opvang","text":"meer asiel, meer huizen"}
      {"type":"paragraph","id":"kst-1-1#5","number":5,"kind":"footnote","note":1,"text":"Over asiel."}
      {"type":"paragraph","id":"kst-1-1#6","number":6,"kind":"figure","text":"asiel 12 13"}
      {"type":"paragraph","id":"kst-1-1#7","number":7,"kind":"signature","text":"De Minister van Asiel en Migratie"}
      {"type":"document","id":"kst-1-2","metadata":{"date":{"value":"2025-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-2#1","number":1,"kind":"letterhead","text":"Ministerie van Asiel en Migratie"}
      {"type":"paragraph","id":"kst-1-2#2","number":2,"kind":"paragraph","speaker":{"name":"Klaver","role":"De heer","party":"GroenLinks"},"text":"Wij praten over wonen."}
      {"type":"document","id":"kst-1-3","metadata":{"date":{"value":"2022-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-3#1","number":1,"kind":"letterhead","text":"Tweede Kamer der Staten-Generaal"}
      {"type":"document","id":"kst-1-4","metadata":{"date":{"value":"2023-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-4#1","number":1,"kind":"letterhead","text":"Asiel"}
      {"type":"paragraph","id":"kst-1-4#2","number":2,"kind":"paragraph","text":"…"}
      """;

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexPapers(home, PAPERS);
  }

  @Test
  void aTrendCountsWhatIsSaidAndHoldsItAgainstThat() {
    assertEquals(
        """
        3 occurrences in 3 paragraphs of 1 paper · «asiel»

        year  papers  with it  words  occurrences  per million            95 %
        2023       1        0      0            0            –               –
        2024       1        1     12            3      250,000  88,942–532,305
        2025       1        0      4            0            0       0–489,891
        – no text from that time under these filters

        Read as: asiel
        Not counted: 3 in letterheads, 1 in headings, 1 in signatures, 1 in figures
          (--include letterhead,heading,signature,figure)
        In all: 187,500 per million words (95 % interval 65,916–430,089); dispersion
          over the 3 papers DP 0.250 (0: even, 1: only in few)
        Forms: asiel 3
        """,
        beginning(run("trend", "asiel"), 14));
  }

  @Test
  void whatElseIsAskedForCountsTooAndIsSaid() {
    CommandLineRun run = run("trend", "asiel", "--include", "heading,figuur", "--include", "kop");
    assertEquals(
        """
        5 occurrences in 5 paragraphs of 1 paper · «asiel»

        year  papers  with it  words  occurrences  per million             95 %
        2023       1        0      0            0            –                –
        2024       1        1     18            5      277,778  124,998–508,727
        2025       1        0      4            0            0        0–489,891
        – no text from that time under these filters

        Read as: asiel
        Not counted: 3 in letterheads, 1 in signatures (--include letterhead,signature)
        In all: 227,273 per million words (95 % interval 101,230–434,400); dispersion
          over the 3 papers DP 0.182 (0: even, 1: only in few)
        Forms: asiel 5
        """,
        beginning(run, 13));
    assertTrue(
        run.out()
            .replaceAll("\\s+", " ")
            .contains("in paragraphs, list items, footnotes, headings and figures,"),
        run.out());
  }

  @Test
  void firstAndLastUseAreSaid() {
    String uses =
        run("trend", "asiel", "--format", "jsonl")
            .out()
            .lines()
            .filter(line -> line.startsWith("{\"type\":\"use\""))
            .map(line -> line.replaceAll(".*\"which\":\"(\\w+)\",\"id\":\"([^\"]+)\".*", "$1 $2"))
            .collect(Collectors.joining(", "));
    assertEquals("first kst-1-1#3, last kst-1-1#5", uses);
  }

  @Test
  void linksFindJustTheCountedParagraphs() {
    for (String include : List.of("", "heading", "letterhead,signature", "figure")) {
      for (String query : List.of("asiel", "asiel OR wonen", "tekst:asiel", "asiel van")) {
        CommandLineRun run =
            include.isEmpty()
                ? run("trend", query, "--links")
                : run("trend", query, "--links", "--include", include);
        Matcher links = Pattern.compile("\n  (\\d{4})  kamerspoor (.*)").matcher(run.out());
        while (links.find()) {
          List<String> search =
              Pattern.compile("'([^']*)'|(\\S+)")
                  .matcher(links.group(2))
                  .results()
                  .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                  .collect(Collectors.toList());
          String limit = search.get(search.indexOf("--limit") + 1);
          CommandLineRun found = CommandLineRun.in(home, search.toArray(String[]::new));
          assertTrue(
              found.out().startsWith(limit + " paragraph"),
              limit + " for " + links.group(2) + ":\n" + found.out());
        }
      }
    }
  }

  @Test
  void aConcordanceAndItsTable() {
    assertEquals(
        """
        left,keyword,right,date,paragraph,speaker,speaker_party,speaker_role,signatories,minister,member,sent_by,form,match,citation,counted_in,expand
        De opvang van ,asiel, is vol.,2024-02-01,kst-1-1#3,,,,,,,,asiel,exact,kst-1-1#3,paragraph list-item footnote,none
        meer ,asiel,", meer huizen",2024-02-01,kst-1-1#4,,,,,,,,asiel,exact,kst-1-1#4,paragraph list-item footnote,none
        Over ,asiel,.,2024-02-01,kst-1-1#5,,,,,,,,asiel,exact,kst-1-1#5,paragraph list-item footnote,none
        """,
        run("concordance", "asiel", "--format", "csv").out());
    assertTrue(
        run("concordance", "asiel", "--include", "heading,letterhead,signature,figure")
            .out()
            .startsWith("9 occurrences in 9 paragraphs of 3 papers"));
  }

  @Test
  void collocatesStandInWhatIsSaid() {
    assertEquals(
        "collocates 0 of 16 words, collocates 1 of 21 words",
        List.of(
                run("collocates", "migratie", "--format", "jsonl"),
                run("collocates", "migratie", "--format", "jsonl", "--include", "signature"))
            .stream()
            .map(
                run ->
                    run.out()
                        .lines()
                        .filter(line -> line.startsWith("{\"type\":\"collocates\""))
                        .map(
                            line ->
                                line.replaceAll(
                                    ".*\"occurrences\":(\\d+),\"places.*\"words\":(\\d+).*",
                                    "collocates $1 of $2 words"))
                        .collect(Collectors.joining()))
            .collect(Collectors.joining(", ")));
  }

  @Test
  void termsAreOfWhatIsSaidOnBothSides() {
    CommandLineRun run = run("terms", "--from", "2025", "--minimum", "1");
    assertTrue(run.out().contains("«datum:2025..»: 4 words, 1 paragraph, 1 paper\n"), run.out());
    assertTrue(run.out().contains("the rest: 12 words, 4 paragraphs, 2 papers\n"), run.out());
    assertTrue(
        run.out().replaceAll("\\s+", " ").contains("in paragraphs, list items and footnotes;"),
        run.out());
    CommandLineRun all = run("terms", "--prefix", "migr", "--include", "letterhead,signature");
    assertTrue(all.out().startsWith("1 word beginning with «migr», 3 occurrences"), all.out());
    assertEquals(1, run("terms", "--prefix", "migr").code());
  }

  @Test
  void theFilterOfTheTextMeansTheSame() {
    assertTrue(run("search", "tekst:asiel").out().startsWith("3 paragraphs in 1 paper"));
    // Also where something else of the query is looked for elsewhere.
    assertTrue(
        run("trend", "tekst:asiel OR opvang", "--include", "heading")
            .out()
            .startsWith("5 occurrences in 4 paragraphs of 1 paper"));
    assertTrue(
        beginning(run("trend", "tekst:asiel", "--include", "heading"), 6)
            .contains("2024       1        1     12            3      250,000 "));
  }

  @Test
  void aPaperOfNothingButLetterhead() {
    assertEquals(
        new CommandLineRun(
            1,
            """
            0 words more common in «stuk:kst-1-3» than in the rest

            «stuk:kst-1-3»: 0 words, 0 paragraphs, 0 papers
            """,
            """
            kamerspoor: nothing is said in "stuk:kst-1-3"; there are 1 letterhead (--include letterhead)
            """),
        firstLines(run("terms", "stuk:kst-1-3"), 3));
    assertEquals(
        """
        no occurrence · «generaal stuk:kst-1-3»


        does not occur in paragraphs, list items and footnotes
        Not counted: 1 in letterheads (--include letterhead)
        """,
        beginning(run("trend", "generaal stuk:kst-1-3"), 5));
  }

  @Test
  void aTermThatStandsOutsideWhatIsSaidOnly() {
    assertEquals(
        new CommandLineRun(
            1,
            """
            nothing found · «migratie»

            not counted: 2 in letterheads, 1 in signatures (--include letterhead,signature)
            """,
            ""),
        run("concordance", "migratie"));
    CommandLineRun table = run("concordance", "migratie", "--format", "csv");
    assertEquals(1, table.code());
    assertTrue(
        table
            .err()
            .endsWith(
                "kamerspoor: \"migratie\" does not occur; not counted: 2 in letterheads, 1 in signatures"
                    + " (--include letterhead,signature)\n"),
        table.err());
    String lines = run("concordance", "migratie", "--format", "jsonl").out();
    assertTrue(
        lines.contains(
            "\"not_counted\":[{\"kind\":\"letterhead\",\"occurrences\":2},"
                + "{\"kind\":\"signature\",\"occurrences\":1}]"),
        lines);
  }

  @Test
  void anUnknownKind() {
    assertEquals(
        new CommandLineRun(
            2,
            "",
            """
            kamerspoor: --include: there is no kind of paragraph "headng"; there are heading, letterhead, signature and figure; did you mean heading?
            """),
        run("trend", "asiel", "--include", "figure,headng"));
    assertEquals(
        new CommandLineRun(
            2,
            "",
            """
            kamerspoor: --include: a footnote is never left out; what can be included is heading, letterhead, signature and figure
            """),
        run("terms", "--include", "voetnoot"));
  }

  @Test
  void includedTextThatRepeatsCountsOnceWhereAsked() {
    assertTrue(
        run("trend", "migratie", "--include", "letterhead,signature", "--unique")
            .out()
            .startsWith("2 occurrences in 2 paragraphs of 1 paper"));
  }

  @Test
  void theFileBesideAndThePictureSayIt() throws IOException {
    Path file = home.resolve("asiel.csv");
    Path picture = home.resolve("asiel.svg");
    CommandLineRun run =
        run(
            "trend",
            "asiel",
            "--include",
            "heading",
            "--output",
            file + "",
            "--plot",
            picture + "");
    assertEquals(0, run.code(), run.err());
    String provenance =
        Files.readString(home.resolve("asiel.csv.provenance.json")).replaceAll("\\s+", "");
    assertTrue(
        provenance.contains(
            "\"counted_in\":[\"paragraph\",\"list-item\",\"footnote\",\"heading\"]"),
        provenance);
    assertTrue(
        Files.readAllLines(file).get(1).endsWith(",paragraph list-item footnote heading,none"),
        Files.readString(file));
    assertTrue(
        Files.readString(picture)
            .contains(
                "Counted: «asiel» with inflections, in paragraphs, list items, footnotes and headings,"),
        "the caption");
  }

  private static CommandLineRun run(String command, String... arguments) {
    return CommandLineRun.in(home, command, arguments);
  }

  private static String beginning(CommandLineRun run, int lines) {
    return run.out().lines().limit(lines).collect(Collectors.joining("\n", "", "\n"));
  }

  private static CommandLineRun firstLines(CommandLineRun run, int lines) {
    return new CommandLineRun(run.code(), beginning(run, lines), run.err());
  }
}
