package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.command.CommandLineProgram;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.index.Fields;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.search.query.LiteralReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.commons.logging.LoggerFactory;

/**
 * {@code batch --literal} beside a bare Lucene loop: the same queries, analysis, index, ten best
 * paragraphs, highlighter and number of threads. The two take turns in one process, from opening
 * the index to the last answer; docs/performance.md says what each does.
 *
 * <p>{@code mvn test -pl app -am -Dtest=BatchBenchmark}; {@code -Dkamerspoor.index=DIR} for an
 * index of the motions that is there already, {@code -Dkamerspoor.queries=N} for the first of them
 * only, {@code -Dkamerspoor.rounds=N} for N more rounds than two.
 */
final class BatchBenchmark {

  private static final Path DATA = Path.of(System.getProperty("kamerspoor.data", "../shared/data"));
  private static final int ROUNDS = Integer.getInteger("kamerspoor.rounds", 1) + 2;
  private static final int WARM_UPS = 1;
  private static final int TOP = 10;

  @Test
  void knownItems(@TempDir Path folder) throws Exception {
    Path known = DATA.resolve("known-items.tsv");
    Path motions = DATA.resolve("kst-motions.tar.xz");
    assumeTrue(
        Files.exists(known) && Files.exists(motions), "no motions in " + DATA.toAbsolutePath());
    String index = System.getProperty("kamerspoor.index", folder.resolve("index").toString());
    if (!Files.exists(Path.of(index))) {
      assertEquals(0, run(folder, "index", motions.toString(), "--index", index), "index");
    }
    List<String> all = Files.readAllLines(known);
    int wanted = Math.min(all.size() - 1, Integer.getInteger("kamerspoor.queries", all.size()));
    List<String> lines = all.subList(0, wanted + 1);
    Path list = Files.write(folder.resolve("list.tsv"), lines);
    List<String> queries =
        lines.subList(1, lines.size()).stream()
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    int threads = Runtime.getRuntime().availableProcessors();
    List<Cost> bare = new ArrayList<>();
    List<Cost> batch = new ArrayList<>();
    Path output = folder.resolve("answers.jsonl");
    for (int round = -WARM_UPS; round < ROUNDS; round++) {
      Callable<Number> loop = () -> bareLoop(Path.of(index), queries, threads);
      Callable<Number> command =
          () ->
              run(
                  folder,
                  "batch",
                  list.toString(),
                  "--literal",
                  "--index",
                  index,
                  "--threads",
                  Integer.toString(threads),
                  "--output",
                  output.toString(),
                  "--force");
      // Each goes first in turn: what the other left in memory helps both alike.
      boolean isBareFirst = round % 2 == 0;
      Cost first = Cost.of(isBareFirst ? loop : command);
      Cost second = Cost.of(isBareFirst ? command : loop);
      Cost bareCost = isBareFirst ? first : second;
      Cost batchCost = isBareFirst ? second : first;
      if (round >= 0) {
        bare.add(bareCost);
        batch.add(batchCost);
      }
    }
    List<Double> wall = ratios(bare, batch, Cost::seconds);
    List<Double> work = ratios(bare, batch, Cost::processor);
    Cost one = Cost.median(bare);
    Cost other = Cost.median(batch);
    String report =
        """
        %d queries, %d threads, median of %d rounds
        bare loop  %s
        batch      %s
        batch takes %.2f (%.2f–%.2f) times as long, and %.2f (%.2f–%.2f) times the work of the processors,
        by the median, the least and the most of the ratios within the rounds
        """
            .formatted(
                queries.size(),
                threads,
                ROUNDS,
                one.of(queries.size()),
                other.of(queries.size()),
                wall.get(wall.size() / 2),
                wall.getFirst(),
                wall.getLast(),
                work.get(work.size() / 2),
                work.getFirst(),
                work.getLast());
    Files.writeString(Path.of("target", "batch-benchmark.txt"), report);
    LoggerFactory.getLogger(BatchBenchmark.class).warn(() -> report);
    long hits =
        Files.readAllLines(output).stream().filter(line -> line.contains("\"hit\"")).count();
    assertEquals(bareLoop(Path.of(index), queries, threads), hits, "both find the same");
  }

  private static List<Double> ratios(
      List<Cost> bare, List<Cost> batch, ToDoubleFunction<Cost> value) {
    return IntStream.range(0, bare.size())
        .mapToObj(i -> value.applyAsDouble(batch.get(i)) / value.applyAsDouble(bare.get(i)))
        .sorted()
        .toList();
  }

  /** Finds and marks the ten best of each query, and counts them. */
  private static long bareLoop(Path path, List<String> queries, int threads) throws Exception {
    try (OpenIndex index = OpenIndex.openMapped(path);
        ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      IndexSearcher searcher = new IndexSearcher(index.reader());
      searcher.setQueryCache(null);
      searcher.setSimilarity(new BM25Similarity(Ranking.DEFAULT.k1(), Ranking.DEFAULT.b()));
      List<Future<Integer>> found = new ArrayList<>();
      for (String query : queries) {
        found.add(executor.submit((Callable<Integer>) () -> bare(query, index, searcher)));
      }
      long hits = 0;
      for (Future<Integer> future : found) {
        hits += future.get();
      }
      return hits;
    }
  }

  private static int bare(String typed, OpenIndex index, IndexSearcher searcher) throws Exception {
    SearchRequest request =
        new SearchRequest(
            typed,
            SearchRequest.Reading.LITERAL,
            List.of(),
            MatchLevel.FAMILY,
            false,
            SearchRequest.Expand.ALL,
            false,
            SearchRequest.Sort.RELEVANCE,
            0,
            TOP,
            2);
    Plan plan =
        new Planner(searcher, Ranking.DEFAULT, expander(index, typed), request)
            .plan(LiteralReader.read(typed), List.of(), List.of());
    TopDocs top = searcher.search(plan.scored(), TOP, Fields.BY_RELEVANCE);
    Map<Integer, List<FoundMatch>> matches =
        MatchFinder.matches(searcher, plan.leaves(), List.of(top.scoreDocs));
    int snippets = 0;
    for (ScoreDoc document : top.scoreDocs) {
      String text = index.paragraph(document.doc).paragraph().text();
      snippets +=
          Passages.of(text, matches.getOrDefault(document.doc, List.of()), 2).isEmpty() ? 0 : 1;
    }
    return snippets;
  }

  private static Expander expander(OpenIndex index, String typed) {
    OtherNames names = new OtherNames(index.reader());
    return new Expander(names, Ranking.DEFAULT, QueryAnalysis.words(typed), true);
  }

  private static int run(Path home, String... arguments) throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        CommandLineProgram.run(
            new Environment(
                InputStream.nullInputStream(),
                new ByteArrayOutputStream(),
                err,
                home,
                home,
                Map.of(),
                null),
            arguments);
    if (code == 2) {
      throw new IOException(
          Arrays.toString(arguments) + ": " + err.toString(StandardCharsets.UTF_8));
    }
    return code;
  }

  /**
   * What a run takes.
   *
   * @param seconds by the clock
   * @param processor seconds of all processors together, which other programs disturb less
   */
  private record Cost(double seconds, double processor) {

    static Cost of(Callable<? extends Number> work) throws Exception {
      OperatingSystemMXBean system =
          ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
      long cpu = system.getProcessCpuTime();
      long began = System.nanoTime();
      work.call();
      return new Cost((System.nanoTime() - began) / 1e9, (system.getProcessCpuTime() - cpu) / 1e9);
    }

    static Cost median(List<Cost> costs) {
      return new Cost(
          median(costs, Comparator.comparingDouble(Cost::seconds)).seconds(),
          median(costs, Comparator.comparingDouble(Cost::processor)).processor());
    }

    private static Cost median(List<Cost> costs, Comparator<Cost> order) {
      return costs.stream().sorted(order).toList().get(costs.size() / 2);
    }

    String of(int queries) {
      return "%.2f s (%.0f queries a second), processors %.2f s"
          .formatted(seconds, queries / seconds, processor);
    }
  }
}
