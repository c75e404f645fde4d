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
      write(name, "# nothing yet\n");
    }
  }

  @Test
  void eachListIsReadForWhatItIs() throws IOException {
    write("frequencies", "# counts\nde\t16\n\nterrorisme\t9\n");
    write("stop-words", "de\tarticle\nhet\tarticle\n");
    write("whole-words", "maatregel\tnot a maat\n");
    write("no-parts", "schap\ta suffix\n");
    write("prefixes", "anti\tnames nothing\n");
    write("lemmas", "takken\ttak\tnot takke\n");
    write("roots", "handel\t\ttrade, not acting\ndreiging\tdreigen\tfrom the verb\n");
    assertEquals(
        new WordLists(
            Map.of("de", 16, "terrorisme", 9),
            Set.of("de", "het"),
            Set.of("maatregel"),
            Set.of("schap"),
            Set.of("anti"),
            Map.of("takken", "tak"),
            Map.of("handel", "", "dreiging", "dreigen")),
        WordLists.read(folder));
  }

  @Test
  void commentsAndBlankLinesAreNotWords() throws IOException {
    write("stop-words", "# articles\n\n  \nde\tarticle\n#het\tarticle\n");
    assertEquals(Set.of("de"), WordLists.read(folder).stopWords());
  }

  @Test
  void aLineWithoutItsReasonIsNamed() throws IOException {
    write("lemmas", "# form, lemma, why\ntakken\ttak\n");
    assertRefused("lemmas.tsv:2: 3 columns expected: takken\ttak");
  }

  @Test
  void aLineWithAColumnTooManyIsNamed() throws IOException {
    write("prefixes", "\nanti\tnames nothing\tat all\n");
    assertRefused("prefixes.tsv:2: 2 columns expected: anti\tnames nothing\tat all");
  }

  private void assertRefused(String message) {
    IOException failure = assertThrows(IOException.class, () -> WordLists.read(folder));
    assertEquals(message, failure.getMessage());
  }

  private void write(String name, String lines) throws IOException {
    Files.writeString(folder.resolve(name + ".tsv"), lines);
  }
}
