package nl.kamerspoor.command.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.BatchRuns;
import nl.kamerspoor.command.CommandLineRun;
import nl.kamerspoor.command.LetterCorpus;
import nl.kamerspoor.command.OneLetter;
import org.junit.jupiter.api.Test;

/** Where the answers to a list go, and what stands beside them. */
final class BatchOutputTest extends OneLetter {

  @Test
  void aFileHasItsProvenanceBesideIt() throws IOException {
    Path out = folder.resolve("out.csv");
    CommandLineRun run =
        runs().batch(BatchRuns.LIST, "--format", "csv", "--output", out.toString());
    assertEquals(new CommandLineRun(2, "", BatchRuns.COMPLAINT + BatchRuns.SUMMARY), run);
    assertEquals(
        runs().batch(BatchRuns.LIST, "--format", "csv").out(),
        Files.readString(out).replace(folder + "/", ""));
    String provenance = Files.readString(folder.resolve("out.csv.provenance.json"));
    assertTrue(
        provenance.contains(
            "\"sha256\" : \"" + new ListFile("", folder.resolve("list.tsv")).hash() + "\""),
        provenance);
    assertEquals(
        List.of("out.csv", "out.csv.provenance.json"),
        runs().names().stream().filter(name -> name.startsWith("out")).toList());
    runs().batch(BatchRuns.LIST, "--format", "csv", "--output", out.toString(), "--force");
    assertEquals(provenance, Files.readString(folder.resolve("out.csv.provenance.json")));
  }

  @Test
  void filesThatCannotBeUsed() throws IOException {
    CommandLineRun.in(home, "batch", "none.txt")
        .assertError("kamerspoor: none.txt: there is no such file\n");
    CommandLineRun.in(home, "batch", folder.toString())
        .assertError("kamerspoor: " + folder + ": is a folder; give a file with a query a line\n");
    Path list = runs().write("x\n");
    CommandLineRun.in(home, "batch", list.toString(), "--resume")
        .assertError("kamerspoor: --resume and --force need a file; give --output FILE\n");
    CommandLineRun.in(home, "batch", list.toString(), "--output", list.toString(), "--force")
        .assertError("kamerspoor: --output: " + list + ": is the list itself; give another\n");
    CommandLineRun.in(home, "batch", list.toString(), "--output", folder.toString())
        .assertError("kamerspoor: --output: " + folder + ": is a folder; give a file\n");
    Path out = Files.writeString(folder.resolve("out.jsonl"), "mine\n");
    CommandLineRun.in(home, "batch", list.toString(), "--output", out.toString())
        .assertError(
            "kamerspoor: --output: "
                + out
                + ": exists already; overwrite it with --force, or give another --output\n");
    CommandLineRun.in(home, "batch", list.toString(), "--output", out.toString(), "--resume")
        .assertError(
            "kamerspoor: --output: "
                + out
                + ": there is no interrupted run to resume; it is complete, or not ours; --force"
                + " overwrites it\n");
    CommandLineRun.in(home, "batch", list.toString(), "--format", "xlsx")
        .assertError("kamerspoor: a workbook is not text for stdout; give --output FILE.xlsx\n");
    assertEquals("mine\n", Files.readString(out));
  }

  @Test
  void placesWhereNoFileCanBeAreToldBeforeAnythingIsSearched() throws IOException {
    Path list = runs().write("terrorisme\n");
    Path none = folder.resolve("none");
    runs()
        .into(list, none.resolve("o.jsonl"))
        .assertError(
            "kamerspoor: --output: " + none + ": there is no such folder; make it first\n");
    runs()
        .into(list, list.resolve("o.jsonl"))
        .assertError("kamerspoor: --output: " + list + ": is not a folder; give a file in one\n");
    assertEquals(List.of("list.tsv"), runs().names());
  }

  @Test
  void aClosedFolderAndADevice() throws IOException {
    Path list = runs().write("terrorisme\n");
    Path closed = LetterCorpus.closedFolder();
    runs()
        .into(list, closed.resolve("o.jsonl"))
        .assertError(
            "kamerspoor: --output: "
                + closed
                + ": you may not write there; give a file in another folder\n");
    runs()
        .into(list, Path.of("/dev/null"))
        .assertError(
            "kamerspoor: --output: /dev/null: is not an ordinary file; redirect stdout to it"
                + " instead\n");
  }

  @Test
  void theEndingOfTheFileTellsTheFormat() throws IOException {
    Path list = runs().write(BatchRuns.LIST);
    for (String format : List.of("csv", "tsv", "markdown", "ris", "bibtex", "trec", "xlsx")) {
      String ending =
          switch (format) {
            case "markdown" -> "MD";
            case "bibtex" -> "bib";
            default -> format;
          };
      Path told = folder.resolve("told." + ending);
      Path said = folder.resolve("said");
      runs().into(list, told);
      runs().into(list, said, "--format", format, "--force");
      assertArrayEquals(Files.readAllBytes(said), Files.readAllBytes(told), format);
    }
  }

  @Test
  void anEndingThatTellsNothingOrTooMuch() throws IOException {
    Path list = runs().write("terrorisme\n");
    Path out = folder.resolve("out.xlsx");
    runs()
        .into(list, out, "--format", "trec")
        .assertError(
            "kamerspoor: --output: "
                + out
                + ": its ending says xlsx, but --format trec; make them agree\n");
    assertEquals(List.of("list.tsv"), runs().names());
    Path foreign = folder.resolve("out.pdf");
    for (String[] options : new String[][] {{}, {"--format", "csv"}}) {
      runs()
          .into(list, foreign, options)
          .assertError(
              "kamerspoor: --output: "
                  + foreign
                  + ": there is no format .pdf; give one of .jsonl, .csv, .tsv, .xlsx, .trec, .md, .html, .docx, .ris,"
                  + " .bib or .csljson\n");
    }
    assertEquals(List.of("list.tsv"), runs().names());
    Path other = folder.resolve("results");
    String summary =
        "queries: 1; found something: 1, nothing: 0, could not be read: 0; hits: 1; limited: 0\n";
    assertEquals(
        new CommandLineRun(
            0,
            "",
            other
                + " is written as jsonl, since neither its ending nor --format names one\n"
                + summary),
        runs().into(list, other));
    assertEquals("{\"type\":\"query\"", Files.readString(other).substring(0, 15));
    assertEquals(
        new CommandLineRun(0, "", summary),
        runs().into(list, other, "--format", "trec", "--force"));
    assertEquals("q1 Q0 kst-27925-681#2 1 ", Files.readString(other).substring(0, 24));
    Path text = folder.resolve("out.txt");
    runs()
        .into(list, text)
        .assertError(
            "kamerspoor: --output: "
                + text
                + ": this command does not write text; give another ending, or a --format: jsonl,"
                + " csv, tsv, xlsx, trec, markdown, html, docx, ris, bibtex or csljson\n");
    assertEquals(new CommandLineRun(0, "", summary), runs().into(list, text, "--format", "tsv"));
    Path json = folder.resolve("out.json");
    assertEquals(
        new CommandLineRun(0, "", summary), runs().into(list, json, "--format", "csljson"));
    assertEquals("[\n", Files.readString(json).substring(0, 2));
  }

  @Test
  void aFileOfTheUserWithAnEndingLikeOursIsLeftAlone() throws IOException {
    Path list = runs().write("terrorisme\n");
    for (String name : List.of("out.jsonl", "out.ris", "out.xlsx")) {
      Path part = Files.writeString(folder.resolve(name + ".part"), "mine");
      Path draft = Files.writeString(folder.resolve(name + ".draft"), "mine too");
      assertEquals(0, runs().into(list, folder.resolve(name)).code());
      assertEquals("mine", Files.readString(part));
      assertEquals("mine too", Files.readString(draft));
    }
  }

  @Test
  void aFullDiskIsToldAndLeavesWhatWasThere() throws IOException {
    Path list = runs().write("terrorisme\n");
    for (String name : List.of("out.ris", "out.xlsx")) {
      Path file = Files.writeString(folder.resolve(name), "of another run");
      LetterCorpus.fillDiskFor(file);
      runs()
          .into(list, file, "--force")
          .assertError("kamerspoor: --output: " + file + ": No space left on device\n");
      assertEquals("of another run", Files.readString(file));
    }
    assertEquals(List.of("list.tsv", "out.ris", "out.xlsx"), runs().names());
  }

  @Test
  void aFullDiskUnderStdoutIsTold() throws IOException {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Path list = runs().write("terrorisme\n");
    CommandLineRun run = CommandLineRun.into(full, home, "batch", list.toString());
    assertEquals(2, run.code());
    assertEquals("kamerspoor: the results cannot be written: No space left on device\n", run.err());
  }
}
