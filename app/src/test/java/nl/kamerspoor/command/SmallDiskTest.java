package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do where the disk of the index is full, or can only be read. */
final class SmallDiskTest {

  private static final String FULL = "the disk is full";

  @TempDir private Path folder;
  private Path disk;
  private Path home;
  private boolean isMounted;

  /** A disk of one megabyte with a project on it; only the superuser can make one. */
  @BeforeEach
  void mount() throws Exception {
    disk = Files.createDirectory(folder.resolve("disk"));
    isMounted = runs("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString());
    assumeTrue(isMounted, "no small disk can be mounted here: that takes a superuser of Linux");
    home = Files.createDirectory(disk.resolve("project"));
    LetterCorpus.add(home, "kst-27925-681.txt", LetterCorpus.LETTER);
  }

  @AfterEach
  void unmount() throws Exception {
    assertTrue(!isMounted || runs("umount", disk.toString()));
  }

  @Test
  void aFirstIndexOnAFullDiskLeavesNothingThatBlocksTheNext() throws IOException {
    for (int room : List.of(0, 4, 8, 16, 32)) {
      Path filler = fill(room);
      for (String command : List.of("index", "search")) {
        CommandLineRun run = CommandLineRun.in(home, words(command));
        assertEquals(2, run.code(), room + " " + command + ": " + run.out());
        assertTrue(run.err().contains(FULL), room + " " + command + ": " + run.err());
      }
      Files.delete(filler);
    }
    CommandLineRun search = CommandLineRun.in(home, "search", "terrorisme");
    assertEquals(0, search.code());
    assertEquals("Indexing corpus/, once …\n", search.err());
    assertEquals(0, CommandLineRun.in(home, "check").code());
  }

  @Test
  void anUpdateOnAFullDiskLeavesTheIndexAsItWas() throws IOException {
    LetterCorpus.index(home);
    LetterCorpus.add(home, "kst-27925-682.txt", LetterCorpus.LETTER);
    for (int room : List.of(0, 4, 8)) {
      Path filler = fill(room);
      CommandLineRun index = CommandLineRun.in(home, "index");
      assertEquals(2, index.code(), index.out());
      assertTrue(index.err().contains(FULL), index.err());
      CommandLineRun search = CommandLineRun.in(home, "search", "terrorisme");
      assertEquals(0, search.code(), search.err());
      assertTrue(search.err().contains("This answer is from the old index: "), search.err());
      Files.delete(filler);
    }
    assertEquals(0, CommandLineRun.in(home, "index").code());
    CommandLineRun check = CommandLineRun.in(home, "check");
    assertEquals(0, check.code(), check.out());
    assertEquals(0, CommandLineRun.in(home, "search", "--number", "682", "terrorisme").code());
  }

  @Test
  void aDiskThatCanOnlyBeReadIsCheckedAndSearched() throws Exception {
    LetterCorpus.index(home);
    CommandLineRun search = CommandLineRun.in(home, "search", "terrorisme");
    CommandLineRun check = CommandLineRun.in(home, "check");
    assertTrue(runs("mount", "-o", "remount,ro", disk.toString()));
    String index = home.resolve(".kamerspoor").toString();
    assertEquals(search, CommandLineRun.in(home, "search", "terrorisme"));
    assertEquals(0, check.code());
    assertEquals(check, CommandLineRun.in(home, "check"));
    assertEquals(check, CommandLineRun.in(home, "check", "--index", index));
    CommandLineRun.in(home, "index", "--index", index, "--optimize", "corpus")
        .assertError(
            "kamerspoor: "
                + index
                + ": cannot be written (Read-only file system); give another directory with"
                + " --index, or make this one writable\n");
  }

  /** Leaves so many kilobytes free. */
  private Path fill(int room) throws IOException {
    Path filler = disk.resolve("filler");
    long bytes = Files.getFileStore(disk).getUsableSpace() - room * 1024L;
    try (OutputStream out = Files.newOutputStream(filler)) {
      out.write(new byte[(int) bytes]);
    }
    return filler;
  }

  private static String[] words(String command) {
    return command.equals("search") ? new String[] {command, "terrorisme"} : new String[] {command};
  }

  private static boolean runs(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException _) { // there is no such program
      return false;
    }
  }
}
