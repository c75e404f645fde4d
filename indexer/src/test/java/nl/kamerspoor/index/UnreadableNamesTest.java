package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import nl.kamerspoor.index.IndexReport.Note;
import org.junit.jupiter.api.Test;

/** Files whose names were written on a system that does not write UTF-8. */
class UnreadableNamesTest extends SmallCorpus {

  @Test
  void ofTwoNamesThatReadAlikeOneIsReported() throws Exception {
    int made =
        new ProcessBuilder(
                "sh",
                "-c",
                "for name in 'co\\351rdinatie' 'co\\350rdinatie'; do"
                    + " echo 'Een brief.' > \"$(printf \"$name\").txt\" || exit 1; done")
            .directory(corpus.toFile())
            .redirectErrorStream(true)
            .start()
            .waitFor();
    assumeTrue(
        made == 0 && "UTF-8".equals(System.getProperty("sun.jnu.encoding")),
        "this system has no such names");
    IndexReport report = update(corpus);
    assertEquals(List.of(3, 0, 0, 0), counts(report));
    assertEquals(
        List.of(
            new Note(
                corpus.resolve("co\ufffdrdinatie.txt").toString(),
                "has letters in its name that are no UTF-8, and without them the name of another"
                    + " file; rename it")),
        report.rejected());
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
  }
}
