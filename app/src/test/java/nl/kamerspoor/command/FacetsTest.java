package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found by person, party and the like, as people and programs get it. */
final class FacetsTest {

  private static final String ALL = "person,party,ministry,year,dossier,kind";

  @TempDir private static Path home;
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    StringBuilder papers =
        new StringBuilder(
            """
            {"id":"kst-29754-391#1","date":"2016-05-11","title":"Een","kind":"motie","dossiers":["29754"],"signatories":[{"name":"W. Jansen","office":"lid","party":"GroenLinks-PvdA"},{"name":"K. Visser","office":"lid","party":"VVD"}],"text":"De terugkeer van uitreizigers."}
            {"id":"kst-29754-391#2","text":"Over terugkeer."}
            {"id":"kst-36600-XX-5#1","date":"2016-10-11","title":"Twee","kind":"brief regering","dossiers":["36600-XX"],"signatories":[{"name":"S.A. Blok","office":"Minister van Buitenlandse Zaken"}],"text":"Terugkeer is aan de orde."}
            {"id":"notitie#1","title":"Drie","text":"Ongedateerd over terugkeer."}
            """);
    for (int year = 2001; year <= 2012; year++) {
      papers.append(
          "{\"id\":\"jaar-%d#1\",\"date\":\"%1$d-01-02\",\"title\":\"%1$d\",\"text\":\"De vlag.\"}%n"
              .formatted(year));
    }
    LetterCorpus.indexPapers(home, papers.toString());
  }

  private static CommandLineRun search(String... arguments) {
    return CommandLineRun.in(home, "search", arguments);
  }

  @Test
  void eachValueIsPrintedAsItsFilter() {
    assertEquals(
        """
        4 paragraphs in 3 papers · «terugkeer»

        kind                    paragraphs  papers
        soort:motie                      2       1
        soort:"brief regering"           1       1
        soort:onbekend                   1       1

        party                     paragraphs  papers
        partij:"GroenLinks-PvdA"           2       1
        partij:VVD                         2       1
        partij:onbekend                    2       2

        person                paragraphs  papers
        persoon:"=W. Jansen"           2       1
        persoon:"=K. Visser"           2       1
        persoon:"=S.A. Blok"           1       1
        persoon:onbekend               1       1

        ministry                         paragraphs  papers
        ministerie:"Buitenlandse Zaken"           1       1
        ministerie:onbekend                       3       2

        year           paragraphs  papers
        jaar:2016               3       2
        jaar:onbekend           1       1

        dossier           paragraphs  papers
        dossier:29754              2       1
        dossier:36600-XX           1       1
        dossier:onbekend           1       1
        """,
        search(
                "terugkeer",
                "--limit",
                "0",
                "--facets",
                "kind,party",
                "--facets=person, ministry,YEAR,dossier")
            .out());
  }

  @Test
  void ofManyValuesTenAreShownAndYearsStandInTheirOrder() {
    assertEquals(
        """
        12 paragraphs in 12 papers · «vlag»

        year       paragraphs  papers
        jaar:2001           1       1
        jaar:2002           1       1
        jaar:2003           1       1
        jaar:2004           1       1
        jaar:2005           1       1
        jaar:2006           1       1
        jaar:2007           1       1
        jaar:2008           1       1
        jaar:2009           1       1
        jaar:2010           1       1
        and 2 more

        person: nothing that was found states one (persoon:onbekend)
        """,
        search("vlag", "--limit", "0", "--facets", "year,person").out());
  }

  @Test
  void countsAreThoseOfTheAnswerWithItsFilters() {
    assertTrue(
        search("terugkeer", "--limit", "0", "--party", "VVD", "--facets", "party,kind")
            .out()
            .endsWith(
                """

                party                     paragraphs  papers
                partij:"GroenLinks-PvdA"           2       1
                partij:VVD                         2       1

                kind         paragraphs  papers
                soort:motie           2       1
                """));
  }

  @Test
  void papersAsHitsAreCountedToo() {
    assertTrue(
        search("terugkeer uitreizigers", "--all", "--papers", "--limit=0", "--facets=kind,year")
            .out()
            .endsWith(
                """

                kind         paragraphs  papers
                soort:motie           2       1

                year       paragraphs  papers
                jaar:2016           2       1
                """));
    String out = onTerminal("terugkeer", "--papers", "--limit", "1");
    assertTrue(
        out.contains(
            """
            Narrow it down (with how many papers each leaves):
              persoon:"=W. Jansen" 1 · persoon:"=K. Visser" 1 · persoon:"=S.A. Blok" 1
            """),
        out);
  }

  @Test
  void nothingFoundHasNoFacets() {
    CommandLineRun run = search("onvindbaar", "--facets", ALL);
    assertEquals(1, run.code());
    assertTrue(run.out().endsWith("\nno facets, as nothing was found\n"), run.out());
    assertFalse(run.out().contains("onbekend"), run.out());
    assertTrue(
        search("onvindbaar", "--facets", "year", "--format", "markdown")
            .out()
            .endsWith("\nno facets, as nothing was found.\n\n"));
  }

  @Test
  void programsGetThemWithTheQuery() {
    String line =
        search("terugkeer", "--limit", "0", "--facets", "year,party", "--format", "jsonl").out();
    assertTrue(
        line.contains(
            "\"facets\":{\"year\":{\"distinct\":1,\"values\":[{\"value\":\"2016\",\"paragraphs\":3,"
                + "\"papers\":2,\"filter\":\"jaar:2016\"}],\"unknown\":{\"value\":\"onbekend\","
                + "\"paragraphs\":1,\"papers\":1,\"filter\":\"jaar:onbekend\"}},\"party\":{"
                + "\"distinct\":2,"),
        line);
    assertFalse(search("terugkeer", "--format", "jsonl").out().contains("facets"));
  }

  @Test
  void reportsHaveATableEach() {
    assertTrue(
        search("terugkeer", "--limit", "0", "--facets", "kind,year", "--format", "markdown")
            .out()
            .endsWith(
                """

                | kind | paragraphs | papers |
                | --- | ---: | ---: |
                | soort:motie | 2 | 1 |
                | soort:"brief regering" | 1 | 1 |
                | soort:onbekend | 1 | 1 |

                | year | paragraphs | papers |
                | --- | ---: | ---: |
                | jaar:2016 | 3 | 2 |
                | jaar:onbekend | 1 | 1 |

                """));
  }

  @Test
  void aWorkbookHasASheetOfThem() throws IOException {
    Path file = folder.resolve("hits.xlsx");
    search("terugkeer", "--facets", "year", "--output", file.toString());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      XSSFSheet sheet = workbook.getSheet("facets");
      List<String> rows = new ArrayList<>();
      for (Row row : sheet) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.toString()));
        rows.add(String.join("|", cells));
      }
      assertEquals(
          List.of(
              "facet|value|paragraphs|papers|filter|values_in_all",
              "year|2016|3.0|2.0|jaar:2016|1.0",
              "year|onbekend|1.0|1.0|jaar:onbekend|1.0"),
          rows);
    }
    String made = Files.readString(folder.resolve("hits.xlsx.provenance.json"));
    assertTrue(made.contains("\"--facets=year\""), made);
    Path without = folder.resolve("without.xlsx");
    search("terugkeer", "--output", without.toString());
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(without))) {
      assertEquals(3, workbook.getNumberOfSheets());
    }
  }

  private static String onTerminal(String... arguments) {
    List<String> all = new ArrayList<>(List.of("search", "--color", "never"));
    all.addAll(List.of(arguments));
    return CommandLineRun.in(home, Map.of(), 80, "", all.toArray(String[]::new)).out();
  }

  @Test
  void aTerminalThatShowsTheFirstOfManyEndsWithTwoWaysToGoOn() {
    String suggested =
        """

        Narrow it down (with how many paragraphs each leaves):
          persoon:"=W. Jansen" 2 · persoon:"=K. Visser" 2 · persoon:"=S.A. Blok" 1
          persoon:onbekend 1
          partij:"GroenLinks-PvdA" 2 · partij:VVD 2 · partij:onbekend 2
        """;
    String out = onTerminal("terugkeer", "--limit", "1");
    assertTrue(out.endsWith(suggested), out);
    assertFalse(search("terugkeer", "--limit", "1").out().contains("Narrow"), "in a pipe");
    assertFalse(onTerminal("terugkeer").contains("Narrow"), "all hits are shown");
    for (String other : List.of("--format=jsonl", "--count", "--ids", "--facets=year")) {
      assertFalse(onTerminal("terugkeer", "--limit=1", other).contains("Narrow"), other);
    }
    Path file = folder.resolve("hits.txt");
    onTerminal("terugkeer", "--limit", "1", "--output", file.toString());
    assertFalse(read(file).contains("Narrow"), "in a file");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anUnknownFacetIsRefusedWithWhatWasMeant() {
    search("terugkeer", "--facets", "year,persn")
        .assertError(
            """
            kamerspoor: --facets: "persn" is not one of person, party, ministry, year, dossier and kind; did you mean person?
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "year,", ",year", "year,,kind"})
  void aMissingFacetIsRefused(String typed) {
    search("terugkeer", "--facets", typed)
        .assertError(
            """
            kamerspoor: --facets: a name is missing; give some of person, party, ministry, year, dossier and kind, with a comma between two
            """);
  }

  @Test
  void aFacetGivenTwiceIsRefused() {
    String message =
        """
        kamerspoor: --facets: year is given twice; give it once
        """;
    search("terugkeer", "--facets", "year,kind,YEAR").assertError(message);
    search("terugkeer", "--facets", "year", "--facets", "year").assertError(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          csv     | a table of hits has no place for other counts; give --format text, jsonl or markdown, or --output FILE.xlsx
          tsv     | a table of hits has no place for other counts; give --format text, jsonl or markdown, or --output FILE.xlsx
          trec    | a TREC run has no place for counts; give --format text, jsonl or markdown
          ris     | a bibliography has no place for counts; give --format text, jsonl or markdown
          bibtex  | a bibliography has no place for counts; give --format text, jsonl or markdown
          csljson | a bibliography has no place for counts; give --format text, jsonl or markdown
          """)
  void aFormatWithoutPlaceForThemRefusesThem(String format, String reason) {
    Path file = folder.resolve("hits");
    search("terugkeer", "--facets", "year", "--format", format, "--output", file.toString())
        .assertError("kamerspoor: --facets: " + reason + "\n");
    assertFalse(Files.exists(file));
  }

  @Test
  void aNumberAloneHasNoFacets() {
    search("terugkeer", "--facets", "year", "--count")
        .assertError(
            """
            kamerspoor: --count prints a number and nothing else; leave out --facets=year
            """);
  }
}
