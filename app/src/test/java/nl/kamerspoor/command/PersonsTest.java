package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.testing.OptionalData;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who said it: filters by name, counts by person, and the register itself. */
final class PersonsTest {

  /** Eight papers: motions, letters, an annex and a debate, of people with like names. */
  private static final String PAPERS =
      """
      {"type":"document","id":"m1","metadata":{"date":{"value":"2024-01-18","origin":"xml"},"kind":{"value":"motie","origin":"xml"},"signatories":[{"value":{"name":"Grinwis","office":"lid"},"origin":"xml"},{"value":{"name":"Inge van Dijk","office":"lid"},"origin":"xml"}]}}
      {"type":"paragraph","id":"m1#1","number":1,"kind":"paragraph","text":"Een brug te ver."}
      {"type":"document","id":"m2","metadata":{"date":{"value":"2025-04-22","origin":"xml"},"kind":{"value":"motie","origin":"xml"},"signatories":[{"value":{"name":"P.A. Grinwis","office":"lid"},"origin":"xml"},{"value":{"name":"J.P. Dijk","office":"lid"},"origin":"xml"}]}}
      {"type":"paragraph","id":"m2#1","number":1,"kind":"paragraph","text":"Nog een brug."}
      {"type":"document","id":"m3","metadata":{"date":{"value":"2025-04-23","origin":"xml"},"kind":{"value":"motie","origin":"xml"},"signatories":[{"value":{"name":"Diederik van Dijk","office":"lid"},"origin":"xml"},{"value":{"name":"Dijk","office":"lid"},"origin":"xml"}]}}
      {"type":"paragraph","id":"m3#1","number":1,"kind":"paragraph","text":"De derde brug."}
      {"type":"document","id":"b1","metadata":{"date":{"value":"2024-09-01","origin":"xml"},"signatories":[{"value":{"name":"E. van der Burg","office":"Staatssecretaris van Justitie en Veiligheid"},"origin":"xml"}]}}
      {"type":"paragraph","id":"b1#1","number":1,"kind":"paragraph","text":"De brug van de staatssecretaris."}
      {"type":"document","id":"m4","metadata":{"date":{"value":"2025-05-01","origin":"xml"},"signatories":[{"value":{"name":"Van der Burg","office":"lid"},"origin":"xml"}]}}
      {"type":"paragraph","id":"m4#1","number":1,"kind":"paragraph","text":"De brug van het lid."}
      {"type":"document","id":"a1","metadata":{"date":{"value":"2024-09-02","origin":"xml"},"sent_by":[{"value":{"name":"E. van der Burg","office":"Staatssecretaris van Justitie en Veiligheid"},"origin":"sidecar"}]}}
      {"type":"paragraph","id":"a1#1","number":1,"kind":"paragraph","text":"De brug van de bijlage."}
      {"type":"document","id":"b2","metadata":{"date":{"value":"2024-09-03","origin":"xml"},"signatories":[{"value":{"name":"Minister-President","office":"Minister-President"},"origin":"xml"}]}}
      {"type":"paragraph","id":"b2#1","number":1,"kind":"paragraph","text":"De brug zonder naam."}
      {"type":"document","id":"d1","metadata":{"date":{"value":"2024-09-04","origin":"xml"}}}
      {"type":"paragraph","id":"d1#1","number":1,"kind":"paragraph","speaker":{"name":"Grinwis","role":"De heer"},"text":"De brug van een debat zonder partijen."}
      {"type":"paragraph","id":"d1#2","number":2,"kind":"paragraph","speaker":{"name":"voorzitter","role":"voorzitter"},"text":"De brug van de voorzitter."}
      """;

  @TempDir static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexPapers(home, PAPERS);
  }

  /** The ids that a query finds, or what it is refused with. */
  private static String found(String query) {
    CommandLineRun run = run("search", query, "--format", "jsonl", "--limit", "50");
    return run.code() == 2
        ? run.err().lines().skip(1).map(String::strip).toList().getLast()
        : run.out()
            .lines()
            .filter(line -> line.startsWith("{\"type\":\"hit\""))
            .map(line -> line.replaceFirst(".*?\"id\":\"([^\"]*)#?.*", "$1"))
            .sorted()
            .toList()
            .toString();
  }

  private static CommandLineRun run(String command, String... arguments) {
    return CommandLineRun.in(home, command, arguments);
  }

  @Test
  void oneIsFoundByAnyFormOfTheName() {
    for (String name :
        List.of(
            "grinwis",
            "GRINWIS",
            "\"P.A. Grinwis\"",
            "\"grinwis p.a.\"",
            "\"PA Grinwis\"",
            "\"=P.A. Grinwis\"",
            "=Grinwis")) {
      assertEquals("[d1#1, m1#1, m2#1]", found("persoon:" + name), name);
    }
    assertEquals("[m1#1]", found("persoon:inge"));
    assertEquals("[m1#1]", found("lid:\"dijk, van inge\""));
  }

  @Test
  void dijkIsNotVanDijkAndTheAnswerNamesBoth() {
    assertEquals("[m2#1, m3#1]", found("lid:dijk"));
    assertEquals("[m1#1, m3#1]", found("lid:\"van dijk\""));
    assertTrue(
        run("search", "brug lid:dijk")
            .out()
            .contains(
                """
                lid:dijk is J.P. Dijk; this leaves out: lid:"=Diederik van Dijk" 1, lid:"=Inge
                van Dijk" 1 (paragraphs in the index)
                """));
    assertTrue(
        run("search", "brug lid:\"van dijk\"", "--format", "jsonl")
            .out()
            .contains(
                """
                "persons":[{"filter":"lid:\\"van dijk\\"","found":[{"name":"Diederik van Dijk","paragraphs":1,"filter":"lid:\\"=Diederik van Dijk\\""},{"name":"Inge van Dijk","paragraphs":1,"filter":"lid:\\"=Inge van Dijk\\""}],"besides":[]}]"""));
    assertTrue(
        run("trend", "brug lid:\"van dijk\"")
            .out()
            .contains("Persons: lid:\"van dijk\" is 2 persons: lid:\"=Diederik van Dijk\" 1,"));
  }

  @Test
  void aMinisterIsWhoSignsAsOneOrSentThePaper() {
    assertEquals("[a1#1, b1#1]", found("minister:burg"));
    assertEquals("[m4#1]", found("lid:burg"));
    assertEquals("[a1#1, b1#1, m4#1]", found("persoon:burg"));
    assertEquals(
        "P.A. Grinwis signs or speaks as a member; lid:grinwis finds 3 paragraphs",
        found("minister:grinwis"));
    assertEquals("[b2#1, d1#1, d1#2, m1#1, m2#1, m3#1, m4#1]", found("brug minister:onbekend"));
  }

  @Test
  void whomTheIndexDoesNotKnowIsAnError() {
    assertEquals("did you mean \"Grinwis\" or \"P.A. Grinwis\"?", found("lid:grinwes"));
    assertEquals("without =, part of the name is enough: persoon:dij", found("persoon:=dij"));
  }

  @Test
  void anOfficeWithoutANameIsNotStated() {
    assertEquals("[b2#1, d1#2]", found("persoon:onbekend"));
    String csv = run("trend", "brug", "--by", "person", "--format", "csv").out();
    assertTrue(csv.contains("brug,P.A. Grinwis,3,3,3,"), csv);
    assertTrue(csv.contains("brug,not stated,2,2,2,"), csv);
    String ministers = run("trend", "brug", "--by", "minister").out();
    assertTrue(ministers.contains("E. van der Burg       2"), ministers);
    assertTrue(ministers.contains("of the words"), ministers);
  }

  @Test
  void theRegisterIsPrinted() {
    assertEquals(
        """
        {"type":"person","name":"E. van der Burg","told":true,"offices":[{"office":"Staatssecretaris van Justitie en Veiligheid","first":"2024-09-01","last":"2024-09-02"},{"office":"lid","first":"2025-05-01","last":"2025-05-01"}],"parties":[],"first":"2024-09-01","last":"2025-05-01","papers":3,"paragraphs":3,"words":15,"forms":["E. van der Burg","Van der Burg"],"filter":"persoon:\\"=E. van der Burg\\""}
        """,
        run("persons", "burg", "--format", "jsonl").out());
    assertEquals(
        """
        | name | told | offices | parties | first | last | papers | paragraphs | words | forms | filter |
        | --- | --- | --- | --- | --- | --- | ---: | ---: | ---: | --- | --- |
        | J.P. Dijk | yes | lid 2025-04-22..2025-04-23 |  | 2025-04-22 | 2025-04-23 | 2 | 2 | 6 | Dijk; J.P. Dijk | persoon:"=J.P. Dijk" |
        """,
        run("persons", "jp", "dijk", "--format", "markdown").out());
    CommandLineRun all = run("persons", "--limit", "1");
    assertEquals("1 of 5 persons; --limit shows more\n", all.err());
    assertTrue(run("stats").out().contains("5 persons"));
    assertEquals(
        new CommandLineRun(1, "", "kamerspoor: nobody named \"xyz\" is in the index\n"),
        run("persons", "xyz", "--format", "jsonl"));
  }

  @Test
  void aMemberIsNotLabelledMinister() {
    String csv = run("search", "brug lid:grinwis", "--format", "csv", "--limit", "1").out();
    List<String> names = List.of(csv.lines().findFirst().orElse("").split(",", -1));
    assertTrue(names.containsAll(List.of("signatories", "minister", "member")), csv);
    assertTrue(
        csv.contains(",lid P.A. Grinwis; lid J.P. Dijk,,lid P.A. Grinwis; lid J.P. Dijk,"), csv);
  }

  /** What is asked of two inputs with double names and glued elements. */
  @Test
  void doubleNamesAndGluedElementsAreFound(@TempDir Path folder) throws IOException {
    Path faults = OptionalData.file("faults");
    for (String name : List.of("name-hyphens.xml", "glued-name.xml")) {
      LetterCorpus.add(folder, name, Files.readString(faults.resolve(name)));
    }
    LetterCorpus.index(folder);
    assertEquals("[Jansen-Visser]", speakers(folder, "lid:\"jansen visser\""));
    assertEquals("[Jansen-Visser]", speakers(folder, "lid:visser"));
    assertEquals("[De Vries-van 't Hof]", speakers(folder, "lid:\"de vries\""));
    assertEquals("[De Vries-van 't Hof]", speakers(folder, "lid:\"Vries van 't Hof\""));
    assertEquals("[Jaap van Dam, Otto van Dam]", speakers(folder, "lid:\"van dam\""));
    assertEquals("[Dam]", speakers(folder, "minister:dam"));
    assertEquals("[Jansen-van Dam]", speakers(folder, "lid:\"jansen van dam\""));
  }

  private static String speakers(Path folder, String query) {
    return CommandLineRun.in(
            folder,
            "trend",
            new String[] {"dreiging " + query, "--by", "person", "--format", "csv"})
        .out()
        .lines()
        .skip(1)
        .map(line -> List.of(line.split(",", -1)))
        .filter(cells -> !cells.get(4).equals("0")) // occurrences
        .map(cells -> cells.get(1))
        .sorted()
        .toList()
        .toString();
  }
}
