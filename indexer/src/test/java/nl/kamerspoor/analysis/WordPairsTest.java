package nl.kamerspoor.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.testing.OptionalData;
import org.junit.jupiter.api.Test;

/** Word pairs that must, and must not, find each other at the level "family". */
class WordPairsTest {
  @Test
  void findsNearlyAllThatBelongTogether() throws IOException {
    List<String> missed = pairs("pairs-conflate.tsv", false);
    assertTrue(missed.size() <= 0.03 * lines("pairs-conflate.tsv").size(), missed.toString());
  }

  @Test
  void findsHardlyAnyThatDoNot() throws IOException {
    List<String> found = pairs("pairs-distinct.tsv", true);
    assertTrue(found.size() <= 0.03 * lines("pairs-distinct.tsv").size(), found.toString());
  }

  /** The pairs of which the first word, as a text, is found by the second, or is not. */
  private static List<String> pairs(String file, boolean found) throws IOException {
    List<String> pairs = new ArrayList<>();
    for (String line : lines(file)) {
      String[] cells = line.split("\t", -1);
      Set<String> terms =
          WordExplanation.of(cells[0]).stream()
              .flatMap(word -> word.terms().stream())
              .map(Term::text)
              .collect(Collectors.toSet());
      boolean finds =
          QueryAnalysis.words(cells[1]).stream()
              .flatMap(
                  word ->
                      Stream.of(word.exact(), word.lemmas(), word.derivations(), word.parts())
                          .flatMap(List::stream))
              .anyMatch(terms::contains);
      if (finds == found) {
        pairs.add(line);
      }
    }
    return pairs;
  }

  private static List<String> lines(String file) throws IOException {
    List<String> lines = Files.readAllLines(OptionalData.file(file), StandardCharsets.UTF_8);
    return lines.subList(1, lines.size());
  }
}
