package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of a letter: what scripts ask for, and letters that belong to no option. */
final class ScriptsTest extends OneLetter {

  @Test
  void aCountIsExactAndAlone() {
    long all =
        CommandLineRun.in(home, "search", "de", "--format", "csv", "--limit", "1000")
                .out()
                .lines()
                .count()
            - 1;
    CommandLineRun expected = new CommandLineRun(0, all + "\n", "");
    assertEquals(expected, CommandLineRun.in(home, "search", "de", "--count"));
    assertEquals(expected, CommandLineRun.in(home, "search", "-c", "de"));
    assertEquals(
        new CommandLineRun(1, "0\n", ""), CommandLineRun.in(home, "search", "onvindbaar", "-c"));
  }

  @Test
  void idsAreThoseOfTheHits() {
    String ids =
        CommandLineRun.in(home, "search", "de", "--format", "trec", "--limit", "1000")
            .out()
            .lines()
            .map(line -> line.split(" ", -1)[2] + "\n")
            .collect(Collectors.joining());
    assertEquals(
        new CommandLineRun(0, ids, ""),
        CommandLineRun.in(home, "search", "de", "--ids", "--limit", "1000"));
    assertEquals(
        new CommandLineRun(1, "", ""), CommandLineRun.in(home, "search", "onvindbaar", "-l"));
  }

  @Test
  void idsThatAreLeftOutAreTold() {
    CommandLineRun run =
        CommandLineRun.in(home, "search", "terrorisme OR nederland", "-l", "-n", "1");
    assertEquals(1, run.out().lines().count());
    assertEquals("limited to 1 of 2 hits; --limit and --offset give others\n", run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=csv", "--csv=excel", "--full-text", "--cite", "--output=x.csv"})
  void nothingElseStandsBesideThem(String option) {
    CommandLineRun.in(home, "search", "de", "-c", option)
        .assertError(
            "kamerspoor: --count prints a number and nothing else; leave out " + option + "\n");
    CommandLineRun.in(home, "search", "de", option, "--ids")
        .assertError("kamerspoor: --ids prints ids and nothing else; leave out " + option + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sample=3", "--limit=3", "--offset=3", "--sort=date"})
  void aCountOfSome(String option) {
    CommandLineRun.in(home, "search", "de", "-c", option)
        .assertError("kamerspoor: --count counts all that is found; leave out " + option + "\n");
  }

  @Test
  void aCountAndIds() {
    CommandLineRun.in(home, "search", "de", "-c", "-l")
        .assertError("kamerspoor: --count prints a number alone, --ids prints ids; give one\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "concordance", "collocates", "persons", "batch", "terms"})
  void aLimitWithoutItsNumber(String command) {
    CommandLineRun.in(home, command, "de", "-n")
        .assertError(
            """
        kamerspoor: --limit needs a value: N
        See: kamerspoor %s --help
        """
                .formatted(command));
    CommandLineRun run = CommandLineRun.in(home, command, "de", "-n", "veel");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(
        "kamerspoor: --limit: \"veel\" is not a whole number from 0 to",
        run.err().replaceFirst("(to) \\d+\n(?s:.*)", "$1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"search", "concordance", "collocates", "terms", "analyze"})
  void aLetterThatIsNoOption(String command) {
    CommandLineRun run = CommandLineRun.in(home, command, "terrorisme", "-b");
    assertEquals(2, run.code());
    assertEquals("", run.out());
    assertEquals(
        "kamerspoor: there is no option -b; for the word b write NOT b, or put it in quotation marks"
            + " with the rest",
        run.err().lines().findFirst().orElse(""));
  }

  @Test
  void aHyphenStillExcludesWords() {
    String without = CommandLineRun.in(home, "search", "terrorisme NOT en", "-c").out();
    assertEquals(without, CommandLineRun.in(home, "search", "-c", "terrorisme", "-en").out());
    assertEquals("«terrorisme -b»", read("terrorisme -b"));
    assertEquals("«terrorisme -b»", read("--", "terrorisme", "-b"));
    assertEquals("«terrorisme NOT b»", read("terrorisme", "NOT", "b"));
    assertEquals("«terrorisme -b2»", read("terrorisme", "-b2"));
  }

  @Test
  void aNameInDutchIsAlsoAWord() throws IOException {
    LetterCorpus.index(folder, LetterCorpus.letter("Een lijst.", "Zoek de lijst.", "Zoek."));
    assertEquals("2\n", CommandLineRun.in(folder, "zoek", "zoek", "-c").out());
    assertEquals("2\n", CommandLineRun.in(folder, "search", "zoek", "-c").out());
    assertEquals("2\n", CommandLineRun.in(folder, "search", "-c", "lijst").out());
    assertEquals(
        "1\n", CommandLineRun.in(folder, "--no-pager", "zoek", "-c", "+zoek +lijst").out());
    assertEquals(
        CommandLineRun.in(folder, "trend", "zoek"), CommandLineRun.in(folder, "reeks", "zoek"));
  }

  /** How a query is read that finds something. */
  private static String read(String... typed) {
    CommandLineRun run = CommandLineRun.in(home, "search", typed);
    assertEquals(0, run.code());
    return run.out().replaceFirst("(?s).*?(«.*?»).*", "$1");
  }
}
