package nl.kamerspoor.search.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.search.request.MatchKind;
import org.junit.jupiter.api.Test;

final class CitedPapersTest {

  /** Zie de brief (Kamerstuk 29 754, nr. 391) en Kamerstuk 27 925, nr. 5. */
  private static final List<Citation> CITATIONS =
      List.of(
          new Citation(14, 39, "Kamerstuk 29 754, nr. 391", List.of("kst-29754-391")),
          new Citation(44, 67, "Kamerstuk 27 925, nr. 5", List.of("kst-27925-5")));

  @Test
  void theCitationOfThePaperAskedForIsMarkedWhole() {
    List<FoundMatch> words =
        List.of(
            new FoundMatch(7, 12, MatchKind.EXACT, 0), new FoundMatch(24, 30, MatchKind.EXACT, 1));
    assertEquals(
        List.of(
            new FoundMatch(7, 12, MatchKind.EXACT, 0), new FoundMatch(14, 39, MatchKind.EXACT, 2)),
        CitedPapers.marked(words, CITATIONS, "kst-29754-391"::equals, 2));
    assertEquals(words, CitedPapers.marked(words, CITATIONS, _ -> false, 2));
  }
}
