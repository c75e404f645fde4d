package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands that count make of input that they cannot use. */
final class CountingBadInputTest {

  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.add(home, "notitie.txt", "Een notitie over terrorisme.\n");
    LetterCorpus.index(home, LetterCorpus.letter(LetterCorpus.TERRORISM));
  }

  @Test
  void termsOfAPeriodOutsideTheCorpus() {
    assertNothing(
        """
        0 words more common in «datum:2035..» than in the rest

        «datum:2035..»: 0 words, 0 paragraphs, 0 papers
        the rest: 15 words, 2 paragraphs, 2 papers (1 without a date)
        """,
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
        "kamerspoor: 1 paragraph is both in \"datum:2019..\" and in \"datum:..2020\"; parts that"
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
    assertNothing(
        """
        0 words beginning with «terrorx», 0 occurrences

        all papers: 15 words, 2 paragraphs, 2 papers (1 without a date)
        """,
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

  @Test
  void aTermThatDoesNotOccurNamesNearForms() {
    for (String command : List.of("concordance", "collocates")) {
      assertEquals(
          new CommandLineRun(
              1,
              """
              nothing found · «terorisme»
              in no paragraph: terorisme

              Similar spellings that do occur:
                  terrorisme (for terorisme): 2 paragraphs
              """,
              ""),
          CommandLineRun.in(home, command, "terorisme"));
      CommandLineRun table = CommandLineRun.in(home, command, "terorisme", "--format", "csv");
      assertEquals(1, table.code());
      assertTrue(
          table
              .err()
              .endsWith("kamerspoor: \"terorisme\" does not occur; closest: terrorisme (2)\n"),
          table.err());
      assertEquals(
          command.equals("concordance")
              ? "left,keyword,right,date,paragraph,speaker,speaker_party,speaker_role,signatories,minister,member,sent_by,form,match,citation,counted_in,expand\n"
              : "term,period,word,together,expected,occurrences,log_likelihood,mi,log_dice,t_score,forms,counted_in,expand\n",
          table.out());
    }
  }

  @Test
  void onlyStopWordsAreCounted() {
    assertEquals(
        "1 occurrence in 1 paragraph of 1 paper · «en»",
        CommandLineRun.in(home, "concordance", "en").out().lines().findFirst().orElse(""));
  }

  @Test
  void aTermInPapersWithoutADateIsCountedApart() {
    List<String> lines =
        CommandLineRun.in(home, "concordance", "terrorisme").out().lines().toList();
    assertEquals("2 occurrences in 2 paragraphs of 2 papers · «terrorisme»", lines.getFirst());
    assertTrue(lines.contains("forms: terrorisme 2 · 1 in papers without a date"), lines::toString);
  }

  @Test
  void filtersAloneAreNoTerm() {
    assertRun(
        2,
        """
        kamerspoor: there is no word in this to count in the text
          jaar:2019
          ^
          type a word or a phrase as well; titles, headings and filters only say where to count
        """,
        "concordance",
        "jaar:2019");
  }

  @Test
  void noTerm() {
    assertRun(
        2,
        """
        kamerspoor: the query is empty
          type a word to look for; see: kamerspoor help query
        """,
        "collocates");
  }

  @Test
  void aWildcardThatStandsForTooManyWords() throws IOException {
    Path papers = Files.createDirectory(home.resolve("words"));
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      words.append("woord").append(i).append(' ');
    }
    Files.writeString(papers.resolve("words.txt"), words);
    String index = home.resolve("words-index").toString();
    assertEquals(0, CommandLineRun.in(home, "index", papers.toString(), "--index", index).code());
    for (String command : List.of("concordance", "collocates")) {
      assertRun(
          2,
          """
          kamerspoor: "woord*" stands for 2,000 words, more than 1,024
            woord*
            ^
            write more letters, or fewer wildcards
          """,
          command,
          "woord*",
          "--index",
          index);
    }
  }

  @Test
  void aPeriodOutsideTheCorpus() {
    CommandLineRun run = CommandLineRun.in(home, "concordance", "terrorisme", "--from", "2035");
    assertEquals(1, run.code());
    assertEquals(
        """
        In no paragraph: datum:2035..

        Similar filters that find something:
            datum:2019-12-02 (for datum:2035..): 3 paragraphs

        What is found when one thing is left out:
            without datum:2035..: 2 paragraphs""",
        run.out().lines().skip(2).collect(Collectors.joining("\n")));
  }

  @Test
  void noWordOftenEnoughNearTheTerm() {
    assertNothing(
        """
        0 words within 5 words of 2 occurrences · «terrorisme»

        forms: terrorisme 2 · 8 words near it, of 13 in all
        """,
        "kamerspoor: no word occurs near \"terrorisme\" 9 times or more; give a lower --minimum"
            + " or a wider --window\n",
        "collocates",
        "terrorisme",
        "--minimum",
        "9");
  }

  @Test
  void aWindowThatIsNone() {
    assertRun(
        2,
        """
        kamerspoor: --window: "0" is neither a whole number from 1 to 100 nor "paragraph"
        See: kamerspoor collocates --help
        """,
        "collocates",
        "terrorisme",
        "--window",
        "0");
  }

  @Test
  void escapeSequencesOfAPaperDoNotReachTheTerminal() throws IOException {
    Path papers = Files.createDirectory(home.resolve("escapes"));
    Files.writeString(papers.resolve("evil.txt"), "Een \u001B[31mrood\u202E woord hier.\n");
    String index = home.resolve("escapes-index").toString();
    assertEquals(0, CommandLineRun.in(home, "index", papers.toString(), "--index", index).code());
    for (String format : List.of("text", "csv", "markdown", "jsonl")) {
      String out =
          CommandLineRun.in(home, "concordance", "woord", "--index", index, "--format", format)
              .out();
      assertEquals(-1, out.indexOf('\u001B'), out);
      assertEquals(-1, out.indexOf('\u202E'), out);
    }
  }

  /** Makes sure that nothing was found, by how the answer begins and what is said besides. */
  private static void assertNothing(String beginning, String message, String... arguments) {
    CommandLineRun run = CommandLineRun.in(home, arguments);
    int lines = Math.toIntExact(beginning.lines().count());
    assertEquals(
        new CommandLineRun(1, beginning, message),
        new CommandLineRun(
            run.code(),
            run.out().lines().limit(lines).collect(Collectors.joining("\n", "", "\n")),
            run.err()));
  }

  private static void assertRun(int code, String message, String... arguments) {
    assertEquals(new CommandLineRun(code, "", message), CommandLineRun.in(home, arguments));
  }
}
