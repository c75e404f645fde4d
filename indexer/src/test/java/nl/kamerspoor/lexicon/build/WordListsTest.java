package nl.kamerspoor.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as people write them. */
final class WordListsTest {

  @TempDir private Path folder;

  @BeforeEach
  void emptyLists() throws IOException {
    for (String name :
        List.of(
            "frequencies",
            "stop-words",
            "whole-words",
            "no-parts",
            "prefixes",
            "lemmas",
            "roots")) {
      Files.writeString(folder.resolve(name + ".tsv"), "# nothing yet\n");
    }
  }

  @Test
  void commentsAndBlankLinesAreNoWords() throws IOException {
    Files.writeString(folder.resolve("frequencies.tsv"), "# counts\nde\t16\n\nterrorisme\t9\n");
    Files.writeString(folder.resolve("stop-words.tsv"), "de\tarticle\n");
    Files.writeString(folder.resolve("roots.tsv"), "handel\t\ttrade, not acting\n");
    assertEquals(
        new WordLists(
            Map.of("de", 16, "terrorisme", 9),
            Set.of("de"),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of(),
            Map.of("handel", "")),
        WordLists.read(folder));
  }

  @Test
  void aLineWithoutItsReasonIsNamed() throws IOException {
    Files.writeString(folder.resolve("lemmas.tsv"), "# form, lemma, why\ntakken\ttak\n");
    IOException failure = assertThrows(IOException.class, () -> WordLists.read(folder));
    assertEquals("lemmas.tsv:2: 3 columns expected: takken\ttak", failure.getMessage());
  }
}
