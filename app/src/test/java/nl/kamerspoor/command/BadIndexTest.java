package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/** What commands make of an index or a corpus that they cannot use. */
final class BadIndexTest extends OneLetter {

  @Test
  void noIndex() {
    Path none = folder.resolve("none");
    CommandLineRun.in(home, "search", "--index", none.toString(), "x")
        .assertError(
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
    CommandLineRun.in(folder, "search", "x")
        .assertError(
            ("kamerspoor: %s: there is no such folder; put papers there, or index others:"
                    + " kamerspoor index PATH\n")
                .formatted(folder.resolve("corpus")));
  }

  @Test
  void emptyCorpusFolder() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    String holdsNone =
        "kamerspoor: %s: holds no papers; add some, or name others: kamerspoor index PATH\n"
            .formatted(corpus);
    CommandLineRun.in(folder, "search", "x").assertError("Indexing corpus/, once …\n" + holdsNone);
    CommandLineRun.in(folder, "index").assertError(holdsNone);
  }

  @Test
  void aCorpusFolderThatWasEmptied() throws IOException {
    Path letter = Files.createDirectory(folder.resolve("corpus")).resolve("kst-27925-681.txt");
    Files.writeString(letter, LetterCorpus.LETTER);
    assertEquals(0, CommandLineRun.in(folder, "index").code());
    Files.delete(letter);
    String holdsNone =
        "kamerspoor: %s: holds no papers; add some, or name others: kamerspoor index PATH\n"
            .formatted(letter.getParent());
    CommandLineRun.in(folder, "search", "terrorisme")
        .assertError(
            "Files have changed (0 new, 0 changed, 1 gone); bringing the index up to date …\n"
                + holdsNone);
    CommandLineRun.in(folder, "index").assertError(holdsNone);
  }

  @Test
  void aSearchThatIndexedOnTheWayFindsAndEachSaysThatAFileIsLeftOut() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("kst-27925-681.txt"), LetterCorpus.LETTER);
    Files.write(corpus.resolve("zeros.txt"), new byte[1000]);
    String leftOut = "1 file is left out of the index, wholly or in part; see: kamerspoor stats\n";
    CommandLineRun first = CommandLineRun.in(folder, "search", "terrorisme");
    assertEquals(0, first.code());
    assertTrue(first.err().startsWith("Indexing corpus/, once …\nkamerspoor: corpus/zeros.txt: "));
    assertTrue(first.err().endsWith(leftOut), first.err());
    CommandLineRun second = CommandLineRun.in(folder, "search", "terrorisme");
    assertEquals(new CommandLineRun(0, first.out(), leftOut), second);
    CommandLineRun stats = CommandLineRun.in(folder, "stats");
    assertTrue(stats.out().contains("corpus/zeros.txt"), stats.out());
    assertEquals("", stats.err());
    CommandLineRun index = CommandLineRun.in(folder, "index");
    assertEquals(2, index.code());
    assertTrue(index.out().startsWith("Files: 1 unchanged, 1 left out.\n"), index.out());
  }

  @Test
  void corruptIndex() throws IOException {
    Path index = copyOfIndex();
    damage(index);
    CommandLineRun.in(home, "search", "--index", index.toString(), "x")
        .assertError(
            ("kamerspoor: %s: the index is damaged (a file has changed since it was written); delete it and"
                    + " rebuild it with: kamerspoor index --index %s PAPERS\n")
                .formatted(index, index));
  }

  @Test
  void corruptListOfFiles() throws IOException {
    Path index = copyOfIndex();
    try (DirectoryStream<Path> lists = Files.newDirectoryStream(index, "files-*")) {
      for (Path list : lists) {
        byte[] bytes = Files.readAllBytes(list);
        bytes[bytes.length / 2] ^= 1;
        Files.write(list, bytes);
      }
    }
    CommandLineRun.in(home, "stats", "--index", index.toString())
        .assertError(
            ("kamerspoor: %s: the index is damaged (a file has changed since it was written); delete it and"
                    + " rebuild it with: kamerspoor index --index %s PAPERS\n")
                .formatted(index, index));
  }

  /** Where a file begins, Lucene takes other bytes than it wrote for the mark of an old version. */
  @Test
  @Seeded
  void randomBytesAtTheHeadOfAnyFileAreDamage(Random random) throws IOException {
    Path index = copyOfIndex();
    List<Path> files;
    try (Stream<Path> all = Files.list(index)) {
      files = all.filter(file -> file.toFile().length() > 0).sorted().toList();
    }
    String[] search = {"search", "--index", index.toString(), "terrorisme"};
    CommandLineRun undamaged = CommandLineRun.in(home, search);
    assertEquals("", undamaged.err());
    String damaged = "kamerspoor: " + index + ": the index is damaged (";
    String advice =
        "); delete it and rebuild it with: kamerspoor index --index " + index + " PAPERS\n";
    List<String> told = new ArrayList<>();
    for (Path file : files) {
      byte[] whole = Files.readAllBytes(file);
      for (int from : new int[] {0, 4}) {
        byte[] broken = whole.clone();
        for (int i = from; i < Math.min(whole.length, 40); i++) {
          broken[i] = (byte) random.nextInt();
        }
        Files.write(file, broken);
        CommandLineRun run = CommandLineRun.in(home, search);
        String where = file + ": " + run.err();
        if (run.err().isEmpty()) {
          // A search does not read every file.
          assertEquals(undamaged, run, where);
        } else {
          assertEquals(new CommandLineRun(2, "", run.err()), run, where);
          assertTrue(run.err().startsWith(damaged) && run.err().endsWith(advice), where);
          told.add(index.relativize(file).toString());
        }
      }
      Files.write(file, whole);
    }
    assertTrue(told.stream().anyMatch(name -> name.startsWith("segments_")), told.toString());
    assertTrue(told.stream().distinct().count() > 2, told.toString());
  }

  @Test
  void theDefaultIndexIsMadeAnewWhereItIsDamaged() throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("kst-27925-681.txt"), LetterCorpus.LETTER);
    assertEquals(0, CommandLineRun.in(folder, "index").code());
    damage(folder.resolve(".kamerspoor"));
    CommandLineRun run = CommandLineRun.in(folder, "search", "terrorisme");
    assertEquals(0, run.code());
    assertEquals("The index is damaged; rebuilding it …\n", run.err());
    damage(folder.resolve(".kamerspoor"));
    run = CommandLineRun.in(folder, "index");
    assertEquals(0, run.code());
    assertEquals("The index is damaged; rebuilding it …\n", run.err());
  }

  @Test
  void aFileWhereTheIndexIsToBe() throws IOException {
    Files.createDirectory(folder.resolve("corpus"));
    Path file = Files.writeString(folder.resolve(".kamerspoor"), "x");
    String message =
        ("kamerspoor: %s: is a file, but the index must be a folder; move it away, or give"
                + " another directory with --index\n")
            .formatted(file);
    CommandLineRun.in(folder, "search", "x").assertError(message);
    CommandLineRun.in(folder, "index").assertError(message);
  }

  static void damage(Path index) throws IOException {
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
    CommandLineRun run = CommandLineRun.in(home, "index", "--index", below.toString(), "corpus");
    assertEquals(2, run.code());
    assertTrue(run.err().startsWith("kamerspoor: " + below + ": cannot be written"), run.err());
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
}
