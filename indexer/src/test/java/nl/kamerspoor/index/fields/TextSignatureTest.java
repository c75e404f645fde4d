package nl.kamerspoor.index.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** Which texts count as nearly the same. */
final class TextSignatureTest {

  private static final String LETTER =
      "Het kabinet zet onverkort in op de aanpak van het jihadisme en werkt daarbij samen met"
          + " gemeenten en internationale partners aan het tijdig onderkennen van de dreiging en het"
          + " verminderen van de aanwas van nieuwe strijders zoals ook in de vorige brief aan uw"
          + " Kamer van juni is gemeld en toegelicht";

  @Test
  void oneWordChangedInFiftyIsTheSameText() {
    assertTrue(same(LETTER, LETTER));
    assertTrue(same(LETTER, LETTER.replace("juni", "oktober")));
    assertTrue(same(LETTER, LETTER + " door de minister"));
  }

  @Test
  void aRewrittenTextIsAnother() {
    assertFalse(
        same(
            LETTER,
            LETTER
                .replace("kabinet", "Rijk")
                .replace("werkt daarbij samen", "zoekt steun")
                .replace("tijdig", "vroeg")
                .replace("aanwas", "toename")
                .replace("gemeld", "bericht")));
    assertFalse(same(LETTER, "Den Haag, 2 december 2019"));
  }

  @Test
  void aShortTextIsTheSameOnlyWordForWord() {
    assertTrue(same("gehoord de beraadslaging", "gehoord de beraadslaging"));
    assertFalse(same("gehoord de beraadslaging", "gehoord de minister"));
    assertTrue(same("Inleiding", "Inleiding"));
    assertFalse(same("Inleiding", "Slot"));
    assertFalse(same("", ""), "a text without words repeats nothing");
  }

  @Test
  @Seeded(20261122)
  void theShareOfEqualBytesIsTheShareOfCommonRuns(Random random) {
    double error = 0;
    int pairs = 300;
    for (int pair = 0; pair < pairs; pair++) {
      List<String> words = new ArrayList<>();
      for (int i = 0; i < 120; i++) {
        words.add("w" + random.nextInt(5000));
      }
      List<String> other = new ArrayList<>(words);
      for (int i = random.nextInt(12); i > 0; i--) {
        other.set(random.nextInt(other.size()), "x" + random.nextInt(5000));
      }
      BytesRef one = signature(words);
      BytesRef two = signature(other);
      int equal = 0;
      for (int i = 0; i < TextSignature.LENGTH_BYTES; i++) {
        equal += one.bytes[one.offset + i] == two.bytes[two.offset + i] ? 1 : 0;
      }
      double difference = equal / (double) TextSignature.LENGTH_BYTES - common(words, other);
      error += difference * difference;
    }
    double standardError = Math.sqrt(error / pairs);
    assertTrue(standardError < 0.09, "standard error " + standardError);
  }

  @Test
  void isTheSameInEveryRun() {
    assertEquals(
        "[31 a9 1a 18 81 b3 1e c 64 42 e8 e5 b8 8e 9a c0"
            + " f1 37 ab bb 2e 65 fe ce a3 98 c9 6b 95 5 47 51]",
        signature(List.of(LETTER.split(" "))).toString());
  }

  private static double common(List<String> one, List<String> other) {
    Set<List<String>> runs = runs(one);
    Set<List<String>> both = new HashSet<>(runs);
    Set<List<String>> others = runs(other);
    both.retainAll(others);
    runs.addAll(others);
    return both.size() / (double) runs.size();
  }

  private static Set<List<String>> runs(List<String> words) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + 3 <= words.size(); i++) {
      runs.add(List.copyOf(words.subList(i, i + 3)));
    }
    return runs;
  }

  private static boolean same(String one, String other) {
    return TextSignature.same(signature(words(one)), signature(words(other)));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? Collections.emptyList() : List.of(text.split(" "));
  }

  private static BytesRef signature(List<String> words) {
    TextSignature signature = new TextSignature();
    for (String word : words) {
      signature.add(word.toCharArray(), 0, word.length());
    }
    return signature.bytes();
  }
}
