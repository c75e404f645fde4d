package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trends over the papers of the repository give what was counted in them by hand. */
final class CountedByHandTest {

  /** The years of the papers, in the order of the columns of the table. */
  private static final List<String> YEARS = List.of("2016", "2017", "2019", "2019", "2021");

  private static final Pattern BUCKET =
      Pattern.compile(
          "\"type\":\"bucket\",\"term\":\"(.*?)\",\"bucket\":\"(\\d+)\",.*?\"occurrences\":(\\d+),");

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  /** What the table has: for each query and place the count of each year. */
  private static final Map<String, Map<String, Map<String, Integer>>> TRUTH = new TreeMap<>();

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
    try (InputStream table =
        Objects.requireNonNull(
            CountedByHandTest.class.getResourceAsStream("/truth/counted-by-hand.tsv"))) {
      new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(CountedByHandTest::add);
    }
  }

  private static void add(String[] row) {
    Map<String, Integer> years =
        TRUTH
            .computeIfAbsent(row[0], _ -> new TreeMap<>())
            .computeIfAbsent(row[1], _ -> new TreeMap<>());
    for (int i = 0; i < YEARS.size(); i++) {
      years.merge(YEARS.get(i), Integer.parseInt(row[i + 2]), Integer::sum);
    }
  }

  @Test
  void whatIsSaid() {
    assertEquals(expected("said"), counted());
  }

  @Test
  void withHeadings() {
    assertEquals(expected("said", "heading"), counted("--include", "heading"));
  }

  @Test
  void withAllThatStandsAround() {
    assertEquals(
        expected("said", "heading", "letterhead", "figure"),
        counted("--include", "heading,letterhead,figure,signature"));
  }

  private static String expected(String... places) {
    List<String> lines = new ArrayList<>();
    TRUTH.forEach(
        (query, byPlace) -> {
          Map<String, Integer> years = new TreeMap<>();
          for (String place : places) {
            byPlace
                .getOrDefault(place, Map.of())
                .forEach((year, count) -> years.merge(year, count, Integer::sum));
          }
          lines.add(query + " " + years);
        });
    return String.join("\n", lines);
  }

  private static String counted(String... options) {
    List<String> arguments = new ArrayList<>(TRUTH.keySet());
    arguments.addAll(List.of("--format", "jsonl", "--expand", "none"));
    arguments.addAll(Arrays.asList(options));
    CommandLineRun run = CommandLineRun.in(home, "trend", arguments.toArray(String[]::new));
    assertEquals(0, run.code(), run.err());
    Map<String, Map<String, Integer>> found = new TreeMap<>();
    Matcher buckets = BUCKET.matcher(run.out());
    while (buckets.find()) {
      if (new TreeSet<>(YEARS).contains(buckets.group(2))) {
        found
            .computeIfAbsent(buckets.group(1).replace("\\", ""), _ -> new TreeMap<>())
            .put(buckets.group(2), Integer.parseInt(buckets.group(3)));
      }
    }
    List<String> lines = new ArrayList<>();
    found.forEach((query, years) -> lines.add(query + " " + years));
    return String.join("\n", lines);
  }
}
