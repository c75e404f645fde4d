package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that change or go while, or since, an index was made of them. */
final class FolderGoneTest {

  @TempDir private Path folder;
  private Path home;
  private Path index;

  @BeforeEach
  void letter() throws IOException {
    home = Files.createDirectory(folder.resolve("project"));
    index = home.resolve("index");
    make();
  }

  private void make() throws IOException {
    LetterCorpus.add(home, "kst-27925-681.txt", LetterCorpus.LETTER);
    LetterCorpus.add(home, "kst-27925-682.txt", LetterCorpus.letter("Over grenzen."));
    Files.writeString(folder.resolve("list.txt"), "terrorisme\ngrenzen\nforum\n");
    CommandLineRun run = CommandLineRun.in(home, "index", "--index", index.toString(), "corpus");
    assertEquals(0, run.code(), run.err());
  }

  /** Takes a folder away with all in it at the first byte that is written. */
  private static final class Deleting extends ByteArrayOutputStream {
    private final Path folder;

    Deleting(Path folder) {
      this.folder = folder;
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
      if (Files.exists(folder)) {
        delete(folder);
      }
      super.write(bytes, offset, length);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void aFolderDeletedUnderARunningCommandDoesNotChangeItsAnswer() throws IOException {
    for (List<String> command :
        List.of(
            List.of("search", "terrorisme"),
            List.of("trend", "grenzen"),
            List.of("concordance", "grenzen", "--format", "csv"),
            List.of("show", "27925-681"))) {
      String[] words =
          Stream.concat(command.stream(), Stream.of("--index", index.toString()))
              .toArray(String[]::new);
      CommandLineRun whole = CommandLineRun.in(home, words);
      assertEquals(0, whole.code(), whole.err());
      Deleting out = new Deleting(home);
      CommandLineRun run = CommandLineRun.into(out, home, words);
      assertTrue(Files.notExists(home), command.toString());
      assertEquals(whole.out(), out.toString(StandardCharsets.UTF_8), command.toString());
      assertEquals(new CommandLineRun(0, "", whole.err()), run, command.toString());
      Files.createDirectories(home);
      make();
    }
  }

  /** How the index was made is known from the beginning, and stands at the end of the answers. */
  @Test
  void aListWhoseIndexIsDeletedIsAnsweredWhole() {
    String[] words = {
      "batch", folder.resolve("list.txt").toString(), "--index", index.toString(), "--threads", "1"
    };
    CommandLineRun whole = CommandLineRun.in(home, words);
    Deleting out = new Deleting(home);
    CommandLineRun run = CommandLineRun.into(out, home, words);
    assertTrue(Files.notExists(home));
    assertEquals(whole.out(), out.toString(StandardCharsets.UTF_8));
    assertEquals(new CommandLineRun(0, "", whole.err()), run);
  }

  @Test
  void howManyFilesChangedIsSaidInOneLine() throws IOException {
    assertEquals("", search().err());
    LetterCorpus.add(home, "kst-27925-682.txt", LetterCorpus.letter("Over andere grenzen."));
    assertSaid("1 file has changed since the index was made (0 new, 1 changed, 0 gone)");
    LetterCorpus.add(home, "kst-27925-683.txt", LetterCorpus.letter("Over grenzen."));
    Files.delete(home.resolve("corpus/kst-27925-681.txt"));
    assertSaid("3 files have changed since the index was made (1 new, 1 changed, 1 gone)");
    assertNotEquals("", search().out(), "the answer is from before");
    CommandLineRun run = CommandLineRun.in(home, "index", "--index", index.toString());
    assertEquals(0, run.code(), run.err());
    assertEquals("", search().err());
    delete(home.resolve("corpus"));
    assertEquals("", search().err(), "a folder that is gone may come back");
  }

  private void assertSaid(String what) {
    assertEquals(
        what + "; bring it up to date with: kamerspoor index --index " + index + "\n",
        search().err());
  }

  private CommandLineRun search() {
    return CommandLineRun.in(home, "search", "terrorisme", "--index", index.toString());
  }
}
