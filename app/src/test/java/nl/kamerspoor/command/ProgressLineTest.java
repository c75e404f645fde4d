package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The line that is written over, and what is said meanwhile. */
final class ProgressLineTest {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Messages messages =
      CommandLineRun.environment(Path.of(""), err, Map.of(), 80).messages();

  @Test
  void whatIsSaidMeanwhileStandsOnALineOfItsOwn() {
    try (ProgressLine line = new ProgressLine(messages, Duration.ZERO)) {
      line.draw(_ -> "1 of 2");
      messages.say("a.pdf: is damaged");
      line.drawNow("2 of 2");
    }
    assertEquals("\r1 of 2\u001B[K\r\u001B[Ka.pdf: is damaged\n\r2 of 2\u001B[K\r\u001B[K", said());
  }

  @Test
  void itIsNotDrawnAgainAtOnce() {
    try (ProgressLine line = new ProgressLine(messages, Duration.ofDays(1))) {
      line.draw(_ -> "1 of 2");
      line.drawNow("2 of 2");
    }
    assertEquals("\r2 of 2\u001B[K\r\u001B[K", said());
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
