package nl.kamerspoor.read.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More bytes than are kept in memory. */
final class SpoolTest {

  private static final byte[] MANY = new byte[(40 << 20) + 1];

  static {
    new Random(1).nextBytes(MANY);
  }

  @TempDir private Path folder;

  @Test
  void manyBytesLieInAFileUntilItIsClosed() throws IOException {
    try (Spool spool = Spool.of(new ByteArrayInputStream(MANY), folder);
        InputStream stream = spool.open()) {
      assertArrayEquals(MANY, stream.readAllBytes());
    }
    assertEquals(List.of(), files());
  }

  @Test
  void aFolderThatTakesNoMoreIsToldForWhatItIs() {
    Path gone = folder.resolve("gone");
    assertEquals(
        "the folder for temporary files, "
            + gone
            + ", cannot hold what is unpacked: not there; make room there",
        assertThrows(
                Spool.NoRoomException.class, () -> Spool.of(new ByteArrayInputStream(MANY), gone))
            .getMessage());
  }

  @Test
  void aStreamThatFailsLeavesNoFileBehind() throws IOException {
    InputStream failing =
        new ByteArrayInputStream(MANY) {
          @Override
          public int read(byte[] bytes) throws IOException {
            throw new IOException("it ends too early");
          }
        };
    assertEquals(
        "it ends too early",
        assertThrows(IOException.class, () -> Spool.of(failing, folder)).getMessage());
    assertEquals(List.of(), files());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
