package nl.kamerspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kamerspoor.bench.Processes.Cost;
import nl.kamerspoor.bench.corpus.BenchCorpus;

/** Has every contender do every job, in turn, round after round. */
final class Benchmark {

  static final String COLD = "cold search, whole process, ms";
  static final String COLD_FIVE = "cold search in the five papers, ms";
  static final String BATCH = "200 two-word queries, whole process, s";
  static final String TREND = "counts by year of a word, whole process, ms";

  private static final int COLD_RUNS = 7;
  private static final double MILLISECONDS = 1000;

  private final Processes processes;
  private final BenchCorpus corpus;
  private final Path launcher;
  private final Path folder;
  private final int rounds;
  private final int threads = Runtime.getRuntime().availableProcessors();
  private final Measurements figures = new Measurements();
  private final Consumer<String> progress;
  private final boolean sqlite;
  private final boolean ripgrep;
  private final IndexBuilds builds;

  Benchmark(
      Processes processes, BenchCorpus corpus, Path launcher, int rounds, Consumer<String> progress)
      throws InterruptedException {
    this.processes = processes;
    this.corpus = corpus;
    this.launcher = launcher;
    this.folder = processes.folder();
    this.rounds = rounds;
    this.progress = progress;
    this.sqlite = processes.version("sqlite3", "--version") != null;
    this.ripgrep = processes.version("rg", "--version") != null;
    this.builds = new IndexBuilds(processes, corpus, launcher, sqlite ? database() : null, figures);
  }

  static String warmJob(int words, String how, int threads, String percentile) {
    return "%d word%s, %s, %d thread%s, %s, ms"
        .formatted(words, words == 1 ? "" : "s", how, threads, threads == 1 ? "" : "s", percentile);
  }

  /** Does all jobs. */
  Measurements run() throws IOException, InterruptedException {
    for (int round = 1; round <= rounds; round++) {
      String of = "round %d of %d: ".formatted(round, rounds);
      progress.accept(of + "building");
      builds.build();
      progress.accept(of + "updating");
      builds.update(round);
      progress.accept(of + "searching, each time a new process");
      cold(round);
      progress.accept(of + "searching again and again");
      warm(round);
      progress.accept(of + "counting, and many queries at once");
      whole();
    }
    return figures;
  }

  private Path index(String name) {
    return folder.resolve("index-" + name);
  }

  private void cold(int round) throws IOException, InterruptedException {
    List<String> queries = Files.readAllLines(corpus.queriesOf(2));
    Path empty = EmptyProgram.unpack(folder);
    Path out = folder.resolve("cold.out");
    for (int run = 0; run < COLD_RUNS; run++) {
      String query = queries.get((round * COLD_RUNS + run) % queries.size());
      cold(
          COLD,
          Contender.EMPTY_PROGRAM,
          List.of(
              processes.java().toString(),
              "-Xshare:auto",
              "-cp",
              empty.toString(),
              EmptyProgram.class.getName()));
      cold(COLD, Contender.KAMERSPOOR, search(query, "--index", index("kamerspoor").toString()));
      cold(COLD_FIVE, Contender.KAMERSPOOR, search(query));
      if (sqlite) {
        figures.add(COLD, Contender.SQLITE, MILLISECONDS * database().once(query).seconds());
      }
      if (ripgrep) {
        String either = query.replace(' ', '|');
        Cost cost =
            processes.run(
                List.of("rg", "-c", "-i", "-w", either, corpus.passages().toString()),
                null,
                out,
                1);
        figures.add(COLD, Contender.RIPGREP, MILLISECONDS * cost.seconds());
      }
    }
  }

  private List<String> search(String query, String... options) {
    List<String> command = new ArrayList<>(List.of(launcher.toString(), "search", query));
    command.addAll(List.of(options));
    return command;
  }

  private void cold(String job, Contender contender, List<String> command)
      throws IOException, InterruptedException {
    Cost cost = processes.run(command, null, folder.resolve("cold.out"), 1);
    figures.add(job, contender, MILLISECONDS * cost.seconds());
  }

  /** What must be true is measured in each round, the rest in the first. */
  private void warm(int round) throws IOException, InterruptedException {
    warm(2, "snippets and counts", 1, "snippets", "counted");
    warm("-tenth", 2, "a tenth of the paragraphs", 1, "snippets", "counted");
    if (sqlite) {
      List<String> queries = Files.readAllLines(corpus.queriesOf(2));
      List<String> few = queries.subList(0, Math.min(queries.size(), 60));
      add(database().latencies(few, " OR "), warmJob(2, "snippets and counts", 1, "p50"));
      add(database().latencies(few, " "), warmJob(2, "both words only", 1, "p50"));
    }
    if (round > 1) {
      return;
    }
    warm(2, "snippets and counts", 2, "snippets", "counted");
    warm(2, "snippets and counts", 4, "snippets", "counted");
    warm(2, "snippets, no counts", 1, "snippets");
    warm(2, "neither", 1);
    warm(2, "snippets, counts, eight years", 1, "snippets", "counted", "filtered");
    warm(1, "snippets and counts", 1, "snippets", "counted");
    warm(5, "snippets and counts", 1, "snippets", "counted");
  }

  private void add(List<Double> sorted, String job) {
    figures.add(job, Contender.SQLITE, sorted.get((sorted.size() - 1) / 2));
  }

  private void warm(int words, String how, int parallel, String... kind)
      throws IOException, InterruptedException {
    warm("", words, how, parallel, kind);
  }

  private void warm(String which, int words, String how, int parallel, String... kind)
      throws IOException, InterruptedException {
    measure(
        "search-lucene",
        index("lucene" + which),
        Contender.BARE_LUCENE,
        words,
        how,
        parallel,
        kind);
    measure(
        "search-plain",
        index("kamerspoor" + which),
        Contender.PLAIN_LOOP,
        words,
        how,
        parallel,
        kind);
    measure(
        "search-kamerspoor",
        index("kamerspoor" + which),
        Contender.KAMERSPOOR,
        words,
        how,
        parallel,
        kind);
  }

  private void measure(
      String work,
      Path index,
      Contender contender,
      int words,
      String how,
      int parallel,
      String... kind)
      throws IOException, InterruptedException {
    List<Object> job = new ArrayList<>();
    job.add(work);
    job.add(index);
    job.add(corpus.queriesOf(words));
    job.add(parallel);
    job.addAll(List.of(kind));
    Map<String, Double> said = processes.worker(job.toArray());
    for (String percentile : List.of("p50", "p99")) {
      figures.add(
          warmJob(words, how, parallel, percentile), contender, Processes.value(said, percentile));
    }
  }

  /** Commands that do much at once. */
  private void whole() throws IOException, InterruptedException {
    String index = index("kamerspoor").toString();
    Path out = folder.resolve("whole.out");
    Path queries = corpus.queriesOf(2);
    Cost batch =
        processes.run(
            List.of(launcher.toString(), "batch", queries.toString(), "--index", index),
            null,
            out,
            1);
    figures.add(BATCH, Contender.KAMERSPOOR, batch.seconds());
    Cost bare =
        processes.run(
            processes.job("batch-lucene", index("lucene"), queries, threads, "snippets", "counted"),
            null,
            out,
            0);
    figures.add(BATCH, Contender.BARE_LUCENE, bare.seconds());
    if (sqlite) {
      Cost all = database().all(Files.readAllLines(queries));
      figures.add(BATCH, Contender.SQLITE, all.seconds());
    }
    for (String word : Files.readAllLines(corpus.queriesOf(1)).subList(0, 5)) {
      Cost trend =
          processes.run(
              List.of(launcher.toString(), "trend", word, "--index", index), null, out, 1);
      figures.add(TREND, Contender.KAMERSPOOR, MILLISECONDS * trend.seconds());
      if (sqlite) {
        figures.add(TREND, Contender.SQLITE, MILLISECONDS * database().byYear(word).seconds());
      }
    }
  }

  private Sqlite database() {
    return new Sqlite(processes, folder.resolve("sqlite.db"));
  }
}
