package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.advice.CalledAs;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private static final long MUCH = 64_000_000;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void muchToReadIsReadWithTheOptimisingCompiler() {
    try (ProgressLine line = line(Map.of("KAMERSPOOR_SIMPLE_COMPILER", "1"))) {
      line.begins(MUCH - 1);
      assertThrows(StartAgainException.class, () -> line.begins(MUCH));
    }
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void itIsReadAnywayWhereTheLauncherLeftNothingOff() {
    try (ProgressLine line = line(Map.of())) {
      line.begins(MUCH);
    }
    assertEquals("", err.toString(StandardCharsets.UTF_8));
  }

  private ProgressLine line(Map<String, String> variables) {
    Path here = Path.of("");
    Environment environment =
        new Environment(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            err,
            here,
            here,
            variables,
            80,
            CalledAs.PLAIN);
    return new ProgressLine(environment, new Messages(err, CalledAs.PLAIN));
  }
}
