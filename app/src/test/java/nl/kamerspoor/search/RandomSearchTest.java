package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.kamerspoor.document.DocumentKind;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.RandomQueries;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import nl.kamerspoor.search.request.SearchRequest.Sort;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is typed finds something, finds nothing, or is refused as a query. */
final class RandomSearchTest {

  @Test
  @Timeout(value = 4, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Seeded
  void neverFails(Random random) throws Exception {
    RandomQueries queries = new RandomQueries(random);
    int rounds = Rounds.of(10_000);
    try (OpenIndex index =
        Papers.of(
            new Papers.Paper("1", "2019-03-01")
                .signedBy("S.A. Blok", "Minister van Buitenlandse Zaken")
                .paper(
                    "De terrorismebestrijding van de NCTV, de inlichtingen- en"
                        + " veiligheidsdiensten en het CT-beleid.",
                    "Een aanslag in Syrië; zie Kamerstuk 29 754, nr. 391."),
            new Papers.Paper("2", "2016-05-04")
                .kind(DocumentKind.MOTIE)
                .paper("Jihadisten en salafisten van IS trekken hun steun in."))) {
      Searcher searcher = new Searcher(index);
      int found = 0;
      int refused = 0;
      long slowest = 0;
      for (int round = 0; round < rounds; round++) {
        String query = queries.next();
        SearchRequest request =
            SearchRequest.of(query)
                .withReading(random.nextInt(20) == 0 ? Reading.LITERAL : Reading.LANGUAGE)
                .withFilters(random.nextInt(10) == 0 ? List.of("jaar:2019") : List.of())
                .withMatch(any(random, MatchLevel.values()))
                .withAllWords(random.nextInt(5) == 0)
                .withExpand(any(random, SearchRequest.Expand.values()))
                .withMore(random.nextInt(10) == 0)
                .withSort(any(random, Sort.values()))
                .withOffset(random.nextInt(3))
                .withLimit(random.nextInt(8) == 0 ? 3 : 0)
                .withSnippets(1 + random.nextInt(3));
        try {
          long start = processorTime();
          SearchResult result = searcher.search(request);
          slowest = Math.max(slowest, processorTime() - start);
          assertTrue(result.total() >= result.totalAllWords() && result.total() <= 3, query);
          found += result.total() > 0 ? 1 : 0;
        } catch (QueryException e) {
          refused++;
        } catch (RuntimeException | AssertionError e) {
          throw new AssertionError(request.toString(), e);
        }
      }
      System.out.printf(
          "%,d random queries: %,d found something, %,d refused, slowest %d ms%n",
          rounds, found, refused, TimeUnit.NANOSECONDS.toMillis(slowest));
      if (Rounds.areMany()) {
        assertTrue(
            slowest < TimeUnit.SECONDS.toNanos(2),
            "a query took " + TimeUnit.NANOSECONDS.toMillis(slowest) + " ms");
      }
      assertTrue(
          found > rounds / 20 && refused > rounds / 20, "found " + found + ", refused " + refused);
    }
  }

  /** Of this thread, in nanoseconds: what else the machine does meanwhile does not count. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static <T> T any(Random random, T[] values) {
    return List.of(values).get(random.nextInt(values.length));
  }
}
