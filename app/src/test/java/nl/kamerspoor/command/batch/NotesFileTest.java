package nl.kamerspoor.command.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with notes that somebody saves while the list is being answered. */
final class NotesFileTest {

  @TempDir private Path folder;

  private NotesFile read() throws Exception {
    Path file = folder.resolve("coded.csv");
    Option<@Nullable String> option = Option.text("--notes", "FILE", "");
    Option.read(List.of(option), List.of("--notes=" + file));
    Environment environment =
        CommandLineRun.environment(folder, new ByteArrayOutputStream(), Map.of(), null);
    return Objects.requireNonNull(
        NotesFile.read(option, environment, file, new ListFile("-", null)));
  }

  private static void assertChanged(NotesFile notes) {
    assertEquals(
        notes.typed()
            + ": was changed while the list was being answered, and is left as it is; run it again",
        assertThrows(IOException.class, notes::checkUnchanged).getMessage());
  }

  @Test
  void isNotWrittenOver() throws Exception {
    NotesFile absent = read();
    absent.checkUnchanged();
    Path file = Files.writeString(folder.resolve("coded.csv"), "query_id,paragraph,tag,note\n");
    assertChanged(absent);
    NotesFile notes = read();
    notes.checkUnchanged();
    Files.writeString(file, "query_id,paragraph,tag,note\nq,k#1,x,\n");
    assertChanged(notes);
  }
}
