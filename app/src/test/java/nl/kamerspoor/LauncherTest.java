package nl.kamerspoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the launcher tells the program and does with signals, on terminals and pipes. In the place
 * of Java stands a script that prints what it is given, so nothing is built.
 */
final class LauncherTest {

  private static final Path ROOT = Checkout.ROOT.toAbsolutePath().normalize();

  /** Prints the terminal's properties that the launcher sets, one a line. */
  private static final String PRINTS_PROPERTIES =
      """
      #!/bin/sh
      for word; do
        case $word in -Dkamerspoor.*columns=* | -Dkamerspoor.program=*) echo "${word#-D}" ;; esac
      done >> "$PRINTED"
      """;

  /** Runs until it is told to stop. */
  private static final String WAITS =
      """
      #!/bin/sh
      trap 'echo stopped >> "$PRINTED"; exit 143' TERM
      echo $$ > "$PRINTED.pid"
      while :; do sleep 0.1; done
      """;

  @TempDir private Path folder;

  private Path home;
  private Path printed;

  @BeforeEach
  void setUp() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")) && runs("bash", "-c", ":"), "no bash here");
    home = Files.createDirectories(folder.resolve("the program's home"));
    printed = folder.resolve("printed");
    Files.copy(ROOT.resolve("kamerspoor"), home.resolve("kamerspoor"));
    assertTrue(home.resolve("kamerspoor").toFile().setExecutable(true));
    for (String source : List.of("indexer/src/main", "app/src/main", "app/src/build")) {
      Files.createDirectories(home.resolve(source));
    }
    FileTime before = FileTime.from(Instant.now().minusSeconds(60));
    for (String source :
        List.of(
            "pom.xml",
            "indexer/pom.xml",
            "app/pom.xml",
            "indexer/src/main",
            "app/src/main",
            "app/src/build")) {
      Path path = home.resolve(source);
      if (Files.notExists(path)) {
        Files.createFile(path);
      }
      Files.setLastModifiedTime(path, before);
    }
    Files.createDirectories(home.resolve("app/target"));
    Files.writeString(
        home.resolve("app/target/built"), home.resolve("jdk") + "\na.jar\nb.jar\nsum\n");
    java(PRINTS_PROPERTIES);
  }

  private void java(String script) throws IOException {
    Path java = home.resolve("jdk/bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, script);
    assertTrue(java.toFile().setExecutable(true));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 60, 80, 120, 200})
  void aTerminalTellsItsWidth(int columns) throws Exception {
    assertEquals(
        "kamerspoor.columns=%d\nkamerspoor.progress.columns=%d\n".formatted(columns, columns),
        onTerminal("stty cols " + columns + "; ./kamerspoor search x"));
  }

  @Test
  void itIsAskedAnewAfterAResize() throws Exception {
    onTerminal("stty cols 90; ./kamerspoor search x; stty cols 45; ./kamerspoor search x");
    assertEquals(
        List.of("kamerspoor.columns=90", "kamerspoor.columns=45"),
        Files.readAllLines(printed).stream()
            .filter(line -> line.startsWith("kamerspoor.columns"))
            .toList());
  }

  @Test
  void aTerminalThatDoesNotTellItIsOneAllTheSame() throws Exception {
    assertEquals(
        "kamerspoor.columns=0\nkamerspoor.progress.columns=0\n",
        onTerminal("stty cols 0 rows 0; ./kamerspoor search x"));
  }

  @Test
  void resultsAndProgressEachHaveTheirOwn() throws Exception {
    assertEquals(
        "kamerspoor.columns=70\n", onTerminal("stty cols 70; ./kamerspoor search x 2> err"));
    assertEquals(
        "kamerspoor.progress.columns=70\n",
        onTerminal("stty cols 70; ./kamerspoor search x > out"));
    assertEquals("", onTerminal("stty cols 70; ./kamerspoor search x > out 2> err"));
    assertEquals(
        "kamerspoor.progress.columns=70\n",
        onTerminal("stty cols 70; ./kamerspoor search x | cat"));
  }

  @Test
  void theProgramKnowsHowItWasCalled() throws Exception {
    assertEquals("./kamerspoor", program("./kamerspoor search x"));
    assertEquals("./kamerspoor", program("sh kamerspoor search x"));
    assertEquals("./kamerspoor", program("sh ./kamerspoor search x"));
    assertEquals(home + "/kamerspoor", program("'" + absolute() + "/kamerspoor' search x"));
    Path elsewhere = Files.createDirectories(folder.resolve("bin"));
    Files.createSymbolicLink(elsewhere.resolve("ks"), home.resolve("kamerspoor"));
    assertEquals(elsewhere + "/ks", program("'" + elsewhere + "/ks' search x"));
    assertEquals("ks", program("PATH='" + elsewhere + "':$PATH ks search x"));
    assertEquals("../bin/ks", program("../bin/ks search x"));
  }

  @Test
  void everyShellHandsOverToBash() throws Exception {
    for (String shell : List.of("sh", "dash", "busybox sh", "zsh", "ksh", "bash --posix")) {
      if (runs("sh", "-c", shell + " -c : 2> err")) {
        assertEquals("./kamerspoor", program(shell + " kamerspoor search 'twee woorden'"), shell);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"INT 130", "TERM 143", "HUP 129"})
  void aSignalEndsTheProgramToo(String signal) throws Exception {
    // Who is started with a signal ignored, as by nohup, can't but ignore it.
    assumeTrue(runs("env", "--default-signal=INT", "true"), "no env here that gives signals back");
    java(WAITS);
    String name = signal.substring(0, signal.indexOf(' '));
    for (String command : List.of("index", "search x", "batch list")) {
      Files.deleteIfExists(printed);
      Files.deleteIfExists(Path.of(printed + ".pid"));
      String line =
          """
          ./kamerspoor %s & launcher=$!
          while [ ! -s "$PRINTED.pid" ]; do sleep 0.1; done
          kill -%s $launcher
          wait $launcher
          echo "exit code $?" >> "$PRINTED"
          kill -0 "$(cat "$PRINTED.pid")" 2> err && echo "still there" >> "$PRINTED"
          :
          """
              .formatted(command, name);
      // "exec" gives the signal to the program itself, which knows these others by itself.
      if (!command.startsWith("batch") || name.equals("TERM")) {
        // Without job control a shell has what it starts behind it ignore INT; "set -m" does not.
        run("env", "--default-signal=HUP,INT,TERM", "bash", "-c", "set -m\n" + line);
        assertEquals(
            "stopped\nexit code " + signal.substring(signal.indexOf(' ') + 1) + "\n",
            Files.readString(printed),
            command);
      }
    }
  }

  private String absolute() {
    return home.toString().replace("'", "'\\''");
  }

  private String program(String command) throws Exception {
    Files.deleteIfExists(printed);
    run("sh", "-c", command);
    return Files.readString(printed).strip().replaceFirst("kamerspoor.program=", "");
  }

  /** Runs a command on a terminal of its own; gives what the launcher told of it. */
  private String onTerminal(String command) throws Exception {
    assumeTrue(
        runs("sh", "-c", "script --version | grep -q util-linux"),
        "no script of util-linux here to make a terminal");
    Files.deleteIfExists(printed);
    run("script", "-qec", command, "/dev/null");
    StringBuilder told = new StringBuilder();
    for (String line : Files.readAllLines(printed)) {
      if (!line.startsWith("kamerspoor.program")) {
        told.append(line).append('\n');
      }
    }
    return told.toString();
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process = start(command);
    boolean isDone = process.waitFor(120, TimeUnit.SECONDS);
    if (!isDone) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String out = Files.readString(said());
    assertTrue(isDone, out);
    assertTrue(Files.exists(printed), out);
  }

  private boolean runs(String... command) {
    try {
      return start(command).waitFor() == 0;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** What a command that a test runs has to say. */
  private Path said() {
    return folder.resolve("said");
  }

  private Process start(String... command) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
    builder.directory((home == null ? folder : home).toFile()).redirectErrorStream(true);
    builder.redirectInput(Path.of("/dev/null").toFile()).redirectOutput(said().toFile());
    if (printed != null) {
      builder.environment().put("PRINTED", printed.toString());
    }
    builder.environment().put("TERM", "xterm");
    return builder.start();
  }
}
