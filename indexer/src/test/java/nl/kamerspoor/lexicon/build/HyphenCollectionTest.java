package nl.kamerspoor.lexicon.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which words are kept as written with a hyphen, and which left halves take one. */
final class HyphenCollectionTest {

  private static List<String> hyphened(String lines) throws IOException {
    return List.copyOf(new HyphenCollection(SmallDictionary.of(lines)).collect());
  }

  /** As the dictionary has words cut at line ends, too. */
  @Test
  void aWordThatIsAlsoWrittenWithoutAHyphenIsNotKept() throws IOException {
    assertEquals(
        List.of("mbo-opleiding"),
        hyphened(
            """
            mbo-opleiding mbo-opleiding ZNW
            mogelijk-heden mogelijkheid ZNW
            mogelijkheden mogelijkheid ZNW
            """));
  }

  @Test
  void aLeftHalfOfThreeWordsTakesAHyphen() throws IOException {
    String two =
        """
        mbo-student mbo-student ZNW
        mbo-school mbo-school ZNW
        """;
    assertEquals(List.of("mbo-school", "mbo-student"), hyphened(two));
    assertEquals(
        List.of("mbo-", "mbo-docent", "mbo-school", "mbo-student"),
        hyphened(two + "mbo-docent mbo-docent ZNW\n"));
  }

  @Test
  void wordsWithoutAHyphenSpeakAgainstALeftHalf() throws IOException {
    assertEquals(
        List.of(
            "euro-",
            "euro-bus",
            "euro-fiets",
            "euro-trein",
            "mini-club",
            "mini-docent",
            "mini-school"),
        hyphened(
            """
            mini-club mini-club ZNW
            mini-docent mini-docent ZNW
            mini-school mini-school ZNW
            euro-bus euro-bus ZNW
            euro-fiets euro-fiets ZNW
            euro-trein euro-trein ZNW
            minibus minibus ZNW
            minifiets minifiets ZNW
            minitrein minitrein ZNW
            """));
  }
}
