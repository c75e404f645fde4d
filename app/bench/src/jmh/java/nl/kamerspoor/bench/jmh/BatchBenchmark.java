package nl.kamerspoor.bench.jmh;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.kamerspoor.Commands;
import nl.kamerspoor.command.Environment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * {@code batch --literal} beside a bare Lucene loop: the same queries, analysis, index, ten best
 * paragraphs, marks and number of threads, from opening the index to the last answer;
 * docs/performance.md says what each does.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class BatchBenchmark {

  private final Prepared prepared = Prepared.here();
  private final int threads = Runtime.getRuntime().availableProcessors();
  private List<String> queries = List.of();

  @Setup
  public void read() throws IOException {
    queries = prepared.batchQueries();
  }

  @Benchmark
  public long bareLoop() throws Exception {
    return BareBatch.answer(prepared.batchIndex(), queries, threads);
  }

  @Benchmark
  public int batch(Output output) throws IOException {
    ByteArrayOutputStream problems = new ByteArrayOutputStream();
    int code =
        Commands.program()
            .run(
                Environment.in(prepared.folder(), Map.of()).withMessages(problems, null),
                "batch",
                prepared.batchList().toString(),
                "--literal",
                "--index",
                prepared.batchIndex().toString(),
                "--threads",
                Integer.toString(threads),
                "--output",
                output.file.toString(),
                "--force");
    if (code != 0) {
      throw new IOException("batch: " + problems.toString(StandardCharsets.UTF_8));
    }
    return code;
  }

  /** What {@code batch} writes; in the end checked to be as much as the loop finds. */
  @State(Scope.Benchmark)
  public static class Output {

    private final Path file = Prepared.here().folder().resolve("answers.jsonl");

    @TearDown
    public void check(BatchBenchmark list) throws Exception {
      long found = BareBatch.answer(list.prepared.batchIndex(), list.queries, list.threads);
      try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
        long written = lines.filter(line -> line.contains("\"hit\"")).count();
        if (written != found) {
          throw new IOException(
              "batch found %d paragraphs, the bare loop %d".formatted(written, found));
        }
      }
    }
  }
}
