package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Samples of what is found, as people and programs get them. */
final class SampleTest {

  @TempDir private static Path home;
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.index(
        home,
        LetterCorpus.letter(
            "Terrorisme is van alle tijden.",
            "Terrorisme kent geen grenzen.",
            "Over terrorisme is veel gezegd.",
            "De Minister van Buitenlandse Zaken bestrijdt terrorisme."));
  }

  private static CommandLineRun search(String... options) {
    return CommandLineRun.in(home, "search", options);
  }

  private static String first(CommandLineRun run) {
    return run.out().lines().findFirst().orElse("");
  }

  @Test
  void theFirstLineSaysHowItWasDrawn() {
    String all = "4 paragraphs in 1 paper · ";
    assertEquals(
        all + "2 drawn at random of 4, seed 1 · «terrorisme»",
        first(search("terrorisme", "--sample", "2")));
    assertEquals(
        all + "2 drawn at random of 4, seed 9 · «terrorisme»",
        first(search("terrorisme", "--sample", "2", "--seed", "9")));
    assertEquals(
        all + "all 4, as the sample may have 50 · «terrorisme»",
        first(search("terrorisme", "--sample", "50")));
    assertEquals(
        search("terrorisme", "--sample", "2").out(),
        search("terrorisme", "--sample", "2", "--seed", "1").out());
    assertTrue(
        search("terrorisme", "--sample", "2", "--format", "markdown")
            .out()
            .contains("4 paragraphs in 1 paper; 2 drawn at random of 4, seed 1.\n"));
  }

  @Test
  void nothingFoundIsNoSample() {
    assertEquals(
        "nothing found · «onvindbaar»", first(search("onvindbaar", "--sample", "2", "--seed=2")));
  }

  @Test
  void linesAreDrawnAndComeLast() {
    CommandLineRun run = search("minister buitenlandse zaken", "--sample", "9", "--format", "csv");
    List<String> lines = run.out().lines().toList();
    assertTrue(lines.get(1).endsWith(",paragraph"), lines.get(1));
    assertTrue(lines.getLast().endsWith(",signature"), lines.getLast());
  }

  @Test
  void programsAreToldOfIt() throws IOException {
    CommandLineRun run = search("terrorisme", "--sample", "2", "--format", "jsonl");
    assertTrue(first(run).contains("\"limit\":2,\"shown\":2,\"sample\":2,\"seed\":1"), first(run));
    CommandLineRun csv = search("terrorisme", "--sample", "2", "--format", "csv");
    assertEquals("2 drawn at random of 4, seed 1\n", csv.err());
    assertTrue(csv.out().contains(",4,\"2 drawn at random of 4, seed 1\",paragraph\n"), csv.out());
    Path file = folder.resolve("sample.csv");
    search("terrorisme", "--sample", "2", "--output", file.toString());
    String record = Files.readString(folder.resolve("sample.csv.provenance.json"));
    assertTrue(record.contains("\"--sample=2\", \"--seed=1\""), record);
    assertTrue(record.contains("\"sample\" : 2"), record);
  }

  @Test
  void eachQueryOfAListMayHaveASampleOfItsOwn() throws IOException {
    Path list =
        Files.writeString(
            folder.resolve("list.csv"),
            """
            id,query,sample,seed
            a,terrorisme,1,
            b,terrorisme,,
            c,terrorisme,3,5
            d,x,0,
            e,terrorisme,,4
            """);
    CommandLineRun run = CommandLineRun.in(home, "batch", list.toString(), "--format", "csv");
    List<String> notes =
        run.out().lines().skip(1).map(line -> line.replaceAll("^(.),.*,(4|),", "$1 ")).toList();
    String drawn = "\"3 drawn at random of 4, seed 5\",paragraph";
    assertEquals(
        List.of(
            "a \"1 drawn at random of 4, seed 1\",paragraph",
            "b paragraph",
            "b paragraph",
            "b paragraph",
            "b paragraph",
            "c " + drawn,
            "c " + drawn,
            "c " + drawn),
        notes.subList(0, 8));
    assertEquals(
        """
        list.csv:5:5: --sample: "0" is not a whole number from 1 to 1000000
        list.csv:6:15: --seed draws a sample; give --sample N too
        """,
        run.err()
            .replace(folder + "/", "")
            .lines()
            .filter(line -> line.contains(".csv:"))
            .map(line -> line.replace("kamerspoor: ", "") + "\n")
            .reduce("", String::concat));
  }

  @Test
  void whatMakesNoSenseIsRefused() {
    search("terrorisme", "--seed", "3")
        .assertError("kamerspoor: --seed draws a sample; give --sample N too\n");
    for (String size : List.of("0", "-1", "1.5", "1000001", "veel")) {
      search("terrorisme", "--sample=" + size)
          .assertError(
              "kamerspoor: --sample: \"%s\" is not a whole number from 1 to 1000000\nSee: kamerspoor search --help\n"
                  .formatted(size));
    }
    search("terrorisme", "--sample=2", "--seed=-1")
        .assertError(
            "kamerspoor: --seed: \"-1\" is not a whole number from 0 to 2147483647\nSee: kamerspoor search --help\n");
    for (String other : List.of("--limit", "--offset")) {
      search("terrorisme", "--sample=2", other + "=2")
          .assertError(
              "kamerspoor: --sample says how many hits there are, drawn from all; leave %s out\n"
                  .formatted(other));
    }
    search("kst-27925-681#2", "--like", "--sample=2")
        .assertError(
            "kamerspoor: --like ranks everything that is somewhat similar, which is not a whole to draw a"
                + " sample from; leave --sample out\n");
  }
}
