package nl.kamerspoor.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.kamerspoor.bench.corpus.BenchCorpus;

/**
 * Whether something became slower: the short jobs of another commit and of the files as they are
 * here, in turn, and the ratios within the rounds.
 *
 * @param home the folder of the project, a git repository
 * @param data the folder of the optional test data
 * @param revision the other commit, in any form that git reads
 */
record Comparison(Path home, Path data, String revision) {

  private static final int ROUNDS = 5;
  private static final int COLD_RUNS = 4;
  private static final int PASSAGES = 24_000;

  private static final String INDEX = "index, whole process, s";
  private static final String COLD = "search, whole process, ms";

  /** One of the two. */
  private record Side(Path tree, Path index, Processes processes) {

    Path launcher() {
      return tree.resolve("kamerspoor");
    }
  }

  /**
   * Measures, and gives a table.
   *
   * @throws IOException when git knows no such commit, or one of the two can't be built
   */
  String run(Consumer<String> progress) throws IOException, InterruptedException {
    Processes processes = FullRun.processes(home);
    Path folder = processes.folder();
    Path prepared = folder.resolve("short");
    Folders.delete(prepared);
    Files.createDirectories(prepared);
    BenchCorpus corpus = new FullRun(home, data, null, true).corpus(prepared, PASSAGES);
    Side here = side(home, processes);
    Side other = side(tree(processes), processes);
    progress.accept("building " + revision);
    processes.run(List.of(other.launcher().toString(), "--version"), null, out(processes), 0);
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    for (int round = 1; round <= ROUNDS; round++) {
      progress.accept("round %d of %d".formatted(round, ROUNDS));
      boolean hereFirst = round % 2 == 1;
      Map<String, Double> one = measure(hereFirst ? here : other, corpus, progress);
      Map<String, Double> two = measure(hereFirst ? other : here, corpus, progress);
      Map<String, Double> now = hereFirst ? one : two;
      Map<String, Double> then = hereFirst ? two : one;
      now.forEach(
          (job, value) -> {
            Double before = then.get(job);
            if (before != null && before > 0) {
              ratios.computeIfAbsent(job, _ -> new ArrayList<>()).add(value / before);
            }
          });
    }
    return table(ratios);
  }

  private String table(Map<String, List<Double>> ratios) {
    StringBuilder table =
        new StringBuilder("| job | here against %s |%n|---|---|%n".formatted(revision));
    ratios.forEach(
        (job, values) ->
            table.append("| %s | %s |%n".formatted(job, MeasurementsTable.cell(values))));
    return table.toString();
  }

  /** A folder with the other commit in it; kept, so that it need be built only once. */
  private Path tree(Processes processes) throws IOException, InterruptedException {
    Path said = out(processes);
    String git = home.toString();
    processes.run(
        List.of("git", "-C", git, "rev-parse", "--verify", "--short", revision + "^{commit}"),
        null,
        said,
        0);
    String commit = Files.readString(said).strip();
    Path tree = processes.folder().resolve("trees").resolve(commit);
    if (!Files.exists(tree)) {
      processes.run(List.of("git", "-C", git, "worktree", "prune"), null, said, 0);
      processes.run(
          List.of("git", "-C", git, "worktree", "add", "--detach", tree.toString(), commit),
          null,
          said,
          0);
    }
    return tree;
  }

  private static Path out(Processes processes) {
    return processes.folder().resolve("compare.out");
  }

  private Side side(Path tree, Processes processes) throws IOException {
    Path work = Files.createDirectories(tree.resolve("target/bench-side"));
    return new Side(
        tree,
        work.resolve("index"),
        new Processes(
            processes.java(),
            FullRun.options(tree),
            tree.resolve("app/target/lib") + "/*:" + tree.resolve("app/bench/target/lib") + "/*",
            work));
  }

  private static Map<String, Double> measure(
      Side side, BenchCorpus corpus, Consumer<String> progress)
      throws IOException, InterruptedException {
    Map<String, Double> values = new LinkedHashMap<>();
    Path out = side.processes().folder().resolve("out");
    String launcher = side.launcher().toString();
    String index = side.index().toString();
    Folders.delete(side.index());
    values.put(
        INDEX,
        side.processes()
            .run(
                List.of(launcher, "index", corpus.passages().toString(), "--index", index),
                null,
                out,
                0)
            .seconds());
    List<String> queries = Files.readAllLines(corpus.queriesOf(2));
    double milliseconds = 0;
    for (String query : queries.subList(0, COLD_RUNS)) {
      milliseconds +=
          1000
              * side.processes()
                  .run(List.of(launcher, "search", query, "--index", index), null, out, 1)
                  .seconds();
    }
    values.put(COLD, milliseconds / COLD_RUNS);
    try {
      Map<String, Double> warm =
          side.processes()
              .worker("search-kamerspoor", index, corpus.queriesOf(2), 1, "snippets", "counted");
      warm.forEach((name, value) -> values.put("searching again and again, " + name, value));
    } catch (IOException failure) {
      // A commit from before the benchmark has no worker: commands alone are compared then.
      progress.accept("not searched again and again: " + failure.getMessage());
    }
    return values;
  }
}
