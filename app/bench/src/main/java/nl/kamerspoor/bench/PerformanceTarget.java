package nl.kamerspoor.bench;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.bench.Measurements.Spread;

/**
 * What must be true, as a bound on a ratio or a size.
 *
 * @param values of the rounds; empty where it was not measured
 * @param most the bound
 */
record PerformanceTarget(String text, List<Double> values, double most) {

  private static final String SNIPPETS = Benchmark.warmJob(2, "snippets and counts", 1, "p50");

  boolean met() {
    return Spread.of(values).median() <= most;
  }

  /** All of them. */
  static List<PerformanceTarget> of(Measurements figures) {
    Contender own = Contender.KAMERSPOOR;
    List<PerformanceTarget> targets = new ArrayList<>();
    targets.add(
        new PerformanceTarget(
            "build, against bare Lucene on as many threads",
            figures.ratios(IndexBuilds.BUILD, own, IndexBuilds.BUILD, Contender.BARE_LUCENE),
            2.5));
    targets.add(
        new PerformanceTarget(
            "build, peak memory in MB", figures.values(IndexBuilds.MEMORY, own), 1024));
    targets.add(
        new PerformanceTarget(
            "update of 1 % of the papers, against a full build",
            figures.ratios(IndexBuilds.UPDATE, own, IndexBuilds.BUILD_PAPERS, own), 0.03));
    targets.add(
        new PerformanceTarget(
            "the same in a program that has run for a while",
            figures.ratios(IndexBuilds.UPDATE_AGAIN, own, IndexBuilds.BUILD_PAPERS, own),
            0.03));
    targets.add(
        new PerformanceTarget(
            "cold search, against an empty Java program",
            figures.ratios(Benchmark.COLD, own, Benchmark.COLD, Contender.EMPTY_PROGRAM),
            7));
    targets.add(
        new PerformanceTarget(
            "cold search, against the same in the five papers",
            figures.ratios(Benchmark.COLD, own, Benchmark.COLD_FIVE, own),
            1.2));
    targets.add(
        new PerformanceTarget(
            "warm search with snippets, p50, against Lucene's own parts doing the same",
            figures.ratios(SNIPPETS, own, SNIPPETS, Contender.PLAIN_LOOP),
            1.3));
    targets.add(
        new PerformanceTarget(
            "the same, against bare Lucene, which looks for less",
            figures.ratios(SNIPPETS, own, SNIPPETS, Contender.BARE_LUCENE),
            1.3));
    targets.add(
        new PerformanceTarget(
            "the same, against SQLite FTS5",
            figures.ratios(SNIPPETS, own, SNIPPETS, Contender.SQLITE),
            1 / 3.0));
    targets.add(
        new PerformanceTarget(
            "warm search, p99 against p50",
            figures.ratios(
                Benchmark.warmJob(2, "snippets and counts", 1, "p99"), own, SNIPPETS, own),
            5));
    targets.add(
        new PerformanceTarget(
            "ten times the paragraphs: build time",
            figures.ratios(IndexBuilds.BUILD, own, IndexBuilds.BUILD_TENTH, own),
            12));
    targets.add(
        new PerformanceTarget(
            "ten times the paragraphs: warm p50",
            figures.ratios(
                SNIPPETS, own, Benchmark.warmJob(2, "a tenth of the paragraphs", 1, "p50"), own),
            4));
    return targets.stream().filter(target -> !target.values().isEmpty()).toList();
  }
}
