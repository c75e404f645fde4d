package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command makes of input that it cannot use: one clear message, and the exit code. */
final class BadInputTest {

  private static final String LETTER =
      """
      Den Haag, 2 december 2019

      Terrorisme kent geen grenzen en kan niet zonder samenwerking worden bestreden.

      De Minister van Buitenlandse Zaken,
      S.A. Blok
      """;

  /** A folder with a corpus of one letter and its index; tests do not change it. */
  @TempDir private static Path home;

  /** A folder for what one test makes. */
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    Files.writeString(home.resolve("corpus/kst-27925-681.txt"), LETTER);
    CommandLineRun run = run(home, "index");
    assertEquals(0, run.code(), run.err());
  }

  @Test
  void unknownOption() {
    assertError(
        run(home, "search", "--miniter", "blok", "x"),
        """
        kamerspoor: there is no option --miniter; did you mean --minister or --ministry?
        See: kamerspoor search --help
        """);
  }

  @Test
  void anOptionAfterTwoHyphensIsAWord() {
    assertEquals(1, run(home, "search", "--", "--miniter").code());
  }

  @Test
  void unknownFormat() {
    assertError(
        run(home, "search", "--format", "json", "x"),
        """
        kamerspoor: --format: "json" is not one of text, jsonl, csv, tsv, markdown, ris, bibtex and csljson; did you mean jsonl?
        See: kamerspoor search --help
        """);
  }

  @Test
  void numberOutOfRange() {
    assertError(
        run(home, "search", "--limit", "-5", "x"),
        """
        kamerspoor: --limit: "-5" is no whole number from 0 to 1000000
        See: kamerspoor search --help
        """);
  }

  @Test
  void optionWithoutItsValue() {
    assertError(
        run(home, "search", "x", "--minister"),
        """
        kamerspoor: --minister needs a value: NAME
        See: kamerspoor search --help
        """);
  }

  @Test
  void emptyQuery() {
    assertError(
        run(home, "search"),
        """
        kamerspoor: the query is empty
          type a word to look for; see: kamerspoor help query
        """);
  }

  @Test
  void unbalancedQuote() {
    assertError(
        run(home, "search", "dreiging \"syrie"),
        """
        kamerspoor: this quotation mark is never closed
          dreiging "syrie
                   ^
          close it, or leave it out
        """);
  }

  @Test
  void unbalancedBracket() {
    assertError(
        run(home, "search", "(dreiging"),
        """
        kamerspoor: this bracket is never closed
          (dreiging
          ^
          close it, or leave it out
        """);
  }

  @Test
  void bareAsterisk() {
    assertError(
        run(home, "search", "*"),
        """
        kamerspoor: "*" alone stands for every word
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

            Read the first in its place: kamerspoor show kst-27925-681#2
            """,
            ""),
        run(home, "search", "en"));
  }

  @Test
  void tenThousandWords() {
    CommandLineRun run = run(home, "search", "woord ".repeat(10_000));
    assertEquals(2, run.code());
    assertEquals(
        "kamerspoor: the query has more than 500 words", run.err().lines().findFirst().orElse(""));
    assertTrue(run.err().length() < 500, "the query is not repeated whole");
  }

  @Test
  void fromAfterTo() {
    assertError(
        run(home, "search", "--from", "2020", "--to", "2019", "x"),
        """
        kamerspoor: 2020 is after 2019
          --from 2020 --to 2019
                 ^
          the earlier comes first: 2019..2020
        """);
  }

  @Test
  void thirtyFirstOfFebruary() {
    assertError(
        run(home, "search", "--from", "2019-02-31", "x"),
        """
        kamerspoor: "2019-02-31" is no date
          --from 2019-02-31
                 ^
          write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
        """);
    assertError(
        run(home, "search", "x datum:2019-02-31"),
        """
        kamerspoor: "2019-02-31" is no date
          x datum:2019-02-31
                  ^
          write it as 2019, 2019-03 or 2019-03-31; a period as 2019-03..2019-06
        """);
  }

  @Test
  void unknownMinisterNamesNearOnes() {
    assertError(
        run(home, "search", "--minister", "blokk", "terrorisme"),
        """
        kamerspoor: nobody named "blokk" is in the index
          --minister blokk
                     ^
          did you mean "S.A. Blok"?
        """);
  }

  @Test
  void theCaretStandsUnderTheSecondOfSeveralValues() {
    assertError(
        run(home, "search", "--kind", "brief regering", "--kind", "motiee", "terrorisme"),
        """
        kamerspoor: there is no kind of paper called "motiee"
          --kind "brief regering" --kind motiee
                                         ^
          did you mean "motie"?
        """);
  }

  @Test
  void anOffsetPastTheEndSaysSo() {
    CommandLineRun text = run(home, "search", "--offset", "5", "terrorisme");
    assertEquals(0, text.code());
    assertEquals(
        """
        1 paragraph in 1 paper · «terrorisme»

        No hit is left to show: --offset passes over all 1.
        """,
        text.out());
    CommandLineRun table = run(home, "search", "--format", "csv", "--offset", "5", "terrorisme");
    assertEquals("No hit is left to show: --offset passes over all 1.\n", table.err());
  }

  @Test
  void helpWhereNothingIsFoundNamesOnlyWhatFindsSomething() {
    assertEquals(
        new CommandLineRun(
            1,
            """
            nothing found · «samenwerking de zwammerdam wateroverlast»
            not searched for: de

            In no paragraph: zwammerdam, wateroverlast
            """,
            ""),
        run(home, "search", "--all", "samenwerking de zwammerdam wateroverlast"));
  }

  @Test
  void noIndex() {
    Path none = folder.resolve("none");
    assertError(
        run(home, "search", "--index", none.toString(), "x"),
        "kamerspoor: %s: no index there; make one with: kamerspoor index --index %s PAPERS\n"
            .formatted(none, none));
  }

  @Test
  void noIndexInTheVariable() {
    Path none = folder.resolve("none");
    CommandLineRun run =
        CommandLineRun.in(
            home, Map.of("KAMERSPOOR_INDEX", none.toString()), null, "", "search", "x");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("kamerspoor: " + none + ": no index there;"), run.err());
  }

  @Test
  void noCorpusFolder() {
    assertError(
        run(folder, "search", "x"),
        ("kamerspoor: %s: there is no such folder; put papers there, or index others:"
                + " kamerspoor index PATH\n")
            .formatted(folder.resolve("corpus")));
  }

  @Test
  void emptyCorpusFolder() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    String holdsNone =
        "kamerspoor: %s: holds no papers; put some there, or name others: kamerspoor index PATH\n"
            .formatted(corpus);
    assertError(run(folder, "search", "x"), "Indexing corpus/, once …\n" + holdsNone);
    assertError(run(folder, "index"), holdsNone);
  }

  @Test
  void aCorpusFolderThatWasEmptied() throws IOException {
    Path letter = Files.createDirectory(folder.resolve("corpus")).resolve("kst-27925-681.txt");
    Files.writeString(letter, LETTER);
    assertEquals(0, run(folder, "index").code());
    Files.delete(letter);
    String holdsNone =
        "kamerspoor: %s: holds no papers; put some there, or name others: kamerspoor index PATH\n"
            .formatted(letter.getParent());
    assertError(
        run(folder, "search", "terrorisme"),
        "Files have changed (0 new, 0 changed, 1 gone); bringing the index up to date …\n"
            + holdsNone);
    assertError(run(folder, "index"), holdsNone);
  }

  @Test
  void aSearchThatIndexedOnTheWayFindsAndEachSaysThatAFileIsLeftOut() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("kst-27925-681.txt"), LETTER);
    Files.write(corpus.resolve("zeros.txt"), new byte[1000]);
    String leftOut = "1 file is left out of the index, whole or in part; see: kamerspoor stats\n";
    CommandLineRun first = run(folder, "search", "terrorisme");
    assertEquals(0, first.code());
    assertTrue(first.err().startsWith("Indexing corpus/, once …\nkamerspoor: corpus/zeros.txt: "));
    assertTrue(first.err().endsWith(leftOut), first.err());
    CommandLineRun second = run(folder, "search", "terrorisme");
    assertEquals(new CommandLineRun(0, first.out(), leftOut), second);
    CommandLineRun stats = run(folder, "stats");
    assertTrue(stats.out().contains("corpus/zeros.txt"), stats.out());
    assertEquals("", stats.err());
    CommandLineRun index = run(folder, "index");
    assertEquals(2, index.code());
    assertTrue(index.out().startsWith("Files: 1 unchanged, 1 left out.\n"), index.out());
  }

  @Test
  void corruptIndex() throws IOException {
    Path index = copyOfIndex();
    damage(index);
    assertError(
        run(home, "search", "--index", index.toString(), "x"),
        ("kamerspoor: %s: the index is damaged (a file is not as it was written); delete it and"
                + " make it anew with: kamerspoor index --index %s PAPERS\n")
            .formatted(index, index));
  }

  @Test
  void theDefaultIndexIsMadeAnewWhereItIsDamaged() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("kst-27925-681.txt"), LETTER);
    assertEquals(0, run(folder, "index").code());
    damage(folder.resolve(".kamerspoor"));
    CommandLineRun run = run(folder, "search", "terrorisme");
    assertEquals(0, run.code());
    assertEquals("The index is damaged; making it anew …\n", run.err());
    damage(folder.resolve(".kamerspoor"));
    run = run(folder, "index");
    assertEquals(0, run.code());
    assertEquals("The index is damaged; making it anew …\n", run.err());
  }

  @Test
  void aFileWhereTheIndexIsToBe() throws IOException {
    Files.createDirectory(folder.resolve("corpus"));
    Path file = Files.writeString(folder.resolve(".kamerspoor"), "x");
    String message =
        ("kamerspoor: %s: is a file, where the index is to be a folder; move it away, or give"
                + " another directory with --index\n")
            .formatted(file);
    assertError(run(folder, "search", "x"), message);
    assertError(run(folder, "index"), message);
  }

  private static void damage(Path index) throws IOException {
    try (DirectoryStream<Path> commits = Files.newDirectoryStream(index, "segments*")) {
      for (Path commit : commits) {
        Files.write(commit, new byte[] {1, 2, 3});
      }
    }
  }

  @Test
  void indexDirectoryThatCannotBeMade() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    Path below = file.resolve("index");
    CommandLineRun run = run(home, "index", "--index", below.toString(), "corpus");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("kamerspoor: " + below + ": cannot be written"), run.err());
  }

  @Test
  void twoIndexersAtOnce() throws IOException {
    Path index = copyOfIndex();
    try (Directory directory = FSDirectory.open(index);
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      assertError(
          run(home, "index", "--index", index.toString()),
          ("kamerspoor: %s: another program is indexing there; wait until it is done and try"
                  + " again\n")
              .formatted(index));
    }
  }

  @Test
  void aSearchWhileAnotherProgramIndexesAnswersFromBefore() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("kst-27925-681.txt"), LETTER);
    assertEquals(0, run(folder, "index").code());
    Files.writeString(corpus.resolve("kst-27925-682.txt"), LETTER);
    try (Directory directory = FSDirectory.open(folder.resolve(".kamerspoor"));
        Lock lock = directory.obtainLock("write.lock")) {
      lock.ensureValid();
      CommandLineRun run = run(folder, "search", "terrorisme");
      assertEquals(0, run.code());
      assertEquals(
          """
          Files have changed (1 new, 0 changed, 0 gone); bringing the index up to date …
          Another program is already at it; this answer is from before.
          """,
          run.err());
    }
    assertEquals(0, run(folder, "search", "--number", "682", "terrorisme").code());
  }

  @Test
  void filesThatCannotBeReadAreNamedAndTheRestGoesOn() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Files.writeString(papers.resolve("a-good.txt"), LETTER);
    Files.write(papers.resolve("empty.txt"), new byte[0]);
    Files.write(papers.resolve("zeros.txt"), new byte[1000]);
    CommandLineRun run =
        run(home, "index", "--index", folder.resolve("index").toString(), papers.toString());
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
    assertError(
        run(home, "read", file.toString()),
        ("kamerspoor: %s: no UTF-8 (byte 0xF6 at byte 6); looks like Windows-1252; convert with"
                + " iconv -f WINDOWS-1252 -t UTF-8\n")
            .formatted(file));
  }

  @Test
  void invalidUtf8NamesTheByte() throws IOException {
    Path file = folder.resolve("letter.txt");
    Files.write(file, new byte[] {'D', 'e', ' ', (byte) 0xC3, (byte) 0x28, '\n'});
    CommandLineRun run = run(home, "read", file.toString());
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("kamerspoor: " + file + ": no UTF-8 (byte 0x"), run.err());
  }

  @Test
  void aVeryLongLine() throws IOException {
    int rounds = Integer.getInteger("kamerspoor.rounds", 1);
    Path file = folder.resolve("long.txt");
    byte[] megabyte = "terrorisme ".repeat(95_326).getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      for (int i = 0; i < Math.min(200, 5 * rounds); i++) {
        channel.write(ByteBuffer.wrap(megabyte));
      }
    }
    CommandLineRun run = runInto(OutputStream.nullOutputStream(), "read", file.toString());
    assertTrue(run.code() == 0 || run.err().startsWith("kamerspoor: " + file), run.err());
  }

  @Test
  void aFileThatDoesNotExist() {
    Path none = folder.resolve("none.txt");
    assertError(run(home, "read", none.toString()), "kamerspoor: " + none + " does not exist\n");
  }

  @Test
  void wrongIdsNameNearOnes() {
    assertEquals(
        new CommandLineRun(
            1, "", "kamerspoor: the index has no paper kst-27925-682; near it: kst-27925-681\n"),
        run(home, "show", "27", "925,", "nr.", "682"));
  }

  @Test
  void aParagraphThatIsNotThere() {
    CommandLineRun run = run(home, "show", "27925-681#99");
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
    assertError(
        runInto(full, "search", "terrorisme"),
        "kamerspoor: the results cannot be written: No space left on device\n");
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

  private Path copyOfIndex() throws IOException {
    Path index = Files.createDirectory(folder.resolve("index"));
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(home.resolve(".kamerspoor"))) {
      files.addAll(all.toList());
    }
    for (Path file : files) {
      Files.copy(file, index.resolve(file.getFileName()));
    }
    return index;
  }

  private static CommandLineRun run(Path home, String... arguments) {
    return CommandLineRun.in(home, arguments);
  }

  private static CommandLineRun runInto(OutputStream out, String... arguments) {
    return CommandLineRun.into(out, home, arguments);
  }

  private static void assertError(CommandLineRun run, String message) {
    assertEquals(new CommandLineRun(2, "", message), run);
  }
}
