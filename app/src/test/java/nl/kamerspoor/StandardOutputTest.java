package nl.kamerspoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.testing.JavaProcess;
import org.junit.jupiter.api.Test;

/** A whole process whose stdout takes nothing. */
final class StandardOutputTest {

  @Test
  void aClosedPipeEndsQuietly() throws IOException, InterruptedException {
    Process process = program("help", "query").start();
    process.getInputStream().close();
    assertEquals("", text(process.getErrorStream()));
    assertEquals(0, process.waitFor());
  }

  @Test
  void aFullDiskIsAnError() throws IOException, InterruptedException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "this system has no /dev/full");
    Process process = program("help", "query").redirectOutput(Redirect.to(full.toFile())).start();
    assertEquals(
        "kamerspoor: the results cannot be written: No space left on device\n",
        text(process.getErrorStream()));
    assertEquals(2, process.waitFor());
  }

  private static ProcessBuilder program(String... arguments) {
    ProcessBuilder program =
        new ProcessBuilder(JavaProcess.command("nl.kamerspoor.Main", List.of(arguments)));
    program.environment().put("LC_ALL", "C");
    return program;
  }

  private static String text(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
  }
}
