package nl.kamerspoor.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Objects;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.testing.Checkout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole build of the dictionary. */
final class DictionaryBuildTest {

  @TempDir private Path folder;

  @Test
  void itIsMadeAlikeEachTimeAndOnlyWhereSomethingHasChanged() throws IOException {
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

  private static byte[] shipped(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name))) {
      return in.readAllBytes();
    }
  }
}
