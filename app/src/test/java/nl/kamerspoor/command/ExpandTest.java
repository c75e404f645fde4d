package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Counts are of what was typed; other names and words are told, and count where they are asked for.
 */
final class ExpandTest {

  private static final String PAPERS =
      """
      {"type":"document","id":"kst-1-1","metadata":{"date":{"value":"2024-02-01","origin":"xml"}}}
      {"type":"paragraph","id":"kst-1-1#1","number":1,"kind":"paragraph","text":"Een uitreiziger en twee uitreizigers."}
      {"type":"paragraph","id":"kst-1-1#2","number":2,"kind":"paragraph","text":"Over de FTF en de FTF's."}
      {"type":"paragraph","id":"kst-1-1#3","number":3,"kind":"paragraph","text":"Een jihadganger, meer niet."}
      {"type":"paragraph","id":"kst-1-1#4","number":4,"kind":"heading","text":"FTF"}
      """;

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexPapers(home, PAPERS);
  }

  @Test
  void whatWasTypedIsCountedAndTheRestOffered() {
    assertEquals(
        """
        2 occurrences in 1 paragraph of 1 paper · «uitreiziger»
        Other words: FTF 2 (--expand names); jihadganger 1 (--expand all)
        Forms: uitreiziger 1, uitreizigers 1
        """,
        told("trend", "uitreiziger"));
    assertEquals(
        """
        2 occurrences in 1 paragraph of 1 paper · «FTF»
        Other words: uitreiziger 2 (--expand names)
        Forms: ftf 1, ftf's 1
        """,
        told("trend", "FTF"));
  }

  @Test
  void whatIsAskedForCounts() {
    assertEquals(
        """
        4 occurrences in 2 paragraphs of 1 paper · «uitreiziger»
        Other words: jihadganger 1 (--expand all)
        Also: FTF (uitreiziger)
        Forms: ftf 1, ftf's 1, uitreiziger 1, uitreizigers 1
        """,
        told("trend", "uitreiziger", "--expand", "names"));
    assertEquals(
        """
        5 occurrences in 3 paragraphs of 1 paper · «uitreiziger»
        Also: FTF, jihadganger (uitreiziger)
        Forms: ftf 1, ftf's 1, jihadganger 1, uitreiziger 1, uitreizigers 1
        """,
        told("trend", "uitreiziger", "--expand", "all"));
  }

  @Test
  void allOutputsSayIt() throws IOException {
    Path file = home.resolve("trend.csv");
    Path picture = home.resolve("trend.svg");
    CommandLineRun run =
        CommandLineRun.in(
            home,
            "trend",
            "uitreiziger",
            "--expand",
            "names",
            "--output",
            file + "",
            "--plot",
            picture + "");
    assertEquals(0, run.code(), run.err());
    assertTrue(Files.readAllLines(file).get(1).endsWith(",names"), Files.readString(file));
    assertTrue(
        Files.readString(home.resolve("trend.csv.provenance.json"))
                .contains("\"expand\": \"names\"")
            || Files.readString(home.resolve("trend.csv.provenance.json"))
                .contains("\"expand\" : \"names\""),
        "provenance");
    assertTrue(
        Files.readString(picture)
            .replaceAll("\\s*</text>\\s*<text[^>]*>\\s*", " ")
            .contains("abbreviations and changed names too"),
        "caption");
    for (String command : new String[] {"trend", "concordance", "collocates"}) {
      String lines = CommandLineRun.in(home, command, "uitreiziger", "--format", "jsonl").out();
      assertTrue(lines.contains("\"expand\":\"none\""), lines);
      assertTrue(lines.contains("\"offered\":[{\"typed\":\"uitreiziger\",\"also\":\"FTF\""), lines);
    }
    assertTrue(
        CommandLineRun.in(home, "search", "uitreiziger", "--format", "jsonl")
            .out()
            .contains("\"expand\":\"all\""));
    assertTrue(
        CommandLineRun.in(home, "search", "uitreiziger", "--match", "exact", "--format", "jsonl")
            .out()
            .contains("\"expand\":\"names\""));
  }

  @Test
  void theOldOptionsAreGone() {
    CommandLineRun run = CommandLineRun.in(home, "search", "uitreiziger", "--no-expand");
    assertEquals(2, run.code());
    assertTrue(run.err().contains("--no-expand"), run.err());
  }

  private static String told(String command, String... arguments) {
    return CommandLineRun.in(home, command, arguments)
        .out()
        .lines()
        .filter(line -> line.matches("\\d+ occurrences .*|(Also|Other words|Forms): .*"))
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
