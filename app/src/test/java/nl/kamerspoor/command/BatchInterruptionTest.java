package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that answers a list is ended from outside, politely or not; another goes on. */
final class BatchInterruptionTest {

  private static final int QUERIES = 3_000;

  @TempDir private Path home;

  @Test
  void whatIsWrittenIsWholeAndGoesOn() throws IOException, InterruptedException {
    Files.createDirectories(home.resolve("corpus"));
    Files.writeString(
        home.resolve("corpus/kst-27925-681.txt"),
        "Terrorisme kent geen grenzen en kan niet zonder samenwerking worden bestreden.\n");
    assertEquals(0, CommandLineRun.in(home, "index").code());
    Path list = home.resolve("list.txt");
    Files.writeString(list, "terrorisme samenwerking\n".repeat(QUERIES));
    Path whole = home.resolve("whole.jsonl");
    assertEquals(
        0, CommandLineRun.in(home, "batch", list.toString(), "--output", whole.toString()).code());
    Path out = home.resolve("out.jsonl");
    List<String> command = List.of("batch", list.toString(), "--output", out.toString());

    Process polite = begin(command, out);
    polite.destroy();
    polite.waitFor();
    String said = Files.readString(home.resolve("said.txt"));
    String written = Files.readString(out);
    assertTrue(written.endsWith("}\n"), "the last line is whole");
    long queries = written.lines().filter(line -> line.startsWith("{\"type\":\"query\"")).count();
    // On a fast machine it may be done before the signal comes.
    assertTrue(
        queries == QUERIES
            || said.contains(
                "interrupted after %,d queries; %s holds them whole: go on with --resume"
                    .formatted(queries, out)),
        said);

    if (queries < QUERIES) {
      List<String> again = new ArrayList<>(command);
      again.add("--resume");
      Process rude = begin(again, out);
      rude.destroyForcibly().waitFor();
      if (Files.exists(home.resolve("out.jsonl.resume"))) {
        assertEquals(0, CommandLineRun.in(home, again.toArray(String[]::new)).code());
      }
    }
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
  }

  /** A file may only grow so far, as on a disk that gets full in the middle. */
  @Test
  void aFullDiskLosesNothingThatIsWritten() throws IOException, InterruptedException {
    LetterCorpus.index(home, LetterCorpus.LETTER);
    Path list = Files.writeString(home.resolve("list.txt"), "terrorisme\n".repeat(40));
    Path whole = home.resolve("whole.jsonl");
    assertEquals(
        0, CommandLineRun.in(home, "batch", list.toString(), "--output", whole.toString()).code());
    Path out = home.resolve("out.jsonl");
    List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f 16; exec \"$@\"", "sh"));
    command.addAll(program(List.of("batch", list.toString(), "--output", out.toString())));
    Process process =
        new ProcessBuilder(command).redirectError(home.resolve("said.txt").toFile()).start();
    assertEquals(2, process.waitFor());
    String said = Files.readString(home.resolve("said.txt"));
    assertTrue(
        said.endsWith(
            "kamerspoor: "
                + out
                + ": File too large; what stands there is whole: when it can be written to, go on"
                + " with --resume\n"),
        said);
    String written = Files.readString(out);
    assertTrue(written.length() > 4_000 && written.length() <= 8_192, written);
    assertTrue(written.endsWith("}\n") && Files.readString(whole).startsWith(written), written);
    assertEquals(
        0,
        CommandLineRun.in(home, "batch", list.toString(), "--output", out.toString(), "--resume")
            .code());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
  }

  /** The program as a process of its own. */
  private List<String> program(List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:-UsePerfData",
                "-Dkamerspoor.home=" + home,
                "-cp",
                System.getProperty("java.class.path"),
                "nl.kamerspoor.Main"));
    command.addAll(arguments);
    return command;
  }

  /** Starts the program as a process of its own, and waits until it writes. */
  private Process begin(List<String> arguments, Path out) throws IOException, InterruptedException {
    long before = Files.exists(out) ? Files.size(out) : 0;
    Process process =
        new ProcessBuilder(program(arguments))
            .redirectError(home.resolve("said.txt").toFile())
            .start();
    while (!process.waitFor(5, TimeUnit.MILLISECONDS)
        && (!Files.exists(out) || Files.size(out) <= before)) {
      // Not yet.
    }
    return process;
  }
}
