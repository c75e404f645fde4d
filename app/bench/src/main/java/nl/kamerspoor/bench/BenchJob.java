package nl.kamerspoor.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamerspoor.bench.job.BenchWorker;

/** Gives a job of the benchmark, which runs in a process of its own, that process's stdout. */
public final class BenchJob {

  private BenchJob() {}

  public static void main(String[] arguments) throws Exception {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    BenchWorker.run(List.of(arguments), out);
  }
}
