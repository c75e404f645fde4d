package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import nl.kamerspoor.index.open.Freshness;
import nl.kamerspoor.index.write.IndexReport;
import org.junit.jupiter.api.Test;

/** Files whose names were written on a system that does not write UTF-8. */
class UnreadableNamesTest extends SmallCorpus {

  @Test
  void namesThatAreNoTextAreToldApart() throws Exception {
    make("co\\351rdinatie", "Een brief.");
    make("co\\350rdinatie", "Een andere brief, aan een ander.");
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "names are not UTF-8 here");
    IndexReport report = update(corpus);
    assertEquals(List.of(3, 0, 0, 0), counts(report));
    assertEquals(1, report.copied(), "each is read, though both read alike");
    assertEquals(List.of(), report.rejected());
    assertEquals(1, report.copies().size(), report.copies()::toString);
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
    assertEquals(List.of(0, 0, 0, 3), counts(update()));
  }

  private void make(String printfName, String text) throws Exception {
    int made =
        new ProcessBuilder(
                "sh", "-c", "echo '" + text + "' > \"$(printf '" + printfName + "').txt\"")
            .directory(corpus.toFile())
            .redirectErrorStream(true)
            .start()
            .waitFor();
    assumeTrue(made == 0, "this system has no such names");
  }

  @Test
  void anyNameOfAFolderIsKept() throws Exception {
    for (String name :
        List.of(
            "regel\neinde", "tab\teken", "streep\\terug", "dubbele:punt", "file:naam", "'\"$x")) {
      corpus = Files.createDirectory(folder.resolve(name));
      write("a.txt", "De minister schrijft aan " + name.length() + ".");
      index = folder.resolve("index-" + name);
      assertEquals(List.of(1, 0, 0, 0), counts(update(corpus)), name);
      assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of()), name);
      IndexReport again = update();
      assertEquals(List.of(0, 0, 0, 1), counts(again), name);
      assertEquals(List.of(), again.rejected(), name);
      write("a.txt", "De minister zwijgt tegen " + name.length() + ".");
      assertEquals(List.of(0, 1, 0, 0), counts(update()), name);
      assertEquals(List.of(0, 0, 1, 0), counts(remove(corpus)), name);
    }
  }
}
