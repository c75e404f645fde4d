package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that can't go where they are to: refused, told, and nothing lost that was there. */
final class CountedFileRefusedTest {

  @TempDir private static Path home;
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.index(
        home, LetterCorpus.letter(LetterCorpus.TERRORISM, "Het terrorisme raakt ons."));
  }

  @Test
  void whatCannotBeWrittenIsRefusedBeforeAnythingIsCounted() throws IOException {
    Path there = Files.writeString(folder.resolve("there.csv"), "mine");
    assertRefused("--force needs a file; give --output FILE", "--force");
    assertRefused("a workbook is not text for stdout; give --output FILE.xlsx", "--format", "xlsx");
    assertRefused(
        "--output: "
            + there
            + ": exists already; overwrite it with --force, or give another --output",
        "--output",
        there.toString());
    assertRefused(
        "--output: " + folder + ": is a folder; give a file", "--output", folder.toString());
    assertRefused(
        "--output: "
            + there.resolveSibling("x.trec")
            + ": this command does not write trec; give another ending, or a --format: text, jsonl,"
            + " csv, tsv, markdown, xlsx, ris, bibtex or csljson",
        "--output",
        there.resolveSibling("x.trec").toString());
    assertRefused(
        "--output: " + there + ": is not a folder; give a file in one",
        "--output",
        there.resolve("x.csv").toString());
    assertRefused(
        "--output: " + folder.resolve("no") + ": there is no such folder; make it first",
        "--output",
        folder.resolve("no/x.csv").toString());
    assertRefused(
        "--output: "
            + folder.resolve("x.xlsx")
            + ": its ending says xlsx, but --format csv; make them agree",
        "--format",
        "csv",
        "--output",
        folder.resolve("x.xlsx").toString());
    assertRefused(
        "--cite: each entry of a bibliography has its citation anyway; leave --cite out",
        "--cite",
        "--format",
        "ris");
    assertEquals("mine", Files.readString(there));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(there), files.toList());
    }
  }

  @Test
  void anEndingThatNoFormatHas() throws IOException {
    run(List.of("trend", "terrorisme"), "--output", folder.resolve("counted.pdf").toString())
        .assertError(
            "kamerspoor: --output: "
                + folder.resolve("counted.pdf")
                + ": there is no format .pdf; give one of .txt, .jsonl, .csv, .tsv, .md, .xlsx, .html"
                + " or .docx\n");
    for (List<String> command :
        List.of(List.of("collocates", "terrorisme"), List.of("terms", "--prefix", "terr"))) {
      run(command, "--output", folder.resolve("counted.pdf").toString())
          .assertError(
              "kamerspoor: --output: "
                  + folder.resolve("counted.pdf")
                  + ": there is no format .pdf; give one of .txt, .jsonl, .csv, .tsv, .md or .xlsx\n");
    }
    assertRefused(
        "--output: x.odt: there is no format .odt; give one of .txt, .jsonl, .csv, .tsv, .md,"
            + " .xlsx, .ris, .bib or .csljson",
        "--format",
        "csv",
        "--output",
        "x.odt");
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }

  @Test
  void aFileWithoutAnEndingIsSaidToBeAsUsual() throws IOException {
    Path file = folder.resolve("counted");
    assertEquals(
        new CommandLineRun(
            0, "", file + " written as text, since neither its ending nor --format names one\n"),
        run(List.of("concordance", "terrorisme"), "--output", file.toString()));
    assertTrue(Files.readString(file).startsWith("2 occurrences in 2 paragraphs"));
    assertEquals(
        new CommandLineRun(0, "", file + " written\n"),
        run(
            List.of("concordance", "terrorisme"),
            "--force",
            "--format",
            "csv",
            "--output",
            file.toString()));
  }

  @Test
  void aFileOfTheUserWithAnEndingLikeOursIsLeftAlone() throws IOException {
    Path part = Files.writeString(folder.resolve("counted.csv.part"), "mine");
    Path draft = Files.writeString(folder.resolve("counted.xlsx.draft"), "mine too");
    for (String name : List.of("counted.csv", "counted.xlsx")) {
      String file = folder.resolve(name).toString();
      assertEquals(0, run(List.of("concordance", "terrorisme"), "--output", file).code());
      assertRefused(
          "--output: "
              + file
              + ": exists already; overwrite it with --force, or give another --output",
          "--output",
          file);
    }
    assertEquals("mine", Files.readString(part));
    assertEquals("mine too", Files.readString(draft));
  }

  @Test
  void aFullDiskIsToldAndLeavesWhatWasThere() throws IOException {
    for (String name : List.of("counted.csv", "counted.xlsx")) {
      Path file = Files.writeString(folder.resolve(name), "of another run");
      LetterCorpus.fillDiskFor(file);
      run(List.of("concordance", "terrorisme"), "--force", "--output", file.toString())
          .assertError("kamerspoor: --output: " + file + ": No space left on device\n");
      assertEquals("of another run", Files.readString(file));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of("counted.csv", "counted.xlsx"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void aClosedFolder() {
    Path closed = LetterCorpus.closedFolder();
    assertRefused(
        "--output: " + closed + ": you may not write there; give a file in another folder",
        "--output",
        closed.resolve("x.csv").toString());
  }

  private static void assertRefused(String message, String... options) {
    CommandLineRun run = run(List.of("concordance", "terrorisme"), options);
    assertEquals(2, run.code());
    assertEquals("kamerspoor: " + message + "\n", run.err());
  }

  private static CommandLineRun run(List<String> command, String... more) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of(more));
    return CommandLineRun.in(home, all.toArray(String[]::new));
  }
}
