package nl.kamerspoor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.bench.job.QueryKind;

/** SQLite's full-text search, by the program {@code sqlite3}. */
final class Sqlite {

  private static final Pattern TIME =
      Pattern.compile("Run Time: real [0-9.]+ user ([0-9.]+) sys ([0-9.]+)");

  private final Processes processes;
  private final Path database;

  Sqlite(Processes processes, Path database) {
    this.processes = processes;
    this.database = database;
  }

  Path database() {
    return database;
  }

  Processes.Cost build(Path rows) throws IOException, InterruptedException {
    Files.deleteIfExists(database);
    return run(
        """
        PRAGMA journal_mode = OFF;
        PRAGMA synchronous = OFF;
        CREATE VIRTUAL TABLE p USING fts5(id UNINDEXED, year UNINDEXED, text, tokenize = 'unicode61');
        .mode ascii
        .import '%s' p
        INSERT INTO p(p) VALUES ('optimize');
        """
            .formatted(rows));
  }

  /** The ten best paragraphs with any of the words, with a snippet; in milliseconds, sorted. */
  List<Double> latencies(List<String> queries, String between)
      throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder();
    queries.forEach(query -> script.append(select(query, between)));
    script.append(".timer on\n");
    queries.forEach(query -> script.append(select(query, between)));
    run(script.toString());
    List<Double> milliseconds = new ArrayList<>();
    for (String line : Files.readAllLines(output(), StandardCharsets.UTF_8)) {
      Matcher time = TIME.matcher(line);
      if (time.matches()) {
        milliseconds.add(
            1000 * (Double.parseDouble(time.group(1)) + Double.parseDouble(time.group(2))));
      }
    }
    return milliseconds.stream().sorted().toList();
  }

  /** One query as a whole process. */
  Processes.Cost once(String query) throws IOException, InterruptedException {
    return run(select(query, " OR "));
  }

  /** All queries in one process. */
  Processes.Cost all(List<String> queries) throws IOException, InterruptedException {
    StringBuilder script = new StringBuilder();
    queries.forEach(query -> script.append(select(query, " OR ")));
    return run(script.toString());
  }

  /** In how many paragraphs of each year a word stands, as a whole process. */
  Processes.Cost byYear(String word) throws IOException, InterruptedException {
    return run(
        "SELECT year, count(*) FROM p WHERE p MATCH '\"%s\"' GROUP BY year;%n".formatted(word));
  }

  private static String select(String query, String between) {
    String words =
        Stream.of(query.split(" ", -1))
            .map(word -> '"' + word + '"')
            .collect(Collectors.joining(between));
    return "SELECT id, snippet(p, 2, '[', ']', '…', 32) FROM p WHERE p MATCH '%s' ORDER BY bm25(p) LIMIT %d;%n"
        .formatted(words, QueryKind.HITS);
  }

  private Processes.Cost run(String script) throws IOException, InterruptedException {
    Path file = processes.folder().resolve("script.sql");
    Files.writeString(file, script, StandardCharsets.UTF_8);
    return processes.run(List.of("sqlite3", "-batch", database.toString()), file, output(), 0);
  }

  private Path output() {
    return processes.folder().resolve("sqlite.out");
  }
}
