package nl.kamerspoor.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.testing.Checkout;
import nl.kamerspoor.testing.Rounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole build of the dictionary. */
final class DictionaryBuildTest {

  @TempDir private Path folder;

  /** Each build makes the dictionary once; that it is made alike again takes a minute. */
  @Test
  void itIsMadeAlikeEachTimeAndOnlyWhereSomethingHasChanged() throws IOException {
    assumeTrue(Rounds.areMany(), "the dictionary is made a second time by mvn verify -Pthorough");
    Path lists = Files.createDirectory(folder.resolve("lists"));
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(Checkout.ROOT.resolve("indexer/src/main/lexicon"))) {
      for (Path list : all) {
        Files.copy(list, lists.resolve(String.valueOf(list.getFileName())));
      }
    }
    Path dictionary = folder.resolve("dutch.dictionary");
    DictionaryBuild.main(new String[] {lists.toString(), dictionary.toString()});
    assertArrayEquals(shipped("dutch.dictionary"), Files.readAllBytes(dictionary));
    assertArrayEquals(
        shipped("dutch.hyphens"), Files.readAllBytes(folder.resolve("dutch.hyphens")));

    FileTime longAgo = FileTime.from(Instant.EPOCH);
    Files.setLastModifiedTime(dictionary, longAgo);
    DictionaryBuild.main(new String[] {lists.toString(), dictionary.toString()});
    assertEquals(longAgo, Files.getLastModifiedTime(dictionary), "made again for nothing");

    Files.writeString(lists.resolve("lemmas.tsv"), "a line without its columns\n");
    assertThrows(
        IOException.class,
        () -> DictionaryBuild.main(new String[] {lists.toString(), dictionary.toString()}));
  }

  @Test
  void itIsMadeAgainWhereAFileIsMissingOrMadeFromSomethingElse() throws IOException {
    Path dictionary = Files.createFile(folder.resolve("dutch.dictionary"));
    Path hyphens = Files.createFile(folder.resolve("dutch.hyphens"));
    Path stamp = Files.writeString(folder.resolve("stamp"), "1 2 3 ");
    assertTrue(DictionaryBuild.isMade(dictionary, hyphens, stamp, "1 2 3 "));
    assertFalse(DictionaryBuild.isMade(dictionary, hyphens, stamp, "1 2 4 "));
    assertFalse(DictionaryBuild.isMade(dictionary, hyphens, stamp, "1 2 "));
    Path missing = folder.resolve("missing");
    assertFalse(DictionaryBuild.isMade(missing, hyphens, stamp, "1 2 3 "));
    assertFalse(DictionaryBuild.isMade(dictionary, missing, stamp, "1 2 3 "));
    assertFalse(DictionaryBuild.isMade(dictionary, hyphens, missing, "1 2 3 "));
  }

  @Test
  void itDependsOnEachListAndEachClass() throws IOException {
    Path lists = Files.createDirectory(folder.resolve("lists"));
    Path classes = folder.resolve("classes");
    Files.createDirectories(classes.resolve("inner"));
    List<Path> inputs =
        List.of(
            Files.writeString(lists.resolve("lemmas.tsv"), "a"),
            Files.writeString(lists.resolve("roots.tsv"), "b"),
            Files.writeString(classes.resolve("One.class"), "c"),
            Files.writeString(classes.resolve("inner/Two.class"), "d"));
    Set<String> fingerprints = new HashSet<>();
    fingerprints.add(fingerprint(lists, classes));
    for (Path input : inputs) {
      String before = Files.readString(input);
      Files.writeString(input, before + "!");
      fingerprints.add(fingerprint(lists, classes));
      Files.writeString(input, before);
    }
    assertEquals(1 + inputs.size(), fingerprints.size(), fingerprints::toString);
    assertTrue(fingerprints.contains(fingerprint(lists, classes)));
  }

  private static String fingerprint(Path lists, Path classes) throws IOException {
    return DictionaryBuild.fingerprint(lists, List.of(classes.toString()));
  }

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }
}
