package nl.kamerspoor.bench.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.request.FacetField;
import nl.kamerspoor.search.request.FacetRequest;
import nl.kamerspoor.search.request.SearchRequest;

/**
 * Queries without facets and with each of some sets of them, in turn, so that whatever else the
 * machine does slows all of them alike.
 */
final class FacetSearch {

  private final Searcher searcher;
  private final List<String> queries;
  private final List<FacetRequest> requests;

  /** The times of each request, in nanoseconds. */
  private final List<List<Long>> times = new ArrayList<>();

  /**
   * What is measured.
   *
   * @param sets of facets, each as it is typed: {@code year,dossier}; empty for a search alone
   */
  FacetSearch(OpenIndex index, List<String> queries, List<String> sets) {
    this.searcher = new Searcher(index);
    this.queries = new ArrayList<>(queries);
    this.requests = sets.stream().map(FacetSearch::request).toList();
    clear();
  }

  private static FacetRequest request(String set) {
    return FacetRequest.of(
        Stream.of(set.split(",", -1))
            .filter(name -> !name.isEmpty())
            .map(name -> FacetField.valueOf(name.toUpperCase(Locale.ROOT)))
            .toList());
  }

  private void clear() {
    times.clear();
    requests.forEach(_ -> times.add(new ArrayList<>()));
  }

  /** Takes what it cost until now for a warm-up, and measures for some seconds. */
  List<List<Long>> measure(int warmUpSeconds, int seconds) throws Exception {
    passes(warmUpSeconds);
    clear();
    passes(seconds);
    return times;
  }

  private void passes(int seconds) throws Exception {
    long began = System.nanoTime();
    int turn = 0;
    for (int pass = 0; pass == 0 || System.nanoTime() - began < seconds * 1e9; pass++) {
      Collections.shuffle(queries, new Random(pass));
      for (String query : queries) {
        turn++;
        for (int i = 0; i < requests.size(); i++) {
          int number = (turn + i) % requests.size();
          SearchRequest request =
              SearchRequest.of(query)
                  .withReading(SearchRequest.Reading.LITERAL)
                  .withFacets(requests.get(number));
          long start = System.nanoTime();
          searcher.search(request);
          times.get(number).add(System.nanoTime() - start);
        }
      }
    }
  }

  /** Opens an index and measures. */
  static List<List<Long>> of(Path index, List<String> queries, List<String> sets, int warm, int on)
      throws Exception {
    try (OpenIndex open = OpenIndex.openMapped(index)) {
      return new FacetSearch(open, queries, sets).measure(warm, on);
    }
  }
}
