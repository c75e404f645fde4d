package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be another part of speech counts, and is told where it makes more than a tenth. */
final class MergedFormsTest {

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexPapers(
        home,
        """
        {"id":"brief-1","date":"2019-02-01","text":"De zorg is goed, maar wij zorgen niet voor die zorg."}
        {"id":"brief-2","date":"2020-02-01","text":"De rechter zegt dat het recht, en alle rechten, gelden. Het recht geldt, recht is recht, recht blijft recht, recht zij recht, recht of recht."}
        """);
  }

  private static String trend(String... arguments) {
    return CommandLineRun.in(home, "trend", arguments).out();
  }

  @Test
  void theOtherPartOfSpeechIsToldWithTheQueryThatLeavesItOut() {
    String out = trend("zorg");
    assertTrue(
        out.contains(
            """
            Forms: zorg 2, zorgen 1
            Among these: zorgen 1 (33 %), which may be another part of speech; without them:
              kamerspoor trend '=zorg'
            """),
        out);
    assertTrue(trend("=zorg").startsWith("2 occurrences in 1 paragraph"));
    assertFalse(trend("=zorg").contains("Among these"));
  }

  @Test
  void filtersStayInThatQuery() {
    String out = trend("zorg jaar:2019");
    assertTrue(out.contains("kamerspoor trend '=zorg AND jaar:2019'"), out);
    assertTrue(trend("=zorg AND jaar:2019").startsWith("2 occurrences in 1 paragraph"));
  }

  @Test
  void aJudgeIsNoLaw() {
    String out = trend("recht");
    assertTrue(out.startsWith("11 occurrences in 1 paragraph"), out);
    assertTrue(out.contains("Forms: recht 10, rechten 1\n"), out);
    assertTrue(trend("rechter").startsWith("1 occurrence in 1 paragraph"));
  }

  @Test
  void aTenthOrLessIsNoLine() {
    assertFalse(trend("recht").contains("Among these"));
  }

  @Test
  void programsAreToldToo() {
    String field =
        "\"merged_forms\":{\"forms\":[\"zorgen\"],\"occurrences\":1,\"of\":3,\"without\":\"=zorg\"}";
    for (String command : new String[] {"trend", "concordance", "collocates"}) {
      String out =
          command.equals("collocates")
              ? CommandLineRun.in(home, command, "zorg", "--format", "jsonl", "--minimum", "1")
                  .out()
              : CommandLineRun.in(home, command, "zorg", "--format", "jsonl").out();
      assertEquals(2, out.split(Pattern.quote(field), -1).length, out);
    }
  }
}
