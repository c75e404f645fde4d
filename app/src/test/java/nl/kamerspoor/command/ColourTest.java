package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When results are coloured, and how wide they are. */
final class ColourTest {

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
  }

  @Test
  void aTerminalIsColouredAndNothingElse() {
    assertColoured(true, 80, Map.of());
    assertColoured(true, 0, Map.of()); // one that does not say how wide it is
    assertColoured(false, null, Map.of());
    assertColoured(false, 80, Map.of("TERM", "dumb"));
    assertColoured(false, null, Map.of("TERM", "dumb"));
    assertColoured(true, 80, Map.of("TERM", "screen"));
  }

  @Test
  void variablesRefuseItOrForceIt() {
    assertColoured(false, 80, Map.of("NO_COLOR", "1"));
    assertColoured(true, 80, Map.of("NO_COLOR", ""));
    for (String force : List.of("CLICOLOR_FORCE", "FORCE_COLOR")) {
      assertColoured(true, null, Map.of(force, "1"));
      assertColoured(false, null, Map.of(force, "0"));
      assertColoured(false, null, Map.of(force, ""));
      assertColoured(true, 80, Map.of(force, "0"));
      assertColoured(true, 80, Map.of(force, "1", "TERM", "dumb"));
      assertColoured(false, null, Map.of(force, "1", "NO_COLOR", "1"));
    }
  }

  @Test
  void theOptionBeatsThemAll() {
    assertColoured(true, null, Map.of("NO_COLOR", "1", "TERM", "dumb"), "--color", "always");
    assertColoured(false, 80, Map.of("CLICOLOR_FORCE", "1"), "--color", "never");
    assertColoured(true, 80, Map.of(), "--color", "auto");
    assertColoured(false, null, Map.of(), "--color=auto");
  }

  @Test
  void formatsForProgramsNeverAre() {
    for (String format : List.of("jsonl", "csv", "tsv", "markdown", "ris", "bibtex", "csljson")) {
      assertColoured(
          false, 80, Map.of("CLICOLOR_FORCE", "1"), "--color", "always", "--format", format);
    }
  }

  @Test
  void theWidthIsTheOnePreferredOrTheTerminals() {
    assertEquals(80, width(null, Map.of()));
    assertEquals(120, width(120, Map.of()));
    assertEquals(80, width(0, Map.of()));
    assertEquals(60, width(null, Map.of("COLUMNS", "60")));
    assertEquals(60, width(120, Map.of("COLUMNS", "60")));
    assertEquals(120, width(120, Map.of("COLUMNS", "many")));
    assertEquals(120, width(120, Map.of("COLUMNS", "0")));
  }

  private static int width(@Nullable Integer columns, Map<String, String> variables) {
    return run(columns, variables)
        .out()
        .lines()
        .mapToInt(line -> line.replaceAll("\u001B\\[[0-9;]*m", "").length())
        .max()
        .stream()
        // Lines are filled to the last word that fits.
        .map(longest -> (longest + 9) / 20 * 20)
        .findFirst()
        .orElse(0);
  }

  private static void assertColoured(
      boolean expected, @Nullable Integer columns, Map<String, String> variables, String... more) {
    CommandLineRun run = run(columns, variables, more);
    assertEquals(expected, run.out().contains("\u001B["), run.out());
    assertFalse(run.err().contains("\u001B"), run.err());
  }

  private static CommandLineRun run(
      @Nullable Integer columns, Map<String, String> variables, String... more) {
    List<String> arguments = new ArrayList<>(List.of("search", "dreiging"));
    arguments.addAll(List.of(more));
    return CommandLineRun.in(home, variables, columns, "", arguments.toArray(String[]::new));
  }
}
