package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands that count make of input that they cannot use. */
final class CountingBadInputTest {

  private static final String LETTER =
      """
      Den Haag, 2 december 2019

      Terrorisme kent geen grenzen en kan niet zonder samenwerking worden bestreden.

      De Minister van Buitenlandse Zaken,
      S.A. Blok
      """;

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    Files.writeString(home.resolve("corpus/kst-27925-681.txt"), LETTER);
    Files.writeString(home.resolve("corpus/notitie.txt"), "Een notitie over terrorisme.\n");
    CommandLineRun run = CommandLineRun.in(home, "index");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void termsOfAPeriodOutsideTheCorpus() {
    assertRun(
        1,
        "kamerspoor: no paragraph is in \"datum:2035..\"; the index has papers from 2019-12-02 to"
            + " 2019-12-02\n",
        "terms",
        "--from",
        "2035");
  }

  @Test
  void termsAgainstAPeriodOutsideTheCorpus() {
    assertRun(
        2,
        "kamerspoor: --against: no paragraph is in \"datum:..2001\"; the index has papers from"
            + " 2019-12-02 to 2019-12-02\n",
        "terms",
        "--from",
        "2002",
        "--against",
        "datum:..2001");
  }

  @Test
  void termsOfPartsThatOverlap() {
    assertRun(
        2,
        "kamerspoor: 3 paragraphs are both in \"datum:2019..\" and in \"datum:..2020\"; parts that"
            + " are compared may not overlap\n",
        "terms",
        "--from",
        "2019",
        "--against",
        "datum:..2020");
  }

  @Test
  void termsOfEverythingAgainstNothing() {
    assertRun(
        2,
        "kamerspoor: all papers are in the part, so nothing is left to compare it with; narrow it,"
            + " or list its words with --prefix \"\"\n",
        "terms",
        "jaar:2019 OR terrorisme");
  }

  @Test
  void termsWithAPrefixThatDoesNotOccur() {
    assertRun(
        1,
        "kamerspoor: no word begins with \"terrorx\"; some do with \"terror\"\n",
        "terms",
        "--prefix",
        "terrorx");
  }

  @Test
  void termsListedAndComparedAtOnce() {
    assertRun(
        2,
        "kamerspoor: --prefix lists words and --against compares them; give one\n",
        "terms",
        "--prefix",
        "a",
        "--against",
        "b");
  }

  @Test
  void termsSortedByWhatTheyDoNotHave() {
    assertRun(
        2,
        "kamerspoor: a list has no differences to sort by; give --sort occurrences or word, or a"
            + " part to compare\n",
        "terms",
        "--prefix",
        "a",
        "--sort",
        "log-ratio");
  }

  @Test
  void papersWithoutADateAreSaid() {
    CommandLineRun run = CommandLineRun.in(home, "terms", "--from", "2019", "--minimum", "1");
    assertEquals(
        "the rest: 4 words, 1 paragraph, 1 paper (1 without a date)",
        run.out().lines().filter(line -> line.startsWith("the rest")).findFirst().orElse(""));
  }

  private static void assertRun(int code, String message, String... arguments) {
    assertEquals(new CommandLineRun(code, "", message), CommandLineRun.in(home, arguments));
  }
}
