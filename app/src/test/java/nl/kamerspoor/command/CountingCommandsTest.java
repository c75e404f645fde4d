package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;

/** Whole outputs of the commands that count, over the papers of the repository. */
final class CountingCommandsTest {

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
  }

  @TestFactory
  Stream<DynamicTest> terms() throws IOException {
    Map<String, ThrowingSupplier<String>> outputs = new LinkedHashMap<>();
    outputs.put(
        "terms-of-a-period.txt", () -> out("terms", "--from", "2019", "--against", "datum:..2018"));
    outputs.put(
        "terms-of-a-minister.txt", () -> out("terms", "--minister", "blok", "--limit", "5"));
    outputs.put(
        "terms-of-a-minister.csv", () -> csv("terms", "--minister", "blok", "--limit", "3"));
    outputs.put(
        "terms-of-a-minister.tsv", () -> tsv("terms", "--minister", "blok", "--limit", "2"));
    outputs.put(
        "terms-of-a-query.md",
        () -> out("terms", "--format", "markdown", "--limit", "3", "terugkeerders"));
    outputs.put(
        "terms-avoided.jsonl",
        () -> out("terms", "--format", "jsonl", "--less", "--minister", "knapen", "--limit", "2"));
    outputs.put("terms-with-prefix.txt", () -> out("terms", "--prefix", "contra"));
    outputs.put("terms-with-prefix.csv", () -> csv("terms", "--prefix", "contra"));
    outputs.put(
        "terms-with-prefix.jsonl",
        () -> out("terms", "--prefix", "contra", "--format", "jsonl", "--minister", "knapen"));
    outputs.put("terms-of-all.txt", () -> out("terms", "--limit", "5", "--stop-words"));
    return Golden.tests("terms", outputs);
  }

  @TestFactory
  Stream<DynamicTest> concordance() throws IOException {
    Map<String, ThrowingSupplier<String>> outputs = new LinkedHashMap<>();
    outputs.put("by-date.txt", () -> out("concordance", "terugkeerders"));
    outputs.put(
        "wide.txt", () -> out("concordance", "terugkeerders", "--width", "120", "--sort", "right"));
    outputs.put(
        "narrow.txt", () -> out("concordance", "terugkeerders", "--width", "40", "--limit", "3"));
    outputs.put(
        "in-colour.txt",
        () -> out("concordance", "terugkeerders", "--color", "always", "--limit", "1"));
    outputs.put(
        "two-words.txt",
        () -> out("concordance", "jihadisten Syrië", "--sort", "form", "--limit", "4"));
    outputs.put(
        "family.txt",
        () -> out("concordance", "bestrijding", "--match", "family", "--sort", "left"));
    outputs.put(
        "sample.txt",
        () -> out("concordance", "NCTV", "--sample", "4", "--seed", "7", "--expand", "none"));
    outputs.put(
        "phrase.csv", () -> csv("concordance", "\"foreign terrorist fighters\"", "--limit", "2"));
    outputs.put(
        "phrase.tsv", () -> tsv("concordance", "\"foreign terrorist fighters\"", "--limit", "1"));
    outputs.put(
        "minister.md",
        () -> out("concordance", "dreiging", "--minister", "blok", "--format", "markdown"));
    outputs.put(
        "annex.jsonl",
        () ->
            out(
                "concordance",
                "terugkeerders",
                "--kind",
                "bijlage",
                "--format",
                "jsonl",
                "--limit",
                "2",
                "--width",
                "30"));
    return Golden.tests("concordance", outputs);
  }

  @TestFactory
  Stream<DynamicTest> collocates() throws IOException {
    Map<String, ThrowingSupplier<String>> outputs = new LinkedHashMap<>();
    outputs.put("window.txt", () -> out("collocates", "dreiging"));
    outputs.put(
        "paragraph.txt",
        () -> out("collocates", "terugkeerder", "--window", "paragraph", "--sort", "log-dice"));
    outputs.put("by-year.txt", () -> out("collocates", "dreiging", "--by", "year", "--limit", "5"));
    outputs.put(
        "by-year.md", () -> out("collocates", "dreiging", "--by", "year", "--format", "markdown"));
    outputs.put("by-year.csv", () -> csv("collocates", "dreiging", "--by", "year", "--limit", "2"));
    outputs.put(
        "by-year.jsonl",
        () -> out("collocates", "dreiging", "--by", "year", "--limit", "1", "--format", "jsonl"));
    outputs.put("window.csv", () -> csv("collocates", "dreiging", "--limit", "3", "--sort", "mi"));
    outputs.put("window.tsv", () -> tsv("collocates", "dreiging", "--limit", "1", "--stop-words"));
    return Golden.tests("collocates", outputs);
  }

  /** What a command prints, with the day of the index as it never is. */
  static String out(String... arguments) {
    CommandLineRun run = CommandLineRun.in(home, arguments);
    assertEquals(0, run.code(), run.err());
    return run.out()
        .replaceAll("index\\s+of\\s+\\d+\\s+\\p{L}+\\s+\\d+\\.", "index of 1 January 2000.")
        .replaceAll("\"updated\":\"[^\"]*\"", "\"updated\":\"2000-01-01T00:00:00Z\"")
        .replaceAll("\"fingerprint\":\"[^\"]*\"", "\"fingerprint\":\"…\"")
        .replaceAll("(schema|reading|analysis)(\":\"| )\\d+", "$1$2N")
        .replaceAll("(Lucene |lucene\":\")[\\d.]+\\d", "$1N");
  }

  private static String csv(String... arguments) {
    return formatted("csv", arguments);
  }

  private static String tsv(String... arguments) {
    return formatted("tsv", arguments);
  }

  private static String formatted(String format, String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--format";
    all[arguments.length + 1] = format;
    return out(all);
  }
}
