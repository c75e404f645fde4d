package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.kamerspoor.testing.JavaProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that answers a list is ended from outside, politely or not; another goes on. */
final class BatchInterruptionTest {

  /** More queries than any machine answers before it is told to stop. */
  private static final int MAX_QUERIES = 3_000_000;

  @TempDir private Path home;

  private Path list;
  private Path out;

  @BeforeEach
  void index() throws IOException {
    LetterCorpus.index(home, LetterCorpus.LETTER);
    list = home.resolve("list.txt");
    out = home.resolve("out.jsonl");
  }

  @Test
  void aRunThatIsAskedToStopSaysHowFarItCameAndGoesOn() throws IOException, InterruptedException {
    interrupt(Process::destroy);
    String written = Files.readString(out);
    assertTrue(written.endsWith("}\n"), "the last line is whole");
    long queries = written.lines().filter(line -> line.startsWith("{\"type\":\"query\"")).count();
    String said = Files.readString(home.resolve("said.txt"));
    assertTrue(
        said.contains(
            "interrupted after %,d queries; %s is complete so far: go on with --resume"
                .formatted(queries, out)),
        said);
    assertGoesOn();
  }

  @Test
  void aRunThatIsKilledGoesOn() throws IOException, InterruptedException {
    interrupt(Process::destroyForcibly);
    assertGoesOn();
  }

  /**
   * Starts to answer a list as a process of its own, and ends it when it has begun to write; of a
   * longer list where it was done before that.
   */
  private void interrupt(Consumer<Process> end) throws IOException, InterruptedException {
    for (int queries = 3_000; queries <= MAX_QUERIES; queries *= 10) {
      Files.writeString(list, "terrorisme samenwerking\n".repeat(queries));
      Process process = begin();
      end.accept(process);
      process.waitFor();
      if (Files.exists(home.resolve("out.jsonl.resume"))) {
        return;
      }
      Files.delete(out);
      Files.delete(home.resolve("out.jsonl.provenance.json"));
    }
    fail("no list was long enough");
  }

  /** Makes sure that the rest is answered, and all is as of a run that nobody stopped. */
  private void assertGoesOn() throws IOException {
    CommandLineRun rest = batch(out, "--resume");
    assertEquals(0, rest.code(), rest.err());
    Path whole = home.resolve("whole.jsonl");
    assertEquals(0, batch(whole).code());
    assertEquals(-1, Files.mismatch(whole, out));
  }

  private CommandLineRun batch(Path output, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("batch", list.toString(), "--output", output.toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.in(home, arguments.toArray(String[]::new));
  }

  /** A file may only grow so far, as on a disk that gets full in the middle. */
  @Test
  void aFullDiskLosesNothingThatIsWritten() throws IOException, InterruptedException {
    Files.writeString(list, "terrorisme\n".repeat(40));
    Path whole = home.resolve("whole.jsonl");
    assertEquals(0, batch(whole).code());
    List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
    command.addAll(program());
    Process process =
        new ProcessBuilder(command).redirectError(home.resolve("said.txt").toFile()).start();
    assertEquals(2, process.waitFor());
    String said = Files.readString(home.resolve("said.txt"));
    assertTrue(
        said.endsWith(
            "kamerspoor: "
                + out
                + ": File too large; it is complete so far: once it can be written again, go on"
                + " with --resume\n"),
        said);
    String written = Files.readString(out);
    assertTrue(written.length() > 4_000 && written.length() <= 8_192, written);
    assertTrue(written.endsWith("}\n") && Files.readString(whole).startsWith(written), written);
    assertEquals(0, batch(out, "--resume").code());
    assertEquals(-1, Files.mismatch(whole, out));
  }

  /** The program that answers the list, as a process of its own. */
  private List<String> program() {
    List<String> command =
        JavaProcess.command(
            "nl.kamerspoor.Main", List.of("batch", list.toString(), "--output", out.toString()));
    command.add(1, "-Dkamerspoor.home=" + home);
    return command;
  }

  /** Starts it, and waits until it writes. */
  private Process begin() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(program()).redirectError(home.resolve("said.txt").toFile()).start();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)
        && (!Files.exists(out) || Files.size(out) == 0)) {
      // Not yet.
    }
    return process;
  }
}
