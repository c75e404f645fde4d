package nl.kamerspoor.command.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.StartAgainException;
import nl.kamerspoor.index.write.ProgressListener;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class IndexingProgressTest {

  private static final long MUCH = 64_000_000;

  private static final ProgressListener.State WRITING =
      new ProgressListener.State(ProgressListener.Step.COMMITTING, 9, 9, 1, 1, 9);

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void muchToReadIsReadWithTheOptimisingCompiler() {
    try (IndexingProgress line = line(Map.of("KAMERSPOOR_SIMPLE_COMPILER", "1"), null)) {
      line.begins(MUCH - 1);
      assertThrows(StartAgainException.class, () -> line.begins(MUCH));
    }
    assertEquals("", said());
  }

  @Test
  void itIsReadAnywayWhereTheLauncherLeftNothingOff() {
    try (IndexingProgress line = line(Map.of(), null)) {
      line.begins(MUCH);
    }
    assertEquals("", said());
  }

  @Test
  void aTerminalOfStderrShowsItWhateverReadsTheResults() {
    try (IndexingProgress line = line(Map.of(), 80)) {
      line.at(WRITING);
    }
    assertEquals("\rwriting the index …\u001B[K\r\u001B[K", said());
  }

  @Test
  void itFitsANarrowTerminal() {
    try (IndexingProgress line = line(Map.of(), 10)) {
      line.at(WRITING);
    }
    assertEquals("\rwriting t\u001B[K\r\u001B[K", said());
  }

  @Test
  void aPipeAndATerminalThatKnowsNoCodesGetNone() {
    try (IndexingProgress line = line(Map.of(), null)) {
      line.at(WRITING);
    }
    try (IndexingProgress line = line(Map.of("TERM", "dumb"), 80)) {
      line.at(WRITING);
    }
    assertEquals("", said());
  }

  private static final Path HERE = Path.of("");

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private IndexingProgress line(Map<String, String> variables, @Nullable Integer columns) {
    return new IndexingProgress(CommandLineRun.environment(HERE, err, variables, columns));
  }
}
