package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ProgramCall;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Each number of a trend leads to the paragraphs that it counts. */
final class TrendLinksTest {

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  /** A folder for what one test makes. */
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
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
            "person",
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

  @Test
  void aLinkFindsOtherNamesAndWordsAsFarAsTheyWereCounted() {
    long before = 0;
    for (String expand : List.of("none", "names", "all")) {
      long counted = 0;
      CommandLineRun run =
          run("uitreiziger OR dreiging", "--by", "kind", "--expand", expand, "--format", "jsonl");
      for (Row row : Row.in(run.out())) {
        if (row.paragraphs > 0) {
          assertEquals(Long.toString(row.paragraphs), total(row.search), expand + " " + row.bucket);
          counted += row.paragraphs;
        }
      }
      assertTrue(counted > before, expand + ": " + counted + " paragraphs, fewer: " + before);
      before = counted;
    }
  }

  private static String total(List<String> search) {
    return found(search).out().replaceFirst("(?s).*?\"total_all_words\":(\\d+).*", "$1");
  }

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
            "person",
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
          row.search.addAll(List.of("--index", index));
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
          1 brug alinea:(alinea OR opsomming OR voetnoot) jaar:1931
          4 brug alinea:(alinea OR opsomming OR voetnoot) jaar:2018
          2 brug alinea:(alinea OR opsomming OR voetnoot) datum:onbekend
        session-year
          7 brug alinea:(alinea OR opsomming OR voetnoot) vergaderjaar:onbekend
        cabinet
          4 brug alinea:(alinea OR opsomming OR voetnoot) datum:2017-10-26..2022-01-09
          3 brug alinea:(alinea OR opsomming OR voetnoot) datum:(onbekend OR ..1945-06-23)
        person
          1 brug alinea:(alinea OR opsomming OR voetnoot) persoon:"=Keijzer"
          1 brug alinea:(alinea OR opsomming OR voetnoot) persoon:"=Blok"
          1 brug alinea:(alinea OR opsomming OR voetnoot) persoon:"=Klaver"
          4 brug alinea:(alinea OR opsomming OR voetnoot) persoon:onbekend
        minister
          1 brug alinea:(alinea OR opsomming OR voetnoot) minister:"=Blok"
          6 brug alinea:(alinea OR opsomming OR voetnoot) minister:onbekend
        ministry
          7 brug alinea:(alinea OR opsomming OR voetnoot) ministerie:onbekend
        kind
          7 brug alinea:(alinea OR opsomming OR voetnoot) soort:onbekend
        dossier
          7 brug alinea:(alinea OR opsomming OR voetnoot) dossier:onbekend
        party
          1 brug alinea:(alinea OR opsomming OR voetnoot) partij:CDA
          1 brug alinea:(alinea OR opsomming OR voetnoot) partij:GroenLinks
          5 brug alinea:(alinea OR opsomming OR voetnoot) partij:onbekend
        """,
        rows.toString());
  }

  @Test
  void onlyTextOnStdoutNamesTheProgramAndTheIndexAsTheyAreHere() throws IOException {
    ProgramCall here = new ProgramCall("/opt/mijn map/kamerspoor", null);
    String index = home.resolve("een 'andere'").toString();
    assertEquals(
        0,
        CommandLineRun.in(home, "index", home.resolve("corpus").toString(), "--index", index)
            .code());
    String[] arguments = {"trend", "'dreiging!'", "--links", "--from", "2019", "--index", index};
    String search =
        " search ''\\''dreiging!'\\'' datum:2019.. alinea:(alinea OR opsomming OR voetnoot) jaar:2019'"
            + " --match inflection --expand none --all --limit ";
    assertTrue(
        called(here, arguments).contains("  2019  '/opt/mijn map/kamerspoor'%s".formatted(search)),
        called(here, arguments));
    assertTrue(
        called(here, arguments).contains(" --index '" + index.replace("'", "'\\''") + "'\n"),
        called(here, arguments));
    for (String format : List.of("csv", "jsonl", "markdown")) {
      List<String> inFormat = new ArrayList<>(List.of(arguments));
      inFormat.addAll(List.of("--format", format));
      String out = called(here, inFormat.toArray(String[]::new));
      assertFalse(out.contains("mijn map") || out.contains("andere"), out);
    }
    Path file = folder.resolve("trend.txt");
    List<String> toFile = new ArrayList<>(List.of(arguments));
    toFile.addAll(List.of("--output", file.toString(), "--color", "always"));
    called(here, toFile.toArray(String[]::new));
    String text = Files.readString(file);
    assertTrue(text.contains("  2019  kamerspoor" + search), text);
    assertFalse(text.contains("\u001B") || text.contains("andere"), text);
  }

  private static String called(ProgramCall called, String... arguments) {
    CommandLineRun run = CommandLineRun.called(called, home, arguments);
    assertEquals(0, run.code(), run.err());
    return run.out();
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.in(home, "trend", arguments);
  }

  private static CommandLineRun found(List<String> search) {
    List<String> all = new ArrayList<>(search);
    all.addAll(List.of("--format", "jsonl"));
    return CommandLineRun.in(home, all.toArray(String[]::new));
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
