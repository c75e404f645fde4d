package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.advice.ProgramCall;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command that is advised calls the program as it was called, and reads the same index. */
final class AdvisedCommandsTest {

  private static final String PROGRAM = "./zoek 't maar";
  private static final String QUOTED = "'./zoek '\\''t maar'";

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  /** Another index over the same papers. */
  private static Path other;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
    other = home.resolve("mijn $index");
    CommandLineRun made =
        CommandLineRun.in(
            home, "index", home.resolve("corpus").toString(), "--index", other.toString());
    assertEquals(0, made.code(), made.err());
  }

  @Test
  void theFirstHitIsReadInTheIndexThatWasSearched() throws Exception {
    String search = run("search", "=coördinatie", "--index", other.toString()).out();
    List<String> words = parsed(after("Read the first in context:", search).strip());
    assertEquals(PROGRAM, words.removeFirst());
    CommandLineRun shown = CommandLineRun.in(home, words.toArray(String[]::new));
    assertEquals(0, shown.code(), shown.err());
    assertEquals("show", words.getFirst());
    assertEquals(List.of("--index", other.toString()), words.subList(2, 4));
    assertTrue(
        run("search", "dreiging").out().contains(QUOTED + " show kst-"),
        "without --index where the index is the usual one");
  }

  @Test
  void eachLinkOfATrendFindsItsParagraphs() throws Exception {
    String query = "\"foreign terrorist fighters\" OR (dreiging \"'s\")";
    String trend = run("trend", query, "--links", "--index", other.toString()).out();
    int links = 0;
    for (String line : trend.lines().filter(line -> line.contains(QUOTED + " search ")).toList()) {
      List<String> words = parsed(line.substring(line.indexOf(QUOTED)));
      assertEquals(PROGRAM, words.removeFirst());
      assertTrue(words.get(1).startsWith("(" + query + ") alinea:("), words.toString());
      CommandLineRun found = CommandLineRun.in(home, words.toArray(String[]::new));
      assertEquals(0, found.code(), found.err());
      links++;
    }
    assertTrue(links >= 3, trend);
  }

  @Test
  void whereNoIndexIsTheCommandMakesOneThere() throws Exception {
    Path index = home.resolve("geen index\"");
    CommandLineRun run = run("search", "dreiging", "--index", index.toString());
    List<String> words = parsed(after("make one with: ", run.err()));
    assertEquals(List.of(PROGRAM, "index", "--index", index.toString(), "PAPERS"), words);
  }

  @Test
  void whereNoFilterFitsStatsAreOfTheIndexInUse() throws Exception {
    CommandLineRun run = run("search", "minister:qqqqqqqqqqqq", "--index", other.toString());
    assertEquals(2, run.code());
    assertEquals(
        List.of(PROGRAM, "stats", "--index", other.toString()), parsed(after("see: ", run.err())));
    CommandLineRun show = run("show", "kst-99-1", "--index", other.toString());
    assertEquals(1, show.code());
    if (show.err().contains("is told by: ")) {
      assertEquals(
          List.of(PROGRAM, "stats", "--index", other.toString()),
          parsed(after("is told by: ", show.err())));
    }
  }

  @Test
  void helpIsAskedOfTheProgramAsItWasCalled() {
    assertTrue(run("search", "").err().endsWith("see: " + QUOTED + " help query\n"));
    assertTrue(
        run("search", "x", "--lmit", "3").err().endsWith("See: " + QUOTED + " search --help\n"));
    assertTrue(run("serach", "x").err().endsWith("See: " + QUOTED + " --help\n"));
    assertTrue(run("--color").err().endsWith("See: " + QUOTED + " --help\n"));
    assertTrue(run("evaluate").err().endsWith("See: " + QUOTED + " evaluate --help\n"));
    assertTrue(run("show", "#3").err().endsWith("For example: " + QUOTED + " show 29754-423#12\n"));
    assertTrue(
        run("search", "--help")
            .out()
            .startsWith("Usage: " + QUOTED + " search [options] QUERY…\n"));
    assertTrue(run("help").out().startsWith("Usage: " + QUOTED + " COMMAND [options]\n"));
  }

  @Test
  void aListSaysItOnTheTerminalAndNotInItsFile() throws IOException {
    Path list = Files.writeString(home.resolve("lijst.txt"), "minister:qqqqqqqqqqqq\ndreiging\n");
    CommandLineRun run =
        run("batch", list.toString(), "--format", "jsonl", "--index", other.toString());
    assertTrue(
        run.err().contains("  see: " + QUOTED + " stats --index '" + other + "'\n"), run.err());
    assertTrue(run.out().contains("\"hint\":\"see: kamerspoor stats\""), run.out());
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.called(new ProgramCall(PROGRAM, null), home, arguments);
  }

  private static String after(String words, String text) {
    assertTrue(text.contains(words), text);
    return text.substring(text.lastIndexOf(words) + words.length());
  }

  /** The words of a command as a shell takes them apart. */
  private static List<String> parsed(String command) throws IOException, InterruptedException {
    Path shell = Path.of("/bin/sh");
    assumeTrue(Files.isExecutable(shell), "no " + shell + " to run commands in");
    String line = "words() { for word; do printf '%s\\0' \"$word\"; done; }\nwords " + command;
    Process process = new ProcessBuilder(shell.toString(), "-c", line).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), line);
    List<String> words = new ArrayList<>(List.of(out.split("\0", -1)));
    words.removeLast();
    return words;
  }
}
