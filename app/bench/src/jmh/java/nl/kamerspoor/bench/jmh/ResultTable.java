package nl.kamerspoor.bench.jmh;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.kamerspoor.bench.MeasurementsTable;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What JMH measured, as a Markdown table: contenders under each other, against the quickest. */
final class ResultTable {

  /** JMH gives these of samples beside what is counted. */
  private static final Pattern PERCENTILE = Pattern.compile("p[01]\\.[0-9]+");

  /**
   * A contender at a job.
   *
   * @param medians of the iterations
   * @param slowness grows with the time that it takes; comparable within a job. Not a number for
   *     what is only counted on the way
   * @param processor time for an operation
   */
  private record Row(
      String job,
      String contender,
      String unit,
      List<Double> medians,
      String p99,
      double slowness,
      double processor) {

    /** How much more it takes than another, by the clock and of the processors. */
    String against(Row other) {
      return Double.isNaN(slowness)
          ? " | "
          : MeasurementsTable.cell(List.of(slowness / other.slowness))
              + " | "
              + MeasurementsTable.cell(List.of(processor / other.processor));
    }
  }

  private ResultTable() {}

  static String of(Collection<RunResult> results) {
    Map<String, List<Row>> jobs = new LinkedHashMap<>();
    for (RunResult result : results) {
      for (Row row : rows(result)) {
        jobs.computeIfAbsent(row.job(), _ -> new ArrayList<>()).add(row);
      }
    }
    StringBuilder table =
        new StringBuilder(
            """
            | job | contender | unit | median (least–most of the iterations) | p99 | times the quickest | the same in processor time |
            |---|---|---|---|---|---|---|
            """);
    for (List<Row> rows : jobs.values()) {
      rows.sort(Comparator.comparingDouble(Row::slowness));
      for (Row row : rows) {
        table.append(
            "| %s | %s | %s | %s | %s | %s |%n"
                .formatted(
                    row.job(),
                    row.contender(),
                    row.unit(),
                    MeasurementsTable.cell(row.medians()),
                    row.p99(),
                    row.against(rows.getFirst())));
      }
    }
    return table.toString();
  }

  /** A row for what is measured, and one for each thing that is counted on the way. */
  private static List<Row> rows(RunResult result) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(result, "", result.getPrimaryResult()));
    result
        .getSecondaryResults()
        .forEach(
            (what, counted) -> {
              if (!what.equals(ProcessorTime.NAME) && !PERCENTILE.matcher(what).matches()) {
                rows.add(row(result, what, counted));
              }
            });
    return rows;
  }

  /**
   * A row.
   *
   * @param counted what is counted; empty for what is measured itself
   */
  private static Row row(RunResult result, String counted, Result<?> all) {
    BenchmarkParams params = result.getParams();
    List<String> name = List.of(params.getBenchmark().split("\\.", -1));
    StringBuilder job = new StringBuilder(name.get(name.size() - 2).replace("Benchmark", ""));
    for (String key : params.getParamsKeys()) {
      job.append(", ").append(key).append(' ').append(params.getParam(key));
    }
    if (params.getThreads() > 1) {
      job.append(", ").append(params.getThreads()).append(" threads");
    }
    if (!counted.isEmpty()) {
      job.append(", ").append(counted);
    }
    List<Double> medians =
        result.getBenchmarkResults().stream()
            .map(BenchmarkResult::getIterationResults)
            .flatMap(Collection::stream)
            .map(one -> counted.isEmpty() ? one.getPrimaryResult() : counted(one, counted))
            .map(one -> one.getStatistics().getPercentile(50))
            .toList();
    double median = all.getStatistics().getPercentile(50);
    double slowness = params.getMode() == Mode.Throughput ? 1 / median : median;
    return new Row(
        job.toString(),
        name.getLast(),
        all.getScoreUnit(),
        medians,
        params.getMode() == Mode.SampleTime
            ? MeasurementsTable.cell(List.of(all.getStatistics().getPercentile(99)))
            : "",
        counted.isEmpty() ? slowness : Double.NaN,
        Objects.requireNonNull(result.getSecondaryResults().get(ProcessorTime.NAME)).getScore());
  }

  private static Result<?> counted(IterationResult iteration, String what) {
    return Objects.requireNonNull(iteration.getSecondaryResults().get(what));
  }
}
