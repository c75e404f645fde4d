package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamerspoor.testing.Checkout;

/** Folders with a corpus and its index, which tests search but do not change. */
public final class LetterCorpus {

  /** What letters say. */
  static final String TERRORISM =
      "Terrorisme kent geen grenzen en kan niet zonder samenwerking worden bestreden.";

  /** A letter of a minister that says it, and something else. */
  static final String LETTER =
      letter(
          TERRORISM, "Nederland heeft het voorzitterschap van het forum overgedragen aan Canada.");

  private LetterCorpus() {}

  /** A letter of a minister, from 2 December 2019, with some paragraphs. */
  public static String letter(String... paragraphs) {
    return "Den Haag, 2 december 2019\n\n"
        + String.join("\n\n", paragraphs)
        + "\n\nDe Minister van Buitenlandse Zaken,\nS.A. Blok\n";
  }

  /** Makes a corpus of one letter, kst-27925-681, and indexes it. */
  public static void index(Path home, String letter) throws IOException {
    add(home, "kst-27925-681.txt", letter);
    index(home);
  }

  /** Indexes a copy of the repository's own corpus. */
  public static void indexCopy(Path home) throws IOException {
    Checkout.copyCorpus(home);
    index(home);
  }

  /** A folder in which not even the superuser makes files; skips the test where there is none. */
  public static Path closedFolder() {
    Path closed = Path.of("/proc");
    assumeTrue(Files.isDirectory(closed), "there is no /proc on this system");
    return closed;
  }

  /**
   * Makes sure that a file that appears when it is complete meets a full disk while it grows; skips
   * the test where there is none to be had.
   */
  public static void fillDiskFor(Path file) throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full), "there is no /dev/full on this system");
    Files.createSymbolicLink(
        file.resolveSibling("." + file.getFileName() + ".kamerspoor-part"), full);
  }

  /** Adds a paper to the corpus of a folder. */
  static void add(Path home, String name, String text) throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    Files.writeString(home.resolve("corpus").resolve(name), text);
  }

  /** Makes a corpus of papers in JSON Lines and indexes it. */
  public static void indexPapers(Path home, String lines) throws IOException {
    add(home, "papers.jsonl", lines);
    index(home);
  }

  /** Indexes the corpus of a folder. */
  static void index(Path home) {
    CommandLineRun run = CommandLineRun.in(home, "index");
    assertEquals(0, run.code(), run.err());
  }
}
