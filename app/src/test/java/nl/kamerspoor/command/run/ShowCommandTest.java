package nl.kamerspoor.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.LetterCorpus;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers and paragraphs by their ids, one and many. */
final class ShowCommandTest {

  private static final Pattern ID = Pattern.compile("\"type\":\"(\\w+)\",\"id\":\"kst-([^\"]+)\"");

  /** Two papers of twelve paragraphs each. */
  @TempDir private static Path home;

  @BeforeAll
  static void index() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int number : new int[] {391, 858}) {
      lines.append("{\"id\":\"kst-27925-").append(number).append("\",\"date\":\"2021-10-15\",");
      lines.append("\"title\":\"Brief ").append(number).append("\",\"text\":\"");
      lines.append(
          String.join(
              "\\n", IntStream.rangeClosed(1, 12).mapToObj(i -> "Alinea " + i + ".").toList()));
      lines.append("\"}\n");
    }
    LetterCorpus.indexPapers(home, lines.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "27925-858#3 | 858#3",
        "27925-858#3-5 | 858#3 858#4 858#5",
        "27925-858#3–5 | 858#3 858#4 858#5",
        "kst-27925-858#3..5 | 858#3 858#4 858#5",
        "27925-858#3,7 | 858#3 858#7",
        "27925-858#3,5-6,#9 | 858#3 858#5 858#6 858#9",
        "27925-858#3-5 27925-858#5-6 | 858#3 858#4 858#5 858#6",
        "27925-858#7 #3 | 858#3 858#7",
        "27925-858#7 27925-391#2 27925-858#3 | 858#3 858#7 391#2",
        "27 925, nr. 858 · ¶ 3 | 858#3",
        "27 925, nr. 858 · ¶ 3 27 925, nr. 391 #2-3 | 858#3 391#2 391#3",
        "Kamerstukken II 2021/22, 27925, nr. 858 · ¶ 3 kst-27925-391#2 | 858#3 391#2",
        "27925-858#3; 27925-391#2 | 858#3 391#2",
        "27925-391#11-12 27925-858#1 | 391#11 391#12 858#1",
        "https://zoek.officielebekendmakingen.nl/kst-27925-858.html#p3 #4 | 858#4",
        "27 925, NR 858, p. 3 #4 Kamerstuk 27925–391#2 | 858#4 391#2"
      })
  void paragraphsOfSeveralPapers(String typed, String shown) {
    CommandLineRun run = show("--context 0 --format jsonl " + typed);
    assertEquals(0, run.code(), run.err());
    assertEquals(shown, ids(run));
    assertEquals("", run.err());
    // The same where the shell keeps each id together, or all of them.
    CommandLineRun quoted =
        CommandLineRun.in(home, "show", "--context", "0", "--format", "jsonl", typed);
    if (!typed.contains(" ") || typed.contains(";")) {
      assertEquals(run, quoted);
    }
  }

  @Test
  void wholePapersAndParagraphs() {
    assertEquals(
        "391 "
            + String.join(
                " ", IntStream.rangeClosed(1, 12).mapToObj(number -> "391#" + number).toList())
            + " 858#3",
        ids(show("--context 0 --format jsonl 27925-391 27925-858#3 27925-391#2")));
  }

  @Test
  void neighboursAreShownOnceAndWhatIsLeftOutIsSeen() {
    CommandLineRun run = show("27925-858#3-4 27925-858#6 #12 27925-391#1 --context 1");
    assertEquals(0, run.code(), run.err());
    assertEquals(
        """
        Brief 858
        15 October 2021 · Kamerstukken 27925, nr. 858

           2  Alinea 2.

        >  3  Alinea 3.

        >  4  Alinea 4.

           5  Alinea 5.

        >  6  Alinea 6.

           7  Alinea 7.

          …

          11  Alinea 11.

        > 12  Alinea 12.


        Brief 391
        15 October 2021 · Kamerstukken 27925, nr. 391

        > 1  Alinea 1.

          2  Alinea 2.
        """,
        run.out());
  }

  @Test
  void markdownOfSeveral() {
    CommandLineRun run = show("27925-858#3 #9 27925-391#1 --context 0 --format markdown");
    assertEquals(
        """
        ## Brief 858

        15 October 2021 · Kamerstukken 27925, nr. 858

        Alinea 3.

        …

        Alinea 9.

        ## Brief 391

        15 October 2021 · Kamerstukken 27925, nr. 391

        Alinea 1.

        """,
        run.out());
  }

  @Test
  void whatIsMissingIsNamedAndTheOthersAreShown() {
    CommandLineRun run =
        show("--context 0 --format jsonl 27925-859 27925-858#3 27925-391#99 27925-391#11-14");
    assertEquals(2, run.code());
    assertEquals("858#3 391#11 391#12", ids(run));
    assertEquals(
        """
        kamerspoor: the index has no paper kst-27925-859; closest: kst-27925-858, kst-27925-391
        kamerspoor: kst-27925-391 has no paragraph 99; its paragraphs are 1 to 12
        kamerspoor: kst-27925-391 has no paragraphs 13 to 14; its paragraphs are 1 to 12
        """,
        run.err());
    CommandLineRun none = show("27925-859 27925-858#13 27925-391#0");
    assertEquals(1, none.code());
    assertEquals("", none.out());
    assertTrue(none.err().contains("kst-27925-391 has no paragraph 0"), none.err());
  }

  @Test
  void whatCannotBeRead() {
    show("27925-858#5-3")
        .assertError("kamerspoor: \"27925-858#5-3\": 3 comes before 5; write #3-5\n");
    show("27925-858#x")
        .assertError(
            "kamerspoor: \"27925-858#x\": a number stands after #, as in 29754-423#12 or"
                + " 29754-423#12-15\n");
    show("#3").assertError("kamerspoor: which paper? For example: kamerspoor show 29754-423#12\n");
  }

  private static String ids(CommandLineRun run) {
    List<MatchResult> lines = ID.matcher(run.out()).results().toList();
    return String.join(" ", lines.stream().map(line -> line.group(2).substring(6)).toList());
  }

  /** Runs it with arguments as a shell takes them apart. */
  private static CommandLineRun show(String line) {
    return CommandLineRun.in(home, "show", line.split(" "));
  }
}
