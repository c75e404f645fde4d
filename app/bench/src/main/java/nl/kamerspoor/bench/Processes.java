package nl.kamerspoor.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.kamerspoor.bench.job.BenchWorker;
import nl.kamerspoor.bench.job.Memory;

/**
 * Starts programs and waits for them.
 *
 * @param java the {@code java} program
 * @param options of every Java process that is measured
 * @param classPath of the workers
 * @param folder where their output is kept
 */
record Processes(Path java, List<String> options, String classPath, Path folder) {

  private static final int POLL_INTERVAL_MILLISECONDS = 10;

  /**
   * What a whole process cost.
   *
   * @param processorSeconds of all processors together
   */
  record Cost(double seconds, double processorSeconds, double peakMegabytes) {}

  /** Does a job of {@link BenchWorker} and gives what it says of it, by name. */
  Map<String, Double> worker(Object... job) throws IOException, InterruptedException {
    Path said = folder.resolve("worker.out");
    run(job(job), null, said, 0);
    Map<String, Double> values = new HashMap<>();
    for (String line : Files.readAllLines(said)) {
      int space = line.indexOf(' ');
      values.put(line.substring(0, space), Double.valueOf(line.substring(space + 1)));
    }
    return values;
  }

  /** The command for such a job. */
  List<String> job(Object... job) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, BenchJob.class.getName()));
    for (Object argument : job) {
      command.add(argument.toString());
    }
    return command;
  }

  /** One of the things that a worker said. */
  static double value(Map<String, Double> said, String name) throws IOException {
    Double value = said.get(name);
    if (value == null) {
      throw new IOException("the worker did not say its " + name);
    }
    return value;
  }

  /**
   * Runs a program.
   *
   * @param in what it reads; null for nothing
   * @param out takes what it prints
   * @param expected the highest exit code that is not a failure
   * @throws IOException when it can't be started or fails; the message has the end of what it said
   */
  Cost run(List<String> command, @org.jspecify.annotations.Nullable Path in, Path out, int expected)
      throws IOException, InterruptedException {
    File problems = folder.resolve("problems.txt").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(in == null ? new File("/dev/null") : in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(problems);
    long began = System.nanoTime();
    Process process = builder.start();
    Thread end = new Thread(process::destroy, "end");
    Runtime.getRuntime().addShutdownHook(end); // what is started ends with this process
    double peak = 0;
    Duration processor = Duration.ZERO;
    try {
      while (!process.waitFor(POLL_INTERVAL_MILLISECONDS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, Memory.peakMegabytes(process.pid()));
        processor = process.info().totalCpuDuration().orElse(processor);
      }
    } finally {
      process.destroy();
      Runtime.getRuntime().removeShutdownHook(end);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    if (process.exitValue() > expected) {
      String said = Files.readString(problems.toPath(), StandardCharsets.UTF_8).strip();
      throw new IOException(
          String.join(" ", command)
              + ": failed with exit code "
              + process.exitValue()
              + (said.isEmpty() ? "" : ":\n" + said.substring(Math.max(0, said.length() - 2000))));
    }
    return new Cost(seconds, processor.toNanos() / 1e9, peak);
  }

  /** Whether there is such a program, and what it says of its version; null where there is none. */
  @org.jspecify.annotations.Nullable
  String version(String... command) throws InterruptedException {
    Path said = folder.resolve("version.out");
    try {
      run(List.of(command), null, said, 0);
      return Files.readAllLines(said, StandardCharsets.UTF_8).getFirst().strip();
    } catch (IOException absent) {
      return null;
    }
  }
}
