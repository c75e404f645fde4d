package nl.kamerspoor.bench.job;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kamerspoor.bench.Measurements.Spread;
import nl.kamerspoor.index.Indexer;
import nl.kamerspoor.index.write.IndexRequest;
import nl.kamerspoor.index.write.ProgressListener;

/**
 * Does one job in a process of its own and prints what it cost, a {@code name value} a line.
 *
 * <p>Times on the wall are in seconds, as is {@code processor}, the time of all processors
 * together; latencies are in milliseconds.
 */
public final class BenchWorker {

  /** How long queries are repeated until Java has compiled what they need. */
  private static final int WARM_UP_SECONDS = 9;

  private static final int MEASURED_SECONDS = 3;

  private static final double NANOSECONDS = 1e9;

  private final PrintStream out;

  private BenchWorker(PrintStream out) {
    this.out = out;
  }

  /**
   * Does a job.
   *
   * @param out takes what it cost
   */
  public static void run(List<String> arguments, PrintStream out) throws Exception {
    new BenchWorker(out).run(arguments);
  }

  private void run(List<String> arguments) throws Exception {
    List<String> rest = arguments.subList(1, arguments.size());
    switch (arguments.getFirst()) {
      case "build-lucene" ->
          time(
              () -> {
                BareLucene.build(path(rest, 0), path(rest, 1), number(rest, 2));
                return 0;
              });
      case "index-kamerspoor" ->
          new Indexer()
              .update(IndexRequest.of(path(rest, 0), path(rest, 1)), ProgressListener.SILENT);
      case "update-kamerspoor" -> updates(rest);
      case "batch-lucene" -> {
        try (QueryWork work = new BareLucene.Open(path(rest, 0), kind(rest))) {
          List<Long> all = latencies(work, Files.readAllLines(path(rest, 1)), number(rest, 2));
          say("done", all.size());
        }
      }
      case "facets" -> facets(rest);
      case "search-lucene" -> search(rest, new BareLucene.Open(path(rest, 0), kind(rest)));
      case "search-plain" -> search(rest, KamerspoorSearch.plain(path(rest, 0), kind(rest)));
      case "search-kamerspoor" -> search(rest, KamerspoorSearch.own(path(rest, 0), kind(rest)));
      default -> throw new IllegalArgumentException("no such job: " + arguments.getFirst());
    }
    say("peak_megabytes", Memory.peakMegabytes(ProcessHandle.current().pid()));
  }

  /** Arguments: papers, their index, which change is the first, how many updates. */
  private void updates(List<String> rest) throws Exception {
    List<Double> seconds = new ArrayList<>();
    int first = number(rest, 2);
    for (int time = first; time < first + number(rest, 3); time++) {
      PaperChanges.toOnePercent(path(rest, 0), time);
      long began = System.nanoTime();
      new Indexer().update(IndexRequest.of(path(rest, 1), path(rest, 0)), ProgressListener.SILENT);
      seconds.add((System.nanoTime() - began) / NANOSECONDS);
    }
    say("median", Spread.of(seconds.subList(seconds.size() / 2, seconds.size())).median());
  }

  /** Arguments: index, queries, threads, kind. */
  private void search(List<String> rest, QueryWork work) throws Exception {
    try (work) {
      List<String> queries = new ArrayList<>(Files.readAllLines(path(rest, 1)));
      int threads = number(rest, 2);
      passes(work, queries, threads, WARM_UP_SECONDS);
      long began = System.nanoTime();
      List<Long> all = passes(work, queries, threads, MEASURED_SECONDS);
      double seconds = (System.nanoTime() - began) / NANOSECONDS;
      Collections.sort(all);
      say("p50", all.get(all.size() / 2) / 1e6);
      say("p99", all.get(all.size() * 99 / 100) / 1e6);
      say("per_second", all.size() / seconds);
    }
  }

  /** Arguments: index, queries, sets of facets; what comes first is what the others are held to. */
  private void facets(List<String> rest) throws Exception {
    List<List<Long>> times =
        FacetSearch.of(
            path(rest, 0),
            Files.readAllLines(path(rest, 1)),
            rest.subList(2, rest.size()),
            2 * WARM_UP_SECONDS,
            WARM_UP_SECONDS);
    double alone = sum(times.getFirst());
    for (int i = 0; i < times.size(); i++) {
      List<Long> all = times.get(i);
      Collections.sort(all);
      say("median-" + i, all.get(all.size() / 2) / 1e6);
      say("ratio-" + i, sum(all) / alone);
    }
  }

  private static double sum(List<Long> times) {
    return times.stream().mapToLong(Long::longValue).sum();
  }

  /** All queries again and again, each time in another order, for a few seconds. */
  private static List<Long> passes(QueryWork work, List<String> queries, int threads, int seconds)
      throws Exception {
    List<Long> all = new ArrayList<>();
    long began = System.nanoTime();
    for (int pass = 0; pass == 0 || System.nanoTime() - began < seconds * NANOSECONDS; pass++) {
      Collections.shuffle(queries, new Random(pass));
      all.addAll(latencies(work, queries, threads));
    }
    return all;
  }

  private static List<Long> latencies(QueryWork work, List<String> queries, int threads)
      throws Exception {
    List<Long> all = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      List<Future<List<Long>>> shares = new ArrayList<>();
      for (int thread = 0; thread < threads; thread++) {
        int first = thread;
        shares.add(
            executor.submit(
                () -> {
                  List<Long> mine = new ArrayList<>();
                  for (int i = first; i < queries.size(); i += threads) {
                    long began = System.nanoTime();
                    work.answer(queries.get(i));
                    mine.add(System.nanoTime() - began);
                  }
                  return mine;
                }));
      }
      for (Future<List<Long>> share : shares) {
        all.addAll(share.get());
      }
    }
    return all;
  }

  private void time(Callable<? extends Number> job) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long began = System.nanoTime();
    say("done", job.call().doubleValue());
    say("wall", (System.nanoTime() - began) / NANOSECONDS);
    say("processor", system.getProcessCpuTime() / NANOSECONDS);
  }

  private void say(String name, double value) {
    out.printf(Locale.ROOT, "%s %.6f%n", name, value);
  }

  private static QueryKind kind(List<String> rest) {
    List<String> words = rest.subList(3, rest.size());
    return new QueryKind(
        words.contains("snippets"), words.contains("filtered"), words.contains("counted"));
  }

  private static Path path(List<String> arguments, int place) {
    return Path.of(arguments.get(place));
  }

  private static int number(List<String> arguments, int place) {
    return Integer.parseInt(arguments.get(place));
  }
}
