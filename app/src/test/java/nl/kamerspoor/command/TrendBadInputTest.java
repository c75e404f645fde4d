package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a trend makes of terms and periods that it cannot count, or hardly. */
final class TrendBadInputTest {

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
  }

  @Test
  void aTermThatDoesNotOccurGivesNearForms() {
    CommandLineRun run = run("terrorismen");
    assertEquals(1, run.code());
    assertTrue(run.out().startsWith("no occurrence · «terrorismen»\n"), run.out());
    assertTrue(run.out().contains("    terrorisme (for terrorismen): "), run.out());
  }

  @Test
  void aTermOfOnlyStopWordsIsCounted() {
    CommandLineRun run = run("de", "--format", "csv", "--by", "kind");
    assertEquals(0, run.code(), run.err());
    String remark = "a term made only of stop words: they are counted, but occur nearly everywhere";
    assertTrue(run.err().contains(remark), run.err());
    assertTrue(run("de").out().contains(remark), "in text");
    assertFalse(run("de terrorisme").out().contains(remark), "with another word");
  }

  @Test
  void aTermOfAFilterAloneHasNothingToCount() {
    run("minister:blok")
        .assertError(
            """
        kamerspoor: there is no word in this to count in the text
          minister:blok
          ^
          type a word or a phrase as well; titles, headings and filters only say where to count
        """);
  }

  @Test
  void aWildcardThatStandsForTooManyWordsSaysHowMany() {
    CommandLineRun run = run("*e*");
    assertEquals(2, run.code());
    assertTrue(
        run.err()
            .matches(
                "(?s)kamerspoor: \"\\*e\\*\" stands for [\\d,]+ words, more than 1,024\n.*write more letters.*"),
        run.err());
  }

  @Test
  void periodsThatShareDays() {
    run("terrorisme", "--compare", "2015..2018", "2018..2021")
        .assertError(
            """
        kamerspoor: --compare: 2015..2018 and 2018..2021 share days, which would count on both sides; give periods that do not
        """);
  }

  @Test
  void bucketsAndPeriodsAtOnce() {
    run("terrorisme", "--by", "minister", "--compare", "2015..2017", "2018..2021")
        .assertError(
            "kamerspoor: --by cuts the papers into buckets, --compare into two periods; give one of"
                + " them\n");
  }

  @Test
  void aPeriodThatIsNone() {
    run("terrorisme", "--compare", "vroeger", "2018..2021")
        .assertError(
            """
        kamerspoor: "vroeger" is not a date
          vroeger
          ^
          write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
        """);
  }

  @Test
  void aPeriodOutsideTheCorpus() {
    CommandLineRun run = run("terrorisme", "--compare", "1990..1995", "2018..2021");
    assertEquals(0, run.code());
    assertTrue(
        run.err().contains("there is no text from 1990..1995 under these filters\n"), run.err());
    CommandLineRun none = run("terrorisme", "--from", "1990", "--to", "1995");
    assertEquals(1, none.code());
  }

  @Test
  void fiveHundredTerms() {
    String[] terms =
        IntStream.range(0, 500)
            .mapToObj(i -> i % 2 == 0 ? "aanslag" : "woord" + i)
            .toArray(String[]::new);
    CommandLineRun run = run(terms);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        250, run.out().lines().filter(line -> line.matches("aanslag +\\d+ +\\d+ .*")).count());
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.in(home, "trend", arguments);
  }
}
