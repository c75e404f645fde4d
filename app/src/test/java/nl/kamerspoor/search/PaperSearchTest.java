package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.PaperMatches;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.request.SearchRequest.Sort;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;

/** Papers as hits, beside what a person would count by reading each. */
final class PaperSearchTest {

  private static final OpenIndex PAPERS =
      Papers.of(
          new Papers.Paper("1", "2019-03-01").paper("Een appel.", "Een banaan.", "Niets."),
          new Papers.Paper("2", "2017-03-01").paper("Een appel en nog een appel."),
          new Papers.Paper("3", "2018-03-01")
              .kind(DocumentKind.MOTIE)
              .paper("Een appel met een banaan.", "Een appel.", "Een banaan.", "Een appel."),
          new Papers.Paper("4", "2020-03-01").paper("Een peer."));

  private static SearchRequest request(String query) {
    return SearchRequest.of(query).withUnit(Unit.PAPER).withExpand(Expand.NONE).withSnippets(2);
  }

  /** {@code 2 of 3 papers, 7 paragraphs: 3 4 all (#1 #3), …}. */
  private static String found(SearchRequest request) throws Exception {
    SearchResult result = new Searcher(PAPERS).search(request);
    List<String> hits = new ArrayList<>();
    for (Hit hit : result.hits()) {
      PaperMatches matches = hit.ofPaper();
      assertTrue(matches != null);
      List<Integer> shown =
          hit.paragraphs().stream().map(one -> one.found().paragraph().number()).toList();
      hits.add(
          "%s: %d%s %s"
              .formatted(
                  hit.id().replace("kst-29754-", ""),
                  matches.paragraphs(),
                  matches.hasAllWords() ? " all" : "",
                  shown));
    }
    return "%d of %d papers, %d paragraphs: %s"
        .formatted(
            result.totalAllWords(), result.total(), result.paragraphs(), String.join(", ", hits));
  }

  @Test
  void allWordsMayStandInSeveralParagraphs() throws Exception {
    assertEquals(
        "2 of 3 papers, 7 paragraphs: 3: 4 all [1, 3], 1: 2 all [2, 1], 2: 1 [1]",
        found(request("appel banaan")));
    assertEquals(
        "2 of 2 papers, 6 paragraphs: 3: 4 all [1, 3], 1: 2 all [2, 1]",
        found(request("appel AND banaan")));
    assertEquals("1 of 1 papers, 1 paragraphs: 2: 1 all [1]", found(request("appel NOT banaan")));
    assertEquals(
        "1 of 1 papers, 4 paragraphs: 3: 4 all [1, 3]",
        found(request("appel AND banaan AND soort:motie")));
  }

  @Test
  void aPhraseStandsInOneParagraph() throws Exception {
    assertEquals(
        "1 of 1 papers, 1 paragraphs: 3: 1 all [1]", found(request("\"appel met een banaan\"")));
    assertEquals("1 of 1 papers, 1 paragraphs: 3: 1 all [1]", found(request("appel W/3 banaan")));
  }

  @Test
  void comesInPagesAndByDate() throws Exception {
    assertEquals(
        "2 of 3 papers, 7 paragraphs: 1: 2 all [2, 1]",
        found(request("appel banaan").withOffset(1).withLimit(1)));
    assertEquals(
        "2 of 3 papers, 7 paragraphs: 1: 2 all [2, 1], 3: 4 all [1, 3], 2: 1 [1]",
        found(request("appel banaan").withSort(Sort.NEWEST_FIRST)));
    assertEquals(
        "2 of 3 papers, 7 paragraphs: 2: 1 [1], 3: 4 all [1, 3]",
        found(request("appel banaan").withSort(Sort.OLDEST_FIRST).withLimit(2)));
    assertEquals(
        "4 of 4 papers, 9 paragraphs: 4: 1 all [1], 1: 3 all [1, 2]",
        found(request("jaar:2017..2020").withLimit(2)));
    assertEquals("0 of 0 papers, 0 paragraphs: ", found(request("xyzzy")));
  }

  /** A query over words, and which papers a reader would say it means. */
  private record Drawn(String query, Predicate<List<String>> means) {}

  private static Drawn drawn(Random random, int deep) {
    int kind = deep == 0 ? 0 : random.nextInt(4);
    if (kind == 0) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      return new Drawn(word, paper -> paper.stream().anyMatch(text -> text.contains(word)));
    }
    Drawn one = drawn(random, deep - 1);
    Drawn other = drawn(random, deep - 1);
    return switch (kind) {
      case 1 ->
          new Drawn("(%s AND %s)".formatted(one.query, other.query), one.means.and(other.means));
      case 2 ->
          new Drawn("(%s OR %s)".formatted(one.query, other.query), one.means.or(other.means));
      default ->
          new Drawn(
              "(%s NOT %s)".formatted(one.query, other.query), one.means.and(other.means.negate()));
    };
  }

  private static final List<String> WORDS = List.of("appel", "banaan", "citroen", "druif", "peer");

  @Test
  @Seeded
  void findsWhatAReaderWouldFind(Random random) throws Exception {
    List<List<String>> texts = new ArrayList<>();
    List<Kamerstuk> papers = new ArrayList<>();
    for (int number = 1; number <= 60; number++) {
      String[] paragraphs = new String[1 + random.nextInt(4)];
      for (int i = 0; i < paragraphs.length; i++) {
        paragraphs[i] =
            "Zie %s bij %s."
                .formatted(
                    WORDS.get(random.nextInt(WORDS.size())),
                    WORDS.get(random.nextInt(WORDS.size())));
      }
      texts.add(Arrays.asList(paragraphs));
      papers.add(new Papers.Paper(Integer.toString(number), "2019-03-01").paper(paragraphs));
    }
    try (OpenIndex index = MemoryIndex.of(papers)) {
      Searcher searcher = new Searcher(index);
      for (int round = 0; round < Rounds.of(50); round++) {
        Drawn drawn = drawn(random, 3);
        TreeSet<String> expected = new TreeSet<>();
        for (int i = 0; i < texts.size(); i++) {
          if (drawn.means.test(texts.get(i))) {
            expected.add("kst-29754-" + (i + 1));
          }
        }
        SearchResult result = searcher.search(request(drawn.query).withLimit(100));
        assertEquals(
            expected, new TreeSet<>(result.hits().stream().map(Hit::id).toList()), drawn.query);
        assertEquals(expected.size(), result.total(), drawn.query);
        assertEquals(
            result.hits().stream().map(Hit::id).toList(),
            searcher.papers(request(drawn.query).withLimit(100)),
            drawn.query);
      }
    }
  }
}
