package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.request.SearchRequest;
import org.junit.jupiter.api.Test;

/** Paragraphs drawn at random from all that are found. */
final class RandomSampleTest {

  private static Kamerstuk[] papers(int first, int last) {
    List<Kamerstuk> papers = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      papers.add(
          new Papers.Paper(Integer.toString(number), "2019-03-01")
              .paper("Een terrorist.", "Niemand.", "De terroristen en hun terugkeer."));
    }
    return papers.toArray(Kamerstuk[]::new);
  }

  private static final OpenIndex TWENTY = Papers.of(papers(1, 20));

  private static SearchRequest request() {
    return SearchRequest.of("terrorist terugkeer").withLimit(1000);
  }

  private static SearchResult search(OpenIndex index, SearchRequest request) throws Exception {
    return new Searcher(index).search(request);
  }

  private static List<String> ids(SearchResult result) {
    return result.hits().stream().map(RandomSampleTest::id).toList();
  }

  private static String id(Hit hit) {
    return hit.found().id().toString();
  }

  private static Set<String> drawn(OpenIndex index, int size, int seed) throws Exception {
    return new TreeSet<>(ids(search(index, request().withSample(new Sample(size, seed)))));
  }

  private static long hash(int seed, String id) throws Exception {
    byte[] keyed = (seed + " " + id).getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(keyed)).getLong();
  }

  @Test
  void thoseWithTheSmallestHashesInTheOrderOfTheWholeList() throws Exception {
    SearchResult all = search(TWENTY, request());
    Map<String, Long> hashes = new HashMap<>();
    for (String id : ids(all)) {
      hashes.put(id, hash(7, id));
    }
    List<String> smallest =
        hashes.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Long::compareUnsigned))
            .limit(9)
            .map(Map.Entry::getKey)
            .toList();
    SearchResult sample = search(TWENTY, request().withSample(new Sample(9, 7)));
    assertEquals(ids(all).stream().filter(smallest::contains).toList(), ids(sample));
    assertEquals(40, sample.total());
    Map<String, Float> scores = new HashMap<>();
    all.hits().forEach(hit -> scores.put(id(hit), hit.score()));
    for (int i = 0; i < 9; i++) {
      Hit hit = sample.hits().get(i);
      assertEquals(i + 1, hit.rank());
      assertEquals(Objects.requireNonNull(scores.get(id(hit))), hit.score(), 1e-5f);
    }
  }

  @Test
  void anySortOrdersTheSameSample() throws Exception {
    SearchRequest oldest = request().withSort(SearchRequest.Sort.OLDEST_FIRST);
    List<String> all = ids(search(TWENTY, oldest));
    List<String> sample = ids(search(TWENTY, oldest.withSample(new Sample(9, 7))));
    assertEquals(all.stream().filter(sample::contains).toList(), sample);
    assertEquals(drawn(TWENTY, 9, 7), new TreeSet<>(sample));
  }

  @Test
  void aLargerSampleHasAllOfASmallerOneAndALargerOneThanThereIsHasAll() throws Exception {
    for (int size = 1; size < 41; size++) {
      assertTrue(drawn(TWENTY, size + 1, 1).containsAll(drawn(TWENTY, size, 1)));
      assertEquals(Math.min(40, size), drawn(TWENTY, size, 1).size());
    }
    assertEquals(
        ids(search(TWENTY, request())),
        ids(search(TWENTY, request().withSample(new Sample(1_000_000, 1)))));
  }

  @Test
  void newPapersTakeOnlyThePlacesOfWhatTheyPushOut() throws Exception {
    Set<String> before = drawn(TWENTY, 20, 1);
    Set<String> after = drawn(Papers.of(papers(1, 22)), 20, 1);
    TreeSet<String> added = new TreeSet<>(after);
    added.removeAll(before);
    assertTrue(
        added.stream().allMatch(id -> id.startsWith("kst-29754-21") || id.contains("-22#")),
        added.toString());
    assertTrue(added.size() <= 4, added.toString());
  }

  @Test
  void eachParagraphIsAsLikelyAsAnyOther() throws Exception {
    Searcher searcher = new Searcher(Papers.of(papers(1, 5)));
    Map<String, Integer> times = new TreeMap<>();
    for (int seed = 0; seed < 400; seed++) {
      ids(searcher.search(request().withSample(new Sample(3, seed))))
          .forEach(id -> times.merge(id, 1, Integer::sum));
    }
    // 120 each are expected; 4.5 standard deviations of √(400 · 0.3 · 0.7) either way.
    assertEquals(10, times.size());
    assertTrue(times.values().stream().allMatch(n -> Math.abs(n - 120) < 42), times.toString());
  }
}
