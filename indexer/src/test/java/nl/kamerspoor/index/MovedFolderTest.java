package nl.kamerspoor.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.index.open.Freshness;
import nl.kamerspoor.index.open.IndexCheck;
import nl.kamerspoor.index.sources.Note;
import nl.kamerspoor.index.write.IndexReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index that moves together with its files, or without them. */
class MovedFolderTest extends SmallCorpus {

  private static final String GONE =
      "is gone; the index has kept its papers. Put it back, or remove it with --remove";

  private Path clone;

  /** A folder with corpus and index in it, as a clone of the project. */
  @BeforeEach
  void aClone() throws Exception {
    clone = Files.createDirectory(folder.resolve("A"));
    stand(clone);
    Files.createDirectory(corpus);
    write("a.txt", "De minister schrijft.\n\nDe Kamer leest.");
    write("b.txt", "Een motie.");
    for (String name : List.of("a.txt", "b.txt")) {
      Files.setLastModifiedTime(
          corpus.resolve(name), FileTime.from(Instant.parse("2020-01-01T00:00:01Z")));
    }
    update(corpus);
  }

  private void stand(Path in) {
    corpus = in.resolve("corpus");
    index = in.resolve(".kamerspoor");
  }

  private static void copy(Path from, Path to, StandardCopyOption... options) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target, options);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"B", "een map met blanks", "coördinatie", "a'b\"c$d", "diep/er/in"})
  void aFolderThatMovesIsUpToDate(String name) throws Exception {
    Path moved = folder.resolve(name);
    Files.createDirectories(moved.getParent());
    Files.move(clone, moved);
    stand(moved);
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
    IndexReport report = update(corpus);
    assertEquals(List.of(0, 0, 0, 2), counts(report));
    assertEquals(List.of(), report.rejected());
    assertEquals(List.of(), report.copies());
    assertEquals(List.of(), report.moved());
    IndexCheck check = IndexCheck.of(index);
    assertTrue(check.whole() && check.upToDate());
    assertEquals(List.of(corpus), check.stamp().sources());
  }

  @Test
  void ofTwoClonesEachHasItsOwnPapers() throws Exception {
    Path other = folder.resolve("B");
    copy(clone, other, StandardCopyOption.COPY_ATTRIBUTES);
    stand(other);
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
    write("b.txt", "Een heel andere motie.");
    assertEquals(new Freshness.FilesChanged(0, 1, 0), Freshness.of(index, List.of(corpus)));
    assertEquals(List.of("corpus/b.txt"), IndexCheck.of(index).changed());
    assertEquals(List.of(0, 1, 0, 1), counts(update(corpus)));
    assertEquals("Een heel andere motie.", content().get("b#1"));
    stand(clone);
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
    assertEquals("Een motie.", content().get("b#1"));
    stand(other);
    Files.delete(clone.resolve("corpus/a.txt"));
    assertEquals(List.of(0, 0, 0, 2), counts(update(corpus)), "what A loses is nothing to B");
  }

  @Test
  void aCopyThatDidNotKeepTheTimesIsNoChange() throws Exception {
    Path other = folder.resolve("B");
    copy(clone, other);
    stand(other);
    assertEquals(new Freshness.Touched(), Freshness.of(index, List.of(corpus)));
    assertEquals(List.of(0, 0, 0, 2), counts(update(corpus)));
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
  }

  @Test
  void anIndexCopiedAloneReadsTheFilesBesideIt() throws Exception {
    Path other = Files.createDirectories(folder.resolve("B"));
    copy(index, other.resolve(".kamerspoor"), StandardCopyOption.COPY_ATTRIBUTES);
    stand(other);
    assertEquals(new Freshness.UpToDate(), Freshness.ofFiles(index), "nothing to compare with");
    assertEquals(3, content().size());
    IndexReport alone = update();
    assertEquals(List.of(new Note(corpus.toString(), GONE)), alone.rejected());
    assertEquals(3, content().size());
    Files.createDirectory(corpus);
    write("b.txt", "Een motie van B.");
    assertEquals(List.of(0, 1, 1, 0), counts(update(corpus)));
    assertEquals(Map.of("b#1", "Een motie van B."), content());
  }

  @Test
  void aPathOutsideStaysAbsolute() throws Exception {
    Path outside = Files.createDirectory(folder.resolve("elders"));
    Files.writeString(outside.resolve("z.txt"), "Elders.");
    update(outside);
    Path moved = folder.resolve("B");
    Files.move(clone, moved);
    stand(moved);
    assertEquals(List.of(0, 0, 0, 3), counts(update(corpus)));
    Files.writeString(outside.resolve("z.txt"), "Ergens anders.");
    assertEquals(new Freshness.FilesChanged(0, 1, 0), Freshness.of(index, List.of(corpus)));
  }

  @Test
  void whatCannotBeLookedAtIsNoChangeAfterAMove() throws Exception {
    Files.createSymbolicLink(corpus.resolve("dead.txt"), folder.resolve("nowhere"));
    update(corpus);
    Path moved = folder.resolve("B");
    Files.move(clone, moved);
    stand(moved);
    assertEquals(new Freshness.UpToDate(), Freshness.of(index, List.of(corpus)));
  }

  @Test
  void aLinkToTheFolderIsTheFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), clone);
    assertEquals(List.of(0, 0, 0, 2), counts(update(link.resolve("corpus"))));
    stand(link);
    assertEquals(List.of(0, 0, 0, 2), counts(update(corpus)));
    assertEquals(List.of(corpus), IndexCheck.of(index).stamp().sources());
  }

  @Test
  void aSourceOfAnotherNameTakesTheOldOnesPlaceInOneLine() throws Exception {
    Path papers = Files.createDirectory(clone.resolve("papers"));
    for (int i = 0; i < 30; i++) {
      Files.writeString(papers.resolve("brief" + i + ".txt"), "Brief nummer " + i + ".");
    }
    update(papers);
    Path renamed = Files.move(papers, clone.resolve("stukken"));
    IndexReport report = update(renamed);
    assertEquals(
        List.of(
            new Note(
                papers.toString(),
                "is gone, but all its papers are in other files; it was removed")),
        report.moved());
    assertEquals(List.of(), report.rejected());
    assertEquals(List.of(), report.copies());
    assertEquals(32, report.papers());
    IndexReport again = update();
    assertEquals(List.of(0, 0, 0, 32), counts(again));
    assertEquals(List.of(), again.moved());
    assertEquals(List.of(), again.rejected());
    Files.writeString(renamed.resolve("brief3.txt"), "Brief nummer drie.");
    update();
    assertEquals("Brief nummer drie.", content().get("brief3#1"));
    IndexCheck check = IndexCheck.of(index);
    assertTrue(check.whole() && check.upToDate());
    assertEquals(Set.of(corpus, renamed), Set.copyOf(check.stamp().sources()));
  }

  @Test
  void ofASourceThatIsGoneStaysWhatStandsNowhereElse() throws Exception {
    Path papers = Files.createDirectory(clone.resolve("papers"));
    Files.writeString(papers.resolve("kst-29754-1.txt"), "Een oude brief.");
    Files.writeString(papers.resolve("kst-29754-2.txt"), "Een brief die blijft.");
    update(papers);
    Files.move(papers, folder.resolve("elders"));
    write("kst-29754-1.txt", "Een nieuwe brief.");
    IndexReport report = update();
    assertEquals(
        List.of(
            new Note(
                papers.toString(),
                "is gone; 1 of its 2 files were replaced by others with the same papers")),
        report.moved());
    assertEquals(List.of(new Note(papers.toString(), GONE)), report.rejected());
    assertEquals("Een nieuwe brief.", content().get("kst-29754-1#1"));
    assertEquals("Een brief die blijft.", content().get("kst-29754-2#1"));
    assertEquals(List.of(), update().moved());
  }
}
