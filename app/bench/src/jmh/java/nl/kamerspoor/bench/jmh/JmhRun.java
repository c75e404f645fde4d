package nl.kamerspoor.bench.jmh;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.kamerspoor.bench.FullRun;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Prepares what is measured, has JMH run the benchmarks of this folder, each in processes of its
 * own, and writes {@code app/bench/target/jmh.md} for people and {@code app/bench/target/jmh.json},
 * JMH's own form.
 */
public final class JmhRun {

  private JmhRun() {}

  /**
   * Runs them.
   *
   * @param arguments the folder of the project, that of the optional test data, and JMH's own
   *     arguments in one, parted by spaces: a regular expression that the name of a benchmark must
   *     hold, and any options
   */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]);
    Path data = Path.of(arguments[1]).normalize();
    CommandLineOptions options = new CommandLineOptions(arguments[2].strip().split(" +"));
    if (options.shouldList()) {
      new Runner(options).list();
      return;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Prepared prepared = Prepared.of(home, data, out::println);
    List<String> java = new ArrayList<>(FullRun.options(home));
    java.add("--sun-misc-unsafe-memory-access=allow"); // JMH finds the sizes of fields so
    java.add("-Dtests.seed=1"); // as in the launcher: Lucene hashes alike in every run
    java.add("-D" + Prepared.PROPERTY + "=" + prepared.folder());
    Path target = home.resolve("app/bench/target");
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .parent(options)
                    .jvmArgs(java.toArray(String[]::new))
                    .addProfiler(ProcessorTime.class)
                    .shouldFailOnError(true)
                    .resultFormat(ResultFormatType.JSON)
                    .result(target.resolve("jmh.json").toString())
                    .build())
            .run();
    String table = ResultTable.of(results);
    Path page = Files.writeString(target.resolve("jmh.md"), table, StandardCharsets.UTF_8);
    out.printf("%n%s%nwritten to %s%n", table, page);
  }
}
