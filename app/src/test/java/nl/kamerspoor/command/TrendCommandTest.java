package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The whole of {@code kamerspoor trend} over the papers of the repository. */
final class TrendCommandTest {

  private static final Path ROOT = Path.of(System.getProperty("kamerspoor.root", ".."));

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  /** A folder for what one test makes. */
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    try (DirectoryStream<Path> papers = Files.newDirectoryStream(ROOT.resolve("corpus"))) {
      for (Path paper : papers) {
        Files.copy(paper, home.resolve("corpus").resolve(paper.getFileName().toString()));
      }
    }
    assertEquals(0, CommandLineRun.in(home, "index").code());
  }

  @Test
  void everyFormat() throws IOException {
    Map<String, String> outputs = new TreeMap<>();
    outputs.put("one-term.txt", output("terrorisme"));
    outputs.put("one-term.chart.txt", output("terrorisme", "--chart", "always"));
    outputs.put("one-term.jsonl", output("terrorisme", "--format", "jsonl", "--forms"));
    outputs.put("one-term.csv", output("terrorisme", "--format", "csv"));
    outputs.put("one-term.tsv", output("terrorisme", "--format", "tsv", "--forms"));
    outputs.put("one-term.md", output("terrorisme", "--format", "markdown"));
    outputs.put(
        "family.txt", output("terrorisme", "--match", "family", "--by", "cabinet", "--forms"));
    outputs.put(
        "three-terms.txt",
        output(
            "uitreiziger", "terugkeerder", "\"foreign terrorist fighter*\"", "--chart", "always"));
    outputs.put("minister.txt", output("dreiging", "--by", "minister", "--links"));
    outputs.put("compare.txt", output("terrorisme", "--compare", "2015..2017", "2018..2021"));
    outputs.put(
        "seven-terms.txt",
        output("dreiging", "aanslag", "terrorisme", "NCTV", "jihad*", "Syrië", "geldezel"));
    Golden.assertMatches("trend", outputs);
  }

  @Test
  void eachRowLeadsToJustItsParagraphs() throws IOException {
    List<String> queries =
        List.of(
            "terrorisme",
            "\"foreign terrorist fighters\"",
            "aanslag dreiging",
            "de dreiging",
            "jihad* OR NCTV",
            "(aanslag dreiging) OR terugkeerder",
            "terrorisme NOT dreiging",
            "dreiging -soort:bijlage");
    List<String> divisions =
        List.of(
            "year",
            "quarter",
            "month",
            "session-year",
            "cabinet",
            "minister",
            "ministry",
            "kind",
            "dossier");
    int rows = 0;
    for (String query : queries) {
      // Years for every kind of query, and everything else for two of them.
      for (String by : queries.indexOf(query) < 2 ? divisions : List.of("year")) {
        for (String match :
            by.equals("year") ? List.of("exact", "family") : List.of("inflection")) {
          CommandLineRun run =
              run(query, "--by", by, "--match", match, "--from", "2016-02", "--format", "jsonl");
          for (Row row : Row.in(run.out())) {
            if (row.paragraphs > 0) {
              CommandLineRun found = found(row.search);
              assertEquals(
                  row.paragraphs,
                  found.out().lines().filter(line -> line.startsWith("{\"type\":\"hit\"")).count(),
                  query + " " + row);
              // Not only because the search is limited to as many.
              assertTrue(
                  found.out().contains("\"total_all_words\":" + row.paragraphs + ","),
                  query + " " + row);
              rows++;
            }
          }
        }
      }
    }
    assertTrue(rows > 80, rows + " rows");
  }

  /** A letter of which nothing is known, one from before all cabinets, and a debate. */
  private static final String LITTLE_KNOWN =
      """
      {"type":"document","id":"brief","metadata":{}}
      {"type":"paragraph","id":"brief#1","number":1,"kind":"paragraph","text":"Een brug."}
      {"type":"paragraph","id":"brief#2","number":2,"kind":"paragraph","text":"Nog een brug."}
      {"type":"document","id":"oud","metadata":{"date":{"value":"1931-05-06","origin":"xml"}}}
      {"type":"paragraph","id":"oud#1","number":1,"kind":"paragraph","text":"Een oude brug."}
      {"type":"document","id":"h-tk-1","metadata":{"date":{"value":"2018-02-21","origin":"xml"}}}
      {"type":"paragraph","id":"h-tk-1#1","number":1,"kind":"paragraph","text":"De vergadering over de brug."}
      {"type":"paragraph","id":"h-tk-1#2","number":2,"kind":"paragraph","speaker":{"name":"Klaver","role":"De heer","party":"GroenLinks"},"text":"Welke brug?"}
      {"type":"paragraph","id":"h-tk-1#3","number":3,"kind":"paragraph","speaker":{"name":"Blok","role":"Minister"},"text":"Die brug."}
      {"type":"paragraph","id":"h-tk-1#4","number":4,"kind":"paragraph","speaker":{"name":"Keijzer","role":"Mevrouw","party":"CDA"},"text":"De brug, de brug."}
      """;

  @Test
  void papersThatSayNothingToGoByHaveTheirLinkToo() throws IOException {
    Files.writeString(folder.resolve("papers.jsonl"), LITTLE_KNOWN);
    String index = folder.resolve("index").toString();
    CommandLineRun made =
        CommandLineRun.in(
            home, "index", folder.resolve("papers.jsonl").toString(), "--index", index);
    assertEquals(0, made.code(), made.err());
    StringBuilder rows = new StringBuilder();
    for (String by :
        List.of(
            "year",
            "session-year",
            "cabinet",
            "minister",
            "ministry",
            "kind",
            "dossier",
            "party")) {
      rows.append(by).append('\n');
      CommandLineRun run = run("brug", "--by", by, "--index", index, "--format", "jsonl");
      for (Row row : Row.in(run.out())) {
        if (row.paragraphs > 0) {
          rows.append("  %d %s\n".formatted(row.paragraphs, row.search.get(1)));
          assertEquals(
              row.paragraphs,
              found(row.search)
                  .out()
                  .lines()
                  .filter(line -> line.startsWith("{\"type\":\"hit\""))
                  .count(),
              by + " " + row);
        }
      }
    }
    assertEquals(
        """
        year
          1 brug jaar:1931
          4 brug jaar:2018
          2 brug datum:onbekend
        session-year
          7 brug vergaderjaar:onbekend
        cabinet
          4 brug datum:2017-10-26..2022-01-09
          3 brug datum:(onbekend OR ..1945-06-23)
        minister
          1 brug minister:"=Keijzer"
          1 brug minister:"=Blok"
          1 brug minister:"=Klaver"
          4 brug minister:onbekend
        ministry
          7 brug ministerie:onbekend
        kind
          7 brug soort:onbekend
        dossier
          7 brug dossier:onbekend
        party
          1 brug partij:CDA
          1 brug partij:GroenLinks
          5 brug partij:onbekend
        """,
        rows.toString());
  }

  @Test
  void aTermThatDoesNotOccurGivesNearForms() {
    CommandLineRun run = run("terrorismen");
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("no occurrence · «terrorismen»\n"), run.out());
    assertTrue(run.out().contains("    terrorisme (for terrorismen): "), run.out());
  }

  @Test
  void aTermOfOnlyStopWordsIsCounted() {
    CommandLineRun run = run("de", "--format", "csv", "--by", "kind");
    assertEquals(0, run.code(), run.err());
    String remark = "a term of stop words only: they are counted, but stand nearly everywhere";
    assertTrue(run.err().contains(remark), run.err());
    assertTrue(run("de").out().contains(remark), "in text");
    assertFalse(run("de terrorisme").out().contains(remark), "with another word");
  }

  @Test
  void aTermOfAFilterAloneHasNothingToCount() {
    assertError(
        run("minister:blok"),
        """
        kamerspoor: there is no word in this to count in the text
          minister:blok
          ^
          type a word or a phrase beside it; titles, headings and filters only say where to count
        """);
  }

  @Test
  void aWildcardThatStandsForTooManyWordsSaysHowMany() {
    CommandLineRun run = run("*e*");
    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .matches(
                "(?s)kamerspoor: \"\\*e\\*\" stands for [\\d,]+ words, more than 1,024\n.*write more letters.*"),
        run.err());
  }

  @Test
  void periodsThatShareDays() {
    assertError(
        run("terrorisme", "--compare", "2015..2018", "2018..2021"),
        """
        kamerspoor: --compare: 2015..2018 and 2018..2021 share days, which would count on both sides; give periods that do not
        """);
  }

  @Test
  void aPeriodThatIsNone() {
    assertError(
        run("terrorisme", "--compare", "vroeger", "2018..2021"),
        """
        kamerspoor: "vroeger" is no date
          datum:vroeger
                ^
          write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
        """);
  }

  @Test
  void aPeriodOutsideTheCorpus() {
    CommandLineRun run = run("terrorisme", "--compare", "1990..1995", "2018..2021");
    assertEquals(0, run.code());
    assertTrue(
        run.err().contains("there is no paper of 1990..1995 under these filters\n"), run.err());
    CommandLineRun none = run("terrorisme", "--from", "1990", "--to", "1995");
    assertEquals(1, none.code());
  }

  @Test
  void anUnknownEnding() {
    assertError(
        run("terrorisme", "--plot", "kaart.gif"),
        """
        kamerspoor: --plot: kaart.gif: its ending does not say what to draw; give FILE.svg, FILE.png or FILE.html
        """);
  }

  @Test
  void aFolderThatIsNotThere() {
    String file = folder.resolve("weg/kaart.svg").toString();
    assertError(
        run("terrorisme", "--plot", file),
        "kamerspoor: --plot: "
            + folder.resolve("weg")
            + ": there is no such folder; make it first\n");
  }

  @Test
  void aPlotFileThatCannotBeWritten() throws IOException {
    Path file = Files.createDirectory(folder.resolve("map.svg"));
    assertError(
        run("terrorisme", "--plot", file.toString()),
        "kamerspoor: --plot: " + file + ": you may not write there; give another file\n");
  }

  @Test
  void aSingleBucket() throws IOException {
    Path file = folder.resolve("een.svg");
    CommandLineRun run =
        run(
            "terrorisme",
            "dreiging",
            "--from",
            "2021",
            "--chart",
            "always",
            "--plot",
            file.toString());
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readString(file).contains("</svg>"));
  }

  @Test
  void fiveHundredTerms() {
    String[] terms =
        IntStream.range(0, 500)
            .mapToObj(i -> i % 2 == 0 ? "aanslag" : "woord" + i)
            .toArray(String[]::new);
    CommandLineRun run = run(terms);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        250, run.out().lines().filter(line -> line.matches("aanslag +\\d+ +\\d+ .*")).count());
  }

  @Test
  void picturesSayWhatTheyShow() throws IOException {
    for (String ending : List.of("svg", "html")) {
      Path file = folder.resolve("kaart." + ending);
      CommandLineRun run = run("uitreiziger", "terugkeerder", "--plot", file.toString());
      assertEquals(0, run.code(), run.err());
      // Titles and labels are drawn as shapes, the source line as text.
      assertTrue(Files.readString(file).contains("Counted: uitreiziger; terugkeerder."), ending);
    }
    String page = Files.readString(folder.resolve("kaart.html"));
    assertTrue(page.contains("<title>uitreiziger, terugkeerder</title>"), page);
    assertTrue(page.contains("<td>2019</td><td>2</td>"), page);
    assertTrue(page.contains("<title>2018&#10;uitreiziger: no papers"), page);
    Path png = folder.resolve("kaart.png");
    assertEquals(0, run("terrorisme", "--plot", png.toString()).code());
    byte[] start = Arrays.copyOf(Files.readAllBytes(png), 8);
    assertEquals("[-119, 80, 78, 71, 13, 10, 26, 10]", Arrays.toString(start));
  }

  private static String output(String... arguments) {
    CommandLineRun run = run(arguments);
    return run.out()
        .replaceAll("\"index\":\\{\"fingerprint.*", "…")
        .replaceAll("(?s)Index\\s+of\\s+\\d+.*?Lucene\\s+[\\d.]*\\d\\.", "Index of ….")
        .replaceAll("index of \\d+ \\w+ \\d+", "index of …")
        .replaceAll("…\"}", "…");
  }

  private static CommandLineRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of("trend"));
    all.addAll(List.of(arguments));
    return CommandLineRun.in(home, all.toArray(String[]::new));
  }

  private static CommandLineRun found(List<String> search) {
    List<String> all = new ArrayList<>(search);
    all.addAll(List.of("--format", "jsonl"));
    return CommandLineRun.in(home, all.toArray(String[]::new));
  }

  private static void assertError(CommandLineRun run, String message) {
    assertEquals(message, run.err());
    assertEquals(2, run.code());
  }

  /** A bucket as a program reads it. */
  private record Row(String bucket, long paragraphs, List<String> search) {

    static List<Row> in(String lines) {
      return lines
          .lines()
          .filter(line -> line.startsWith("{\"type\":\"bucket\""))
          .map(Row::read)
          .toList();
    }

    private static Row read(String line) {
      String bucket = "";
      long paragraphs = 0;
      List<String> search = new ArrayList<>();
      try (JsonParser json =
          JsonFactory.builder().build().createParser(ObjectReadContext.empty(), line)) {
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
          if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            String name = json.currentName();
            if (name == null) {
              search.add(json.getString());
            } else if (name.equals("bucket")) {
              bucket = json.getString();
            } else if (name.equals("paragraphs")) {
              paragraphs = json.getLongValue();
            }
          }
        }
      }
      return new Row(bucket, paragraphs, search);
    }
  }
}
