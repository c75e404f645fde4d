package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.request.Snippet;
import org.junit.jupiter.api.Test;

/**
 * A paragraph that is a whole file on one line, with a hundred thousand matches: what looks at each
 * of them for each other one takes minutes here.
 */
final class LongParagraphTest {

  private static final int TIMES = 50_000;

  @Test
  void marksEachMatchAndShowsThePassageWithMostOfThem() throws Exception {
    SearchResult result =
        new Searcher(
                Papers.of(
                    "zaken en voorwerpen ".repeat(TIMES) + "of " + "wet en brief ".repeat(TIMES)))
            .search(
                SearchRequest.of("wet brief")
                    .withMatch(MatchLevel.INFLECTION)
                    .withExpand(Expand.NONE));
    Hit hit = result.hits().getFirst();
    assertEquals(1, result.total());
    assertEquals(2 * TIMES, hit.matches().size());
    assertEquals(
        List.of(
            "of " + "wet en brief ".repeat(18) + "wet",
            "brief " + "wet en brief ".repeat(17) + "wet en brief"),
        hit.snippets().stream().map(Snippet::text).toList());
  }
}
