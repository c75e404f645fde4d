package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What each command makes of input that it cannot use: one clear message, and the exit code. */
final class BadInputTest extends OneLetter {

  @Test
  void unknownOption() {
    CommandLineRun.in(home, "search", "--miniter", "blok", "x")
        .assertError(
            """
        kamerspoor: there is no option --miniter; did you mean --minister or --ministry?
        See: kamerspoor search --help
        """);
  }

  @Test
  void anOptionAfterTwoHyphensIsAWord() {
    assertEquals(1, CommandLineRun.in(home, "search", "--", "--miniter").code());
  }

  @Test
  void unknownFormat() {
    CommandLineRun.in(home, "search", "--format", "json", "x")
        .assertError(
            """
        kamerspoor: --format: "json" is not one of text, jsonl, csv, tsv, xlsx, trec, markdown, html, docx, ris, bibtex and csljson; did you mean jsonl or csljson?
        See: kamerspoor search --help
        """);
  }

  @Test
  void numberOutOfRange() {
    CommandLineRun.in(home, "search", "--limit", "-5", "x")
        .assertError(
            """
        kamerspoor: --limit: "-5" is not a whole number from 0 to 1000000
        See: kamerspoor search --help
        """);
  }

  @Test
  void optionWithoutItsValue() {
    CommandLineRun.in(home, "search", "x", "--minister")
        .assertError(
            """
        kamerspoor: --minister needs a value: NAME
        See: kamerspoor search --help
        """);
  }

  @Test
  void emptyQuery() {
    CommandLineRun.in(home, "search")
        .assertError(
            """
        kamerspoor: the query is empty
          type a word to look for; see: kamerspoor help query
        """);
  }

  @Test
  void unbalancedQuote() {
    CommandLineRun.in(home, "search", "dreiging \"syrie")
        .assertError(
            """
        kamerspoor: this quotation mark is never closed
          dreiging "syrie
                   ^
          close it, or leave it out
        """);
  }

  @Test
  void unbalancedBracket() {
    CommandLineRun.in(home, "search", "(dreiging")
        .assertError(
            """
        kamerspoor: this bracket is never closed
          (dreiging
          ^
          close it, or leave it out
        """);
  }

  @Test
  void bareAsterisk() {
    CommandLineRun.in(home, "search", "*")
        .assertError(
            """
        kamerspoor: "*" alone matches every word
          *
          ^
          add letters: jihad*
        """);
  }

  @Test
  void onlyStopWordsAreSearched() {
    assertEquals(
        new CommandLineRun(
            0,
            """
            1 paragraph in 1 paper · «en»

             1  kst-27925-681
                2 December 2019 · Minister van Buitenlandse Zaken, S.A. Blok
                Kamerstukken 27925, nr. 681 · ¶ 2
                Terrorisme kent geen grenzen [en] kan niet zonder samenwerking worden
                bestreden.

            Read the first in context: kamerspoor show kst-27925-681#2
            """,
            ""),
        CommandLineRun.in(home, "search", "en"));
  }

  @Test
  void tenThousandWords() {
    CommandLineRun run = CommandLineRun.in(home, "search", "woord ".repeat(10_000));
    assertEquals(2, run.code());
    assertEquals(
        "kamerspoor: the query has more than 500 words", run.err().lines().findFirst().orElse(""));
    assertTrue(run.err().length() < 500, "the query is not repeated whole");
  }

  @Test
  void fromAfterTo() {
    CommandLineRun.in(home, "search", "--from", "2020", "--to", "2019", "x")
        .assertError(
            """
        kamerspoor: 2020 is after 2019
          --from 2020 --to 2019
                 ^
          the earlier comes first: 2019..2020
        """);
  }

  @Test
  void thirtyFirstOfFebruary() {
    CommandLineRun.in(home, "search", "--from", "2019-02-31", "x")
        .assertError(
            """
        kamerspoor: "2019-02-31" is not a date
          --from 2019-02-31
                 ^
          write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
        """);
    CommandLineRun.in(home, "search", "x datum:2019-02-31")
        .assertError(
            """
        kamerspoor: "2019-02-31" is not a date
          x datum:2019-02-31
                  ^
          write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
        """);
  }

  @Test
  void unknownMinisterNamesNearOnes() {
    CommandLineRun.in(home, "search", "--minister", "blokk", "terrorisme")
        .assertError(
            """
        kamerspoor: nobody named "blokk" is in the index
          --minister blokk
                     ^
          did you mean "S.A. Blok"?
        """);
  }

  @Test
  void theCaretStandsUnderTheSecondOfSeveralValues() {
    CommandLineRun.in(home, "search", "--kind", "brief regering", "--kind", "motiee", "terrorisme")
        .assertError(
            """
        kamerspoor: there is no kind of paper called "motiee"
          --kind "brief regering" --kind motiee
                                         ^
          did you mean "motie"?
        """);
  }

  @Test
  void anOffsetPastTheEndSaysSo() {
    CommandLineRun text = CommandLineRun.in(home, "search", "--offset", "5", "terrorisme");
    assertEquals(0, text.code());
    assertEquals(
        """
        1 paragraph in 1 paper · «terrorisme»

        No hit is left to show: --offset skips all 1.
        """,
        text.out());
    CommandLineRun table =
        CommandLineRun.in(home, "search", "--format", "csv", "--offset", "5", "terrorisme");
    assertEquals("No hit is left to show: --offset skips all 1.\n", table.err());
  }

  @Test
  void helpWhereNothingIsFoundNamesOnlyWhatFindsSomething() {
    assertEquals(
        new CommandLineRun(
            1,
            """
            nothing found · «samenwerking de zwammerdam wateroverlast»
            in no paragraph: zwammerdam, wateroverlast
            not searched for: de
            """,
            ""),
        CommandLineRun.in(home, "search", "--all", "samenwerking de zwammerdam wateroverlast"));
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheRestGoesOn() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("a-good.txt"), LetterCorpus.LETTER);
    Files.write(papers.resolve("empty.txt"), new byte[0]);
    Files.write(papers.resolve("zeros.txt"), new byte[1000]);
    CommandLineRun run =
        CommandLineRun.in(
            home, "index", "--index", folder.resolve("index").toString(), papers.toString());
    assertEquals(2, run.code());
    assertEquals(2, run.err().lines().filter(line -> line.startsWith("kamerspoor: ")).count());
    assertTrue(run.err().contains("empty.txt"), run.err());
    assertTrue(run.err().contains("zeros.txt"), run.err());
    assertTrue(run.out().contains(" holds 1 paper, "), run.out());
  }

  @Test
  void windowsTextIsRefusedWithTheWayToConvertIt() throws IOException {
    Path file = folder.resolve("letter.txt");
    Files.write(file, "De coördinatoren\n".getBytes(Charset.forName("windows-1252")));
    CommandLineRun.in(home, "read", file.toString())
        .assertError(
            ("kamerspoor: %s is not UTF-8 (byte 0xF6 at byte 6); looks like Windows-1252; convert with"
                    + " iconv -f WINDOWS-1252 -t UTF-8\n")
                .formatted(file));
  }

  @Test
  void invalidUtf8NamesTheByte() throws IOException {
    Path file = folder.resolve("letter.txt");
    Files.write(file, new byte[] {'D', 'e', ' ', (byte) 0xC3, (byte) 0x28, '\n'});
    CommandLineRun run = CommandLineRun.in(home, "read", file.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("kamerspoor: " + file + " is not UTF-8 (byte 0x"), run.err());
  }

  @Test
  void aLineOfFiveMegabytesIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("long.txt"), "terrorisme ".repeat(500_000));
    CommandLineRun run = CommandLineRun.in(home, "read", file.toString());
    assertEquals("", run.err());
    assertEquals(0, run.code());
    assertEquals(500_000, run.out().split("terrorisme", -1).length - 1);
  }

  @Test
  void aLineTooLongForOnePaperIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("long.txt"), "terrorisme ".repeat(1_600_000));
    CommandLineRun.in(home, "read", file.toString())
        .assertError(
            ("kamerspoor: %s is larger than 16 MB, too large for one paper; split it, or give it as"
                    + " JSON Lines\n")
                .formatted(file));
  }

  @Test
  void aFileThatDoesNotExist() {
    Path none = folder.resolve("none.txt");
    CommandLineRun.in(home, "read", none.toString())
        .assertError("kamerspoor: " + none + " does not exist\n");
  }

  @Test
  void wrongIdsNameNearOnes() {
    assertEquals(
        new CommandLineRun(
            1, "", "kamerspoor: the index has no paper kst-27925-682; closest: kst-27925-681\n"),
        CommandLineRun.in(home, "show", "27", "925,", "nr.", "682"));
  }

  @Test
  void aParagraphThatIsNotThere() {
    CommandLineRun run = CommandLineRun.in(home, "show", "27925-681#99");
    assertEquals(1, run.code());
    assertTrue(
        run.err().startsWith("kamerspoor: kst-27925-681 has no paragraph 99; its paragraphs are 1"),
        run.err());
  }

  @Test
  void aFullDisk() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    runInto(full, "search", "terrorisme")
        .assertError("kamerspoor: the results cannot be written: No space left on device\n");
  }

  @Test
  void aClosedPipe() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new ClosedPipeException(new IOException("Broken pipe"));
          }
        };
    assertEquals(new CommandLineRun(0, "", ""), runInto(closed, "search", "terrorisme"));
  }

  private static CommandLineRun runInto(OutputStream out, String... arguments) {
    return CommandLineRun.into(out, home, arguments);
  }
}
