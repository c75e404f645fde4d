package nl.kamerspoor.testing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the build runs in, with files that tests read. */
public final class Checkout {

  /** The folder of README.md. */
  public static final Path ROOT = Path.of(System.getProperty("kamerspoor.root", ".."));

  /** The papers that come with the program. */
  public static final Path CORPUS = ROOT.resolve("corpus");

  private Checkout() {}

  /** Copies the papers that come with the program to {@code corpus} in a folder. */
  public static void copyCorpus(Path home) throws IOException {
    Path copies = Files.createDirectories(home.resolve("corpus"));
    try (DirectoryStream<Path> papers = Files.newDirectoryStream(CORPUS)) {
      for (Path paper : papers) {
        Files.copy(paper, copies.resolve(String.valueOf(paper.getFileName())));
      }
    }
  }
}
