package nl.kamerspoor.command;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What tests of commands over one letter have in common. */
public class OneLetter {

  /** A folder with a corpus of the letter and its index; tests do not change it. */
  @TempDir public static Path home;

  /** A folder for what one test makes. */
  @TempDir public Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.index(home, LetterCorpus.LETTER);
  }

  /** Lists of queries, run in the folder of the test. */
  public BatchRuns runs() {
    return new BatchRuns(home, folder);
  }
}
