package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.kamerspoor.index.MadeByOtherRules;
import nl.kamerspoor.output.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of trends, and the files that they go to. */
final class TrendPlotTest {

  /** A folder with the corpus and its index; tests do not change it. */
  @TempDir private static Path home;

  /** A folder for what one test makes. */
  @TempDir private Path folder;

  @BeforeAll
  static void index() throws IOException {
    LetterCorpus.indexCopy(home);
    MadeByOtherRules.pretend(home.resolve(".kamerspoor"), "updated", "2026-01-01T00:00:00Z");
  }

  @Test
  void anUnknownEnding() {
    run("terrorisme", "--plot", "kaart.gif")
        .assertError(
            """
            kamerspoor: --plot: kaart.gif: its ending does not say what to draw; give FILE.svg, FILE.png or FILE.html
            """);
  }

  @Test
  void aFolderThatIsNotThere() {
    String file = folder.resolve("weg/kaart.svg").toString();
    run("terrorisme", "--plot", file)
        .assertError(
            "kamerspoor: --plot: "
                + folder.resolve("weg")
                + ": there is no such folder; make it first\n");
  }

  @Test
  void aPlotFileThatCannotBeWritten() throws IOException {
    Path file = Files.createDirectory(folder.resolve("map.svg"));
    run("terrorisme", "--plot", file.toString())
        .assertError("kamerspoor: --plot: " + file + ": is a folder; give a file\n");
  }

  @Test
  void aPictureWhereNoFileCanBe() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "x");
    run("terrorisme", "--plot", file.resolve("kaart.png").toString())
        .assertError("kamerspoor: --plot: " + file + ": is not a folder; give a file in one\n");
  }

  @Test
  void aPictureInAClosedFolder() {
    Path closed = LetterCorpus.closedFolder();
    run("terrorisme", "--plot", closed.resolve("kaart.html").toString())
        .assertError(
            "kamerspoor: --plot: "
                + closed
                + ": you may not write there; give a file in another folder\n");
  }

  @Test
  void aPictureIsOverwrittenOnlyWhereThatIsAllowed() throws IOException {
    Path file = Files.writeString(folder.resolve("kaart.svg"), "mine");
    run("terrorisme", "--plot", file.toString())
        .assertError(
            "kamerspoor: --plot: "
                + file
                + ": exists already; overwrite it with --force, or give another --plot\n");
    assertEquals("mine", Files.readString(file));
    CommandLineRun forced = run("terrorisme", "--plot", file.toString(), "--force");
    assertEquals(file + " written\n", forced.err());
    assertEquals("terrorisme", DrawnSvg.texts(Files.readString(file)).getFirst().content());
    run("terrorisme", "--plot", file.toString(), "--output", file.toString(), "--force")
        .assertError(
            "kamerspoor: --plot: "
                + file
                + ": is also the file of --output; give each a file of its own\n");
    run("terrorisme", "--force")
        .assertError("kamerspoor: --force needs a file; give --output FILE or --plot FILE\n");
  }

  @Test
  void aPictureOfNothing() throws IOException {
    for (String ending : List.of("svg", "png", "html")) {
      for (List<String> options :
          List.of(
              List.of("--from", "1990", "--to", "1995"),
              List.of("--compare", "1990..1991", "1992..1993"),
              List.of("--by", "party", "--minister", "asscher"))) {
        Path file = folder.resolve("niets." + ending);
        List<String> all = new ArrayList<>(List.of("onvindbaar", "--force", "--plot"));
        all.add(file.toString());
        all.addAll(options);
        CommandLineRun run = run(all.toArray(String[]::new));
        assertEquals(1, run.code(), run.err());
        assertTrue(run.err().endsWith(file + " written\n"), run.err());
        if (ending.equals("png")) {
          assertEquals(1920, ImageIO.read(file.toFile()).getWidth());
        } else {
          String text = Files.readString(file);
          assertTrue(text.contains("Counted: «onvindbaar"), text);
        }
        Files.delete(file);
      }
    }
  }

  @Test
  void aSingleBucket() throws IOException {
    Path file = folder.resolve("een.svg");
    CommandLineRun run =
        run(
            "terrorisme",
            "dreiging",
            "--from",
            "2021",
            "--chart",
            "always",
            "--plot",
            file.toString());
    assertEquals(0, run.code(), run.err());
    String svg = Files.readString(file);
    assertEquals(1, DrawnSvg.elements(svg, "rect", DrawnSvg.COLOURS.get(0)).size(), svg);
    assertEquals(1, DrawnSvg.elements(svg, "rect", DrawnSvg.COLOURS.get(1)).size(), svg);
    List<String> texts = DrawnSvg.texts(svg).stream().map(DrawnSvg.Element::content).toList();
    assertTrue(texts.containsAll(List.of("A terrorisme", "B dreiging", "2021")), texts::toString);
  }

  @TestFactory
  Stream<DynamicTest> picturesAreThoseOfTheCorpus() throws IOException {
    Map<String, ThrowingSupplier<byte[]>> outputs = new LinkedHashMap<>();
    for (String ending : List.of("svg", "png")) {
      outputs.put("years." + ending, () -> drawn(ending, "terrorisme"));
      outputs.put("two-terms." + ending, () -> drawn(ending, "terrorisme", "dreiging"));
      outputs.put(
          "one-year." + ending, () -> drawn(ending, "terrorisme", "dreiging", "--from", "2021"));
      outputs.put("ministers." + ending, () -> drawn(ending, "terrorisme", "--by", "minister"));
      outputs.put("nothing." + ending, () -> drawn(ending, "onvindbaar", "--by", "party"));
    }
    return Golden.tests("plots", outputs, PictureComparison::compare);
  }

  private byte[] drawn(String ending, String... arguments) throws IOException {
    Path file = folder.resolve("drawn." + ending);
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--force", "--plot", file.toString()));
    CommandLineRun run = run(all.toArray(String[]::new));
    assertTrue(run.code() < 2, run.err());
    return Files.readAllBytes(file);
  }

  @Test
  void picturesSayWhatTheyShow() throws IOException {
    for (String ending : List.of("svg", "html")) {
      Path file = folder.resolve("kaart." + ending);
      CommandLineRun run = run("uitreiziger", "terugkeerder", "--plot", file.toString());
      assertEquals(0, run.code(), run.err());
      assertTrue(
          Files.readString(file)
              .contains("Counted: «uitreiziger»; «terugkeerder» with inflections"),
          ending);
    }
    String page = Files.readString(folder.resolve("kaart.html"));
    assertTrue(page.contains("<title>uitreiziger, terugkeerder</title>"), page);
    assertTrue(page.contains("<td>2019</td><td>2</td>"), page);
    assertTrue(page.contains("<title>2018&#10;uitreiziger: no text"), page);
  }

  @Test
  void aFullDiskIsToldAndLeavesThePictureThatWasThere() throws IOException {
    Path file = Files.writeString(folder.resolve("kaart.svg"), "of another run");
    LetterCorpus.fillDiskFor(file);
    CommandLineRun run = run("terrorisme", "--force", "--plot", file.toString());
    assertEquals(2, run.code());
    assertEquals("kamerspoor: --plot: " + file + ": No space left on device\n", run.err());
    assertEquals("of another run", Files.readString(file));
  }

  private static CommandLineRun run(String... arguments) {
    return CommandLineRun.in(home, "trend", arguments);
  }
}
