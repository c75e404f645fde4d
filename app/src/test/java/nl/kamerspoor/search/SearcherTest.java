package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.search.SearchRequest.Reading;
import nl.kamerspoor.search.SearchRequest.Sort;
import org.junit.jupiter.api.Test;

/** A query beside the paragraphs that it finds, as marked. */
final class SearcherTest {

  @Test
  void ranksExactFormsFirst() throws Exception {
    OpenIndex index =
        Papers.of(
            "De terroristen zijn aangehouden.",
            "Een terrorist is aangehouden.",
            "Niemand is aangehouden.");
    assertEquals(
        """
        2 all 2
        #2 Een [exact terrorist] is aangehouden.
        #1 De [inflection terroristen] zijn aangehouden.
        """,
        found(index, "terrorist"));
  }

  static String found(OpenIndex index, String query) throws Exception {
    return found(
        index,
        new SearchRequest(
            query,
            Reading.LANGUAGE,
            List.of(),
            MatchLevel.FAMILY,
            false,
            true,
            false,
            Sort.RELEVANCE,
            0,
            10,
            1));
  }

  static String found(OpenIndex index, SearchRequest request) throws Exception {
    SearchResult result = new Searcher(index).search(request);
    return result.total()
        + " all "
        + result.totalAllWords()
        + "\n"
        + result.hits().stream().map(SearcherTest::line).collect(Collectors.joining());
  }

  private static String line(Hit hit) {
    return "#"
        + hit.found().paragraph().number()
        + " "
        + marked(hit.found().paragraph().text(), hit.matches())
        + "\n";
  }

  private static String marked(String text, List<Match> matches) {
    StringBuilder marked = new StringBuilder(text);
    for (Match match : matches.reversed()) {
      marked.insert(match.end(), "]");
      marked.insert(
          match.start(), "[" + match.kind().name().toLowerCase(java.util.Locale.ROOT) + " ");
    }
    return marked.toString();
  }
}
