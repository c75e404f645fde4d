package nl.kamerspoor.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.LetterCorpus;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;

/** The whole of {@code kamerspoor trend} over the papers of the repository. */
final class TrendCommandTest {

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
  }

  @TestFactory
  Stream<DynamicTest> everyFormat() throws IOException {
    Map<String, ThrowingSupplier<String>> outputs = new LinkedHashMap<>();
    outputs.put("one-term.txt", () -> output("terrorisme"));
    outputs.put("one-term.chart.txt", () -> output("terrorisme", "--chart", "always"));
    outputs.put("one-term.jsonl", () -> output("terrorisme", "--format", "jsonl", "--forms"));
    outputs.put("one-term.csv", () -> output("terrorisme", "--format", "csv"));
    outputs.put("one-term.tsv", () -> output("terrorisme", "--format", "tsv", "--forms"));
    outputs.put("one-term.md", () -> output("terrorisme", "--format", "markdown"));
    outputs.put(
        "family.txt",
        () -> output("terrorisme", "--match", "family", "--by", "cabinet", "--forms"));
    outputs.put(
        "three-terms.txt",
        () ->
            output(
                "uitreiziger",
                "terugkeerder",
                "\"foreign terrorist fighter*\"",
                "--chart",
                "always"));
    outputs.put("minister.txt", () -> output("dreiging", "--by", "minister", "--links"));
    outputs.put("compare.txt", () -> output("terrorisme", "--compare", "2015..2017", "2018..2021"));
    outputs.put(
        "seven-terms.txt",
        () -> output("dreiging", "aanslag", "terrorisme", "NCTV", "jihad*", "Syrië", "geldezel"));
    return Golden.tests("trend", outputs);
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.in(home, "trend", arguments);
  }

  private static String output(String... arguments) {
    CommandLineRun run = run(arguments);
    assertEquals(0, run.code(), run.err());
    return run.out()
        .replaceAll("\"index\":\\{\"fingerprint.*", "…")
        .replaceAll("(?s)Index\\s+of\\s+\\d+.*?Lucene\\s+[\\d.]*\\d\\.", "Index of ….")
        .replaceAll("index\\s+of\\s+\\d+\\s+\\p{L}+\\s+\\d+\\.", "index of ….")
        .replaceAll("…\"}", "…");
  }
}
