package nl.kamerspoor.search;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import nl.kamerspoor.command.LetterCorpus;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.RandomQueries;
import nl.kamerspoor.search.query.TypedFilter;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Reading;
import nl.kamerspoor.search.request.SearchRequest.Sort;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is typed, in our dialect or in Lucene's, finds something in the five papers of the
 * corpus, finds nothing, or is refused as a query. A plain build asks 20,000 queries, {@code
 * -Pthorough} a million, in parts: a run that was broken off is gone on with at the part where it
 * ended, by the same seed.
 */
final class RandomSearchTest {

  private static final int QUERIES_OF_A_PART = 20_000;
  private static final int PARTS = 50;
  private static final long MAX_NANOSECONDS = TimeUnit.SECONDS.toNanos(2);

  /** The seed and the next part of a thorough run that has not come to its end. */
  private static final Path PROGRESS = Path.of("target", "random-search.progress");

  @Test
  @Timeout(value = 8, unit = TimeUnit.HOURS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @Seeded
  void neverFails(long seed, @TempDir Path home) throws Exception {
    LetterCorpus.indexCopy(home);
    try (OpenIndex index = OpenIndex.open(home.resolve(".kamerspoor"))) {
      Searcher searcher = new Searcher(index);
      if (!Rounds.areMany()) {
        new Part(searcher, new Random(seed)).ask();
        return;
      }
      long own = seed;
      int first = 0;
      if (Files.exists(PROGRESS)) {
        String[] written = Files.readString(PROGRESS).strip().split(" ", -1);
        own = Long.parseLong(written[0]);
        first = Integer.parseInt(written[1]);
      }
      for (int part = first; part < PARTS; part++) {
        System.out.printf(
            "part %d of %d, with -Dkamerspoor.seed=%d: ", part + 1, PARTS, own + part);
        new Part(searcher, new Random(own + part)).ask();
        Files.writeString(PROGRESS, own + " " + (part + 1) + "\n");
      }
      Files.delete(PROGRESS);
    }
  }

  private static final class Part {

    private final Searcher searcher;
    private final Random random;
    private final RandomQueries queries;
    private int found;
    private int refused;
    private long slowest;

    Part(Searcher searcher, Random random) {
      this.searcher = searcher;
      this.random = random;
      this.queries = new RandomQueries(random);
    }

    void ask() throws IOException {
      for (int i = 0; i < QUERIES_OF_A_PART; i++) {
        ask(request(queries.next()));
      }
      System.out.printf(
          "%,d random queries: %,d found something, %,d refused, slowest %d ms%n",
          QUERIES_OF_A_PART, found, refused, TimeUnit.NANOSECONDS.toMillis(slowest));
      assertTrue(
          found > QUERIES_OF_A_PART / 20 && refused > QUERIES_OF_A_PART / 20,
          "found " + found + ", refused " + refused);
    }

    private void ask(SearchRequest request) throws IOException {
      long start = processorTime();
      try {
        SearchResult result = searcher.advisedSearch(request);
        assertTrue(result.total() >= result.totalAllWords(), request::toString);
        found += result.total() > 0 ? 1 : 0;
      } catch (QueryException e) {
        refused++;
      } catch (RuntimeException | Error e) {
        throw new AssertionError(request.toString(), e);
      }
      long taken = processorTime() - start;
      slowest = Math.max(slowest, taken);
      if (taken > MAX_NANOSECONDS && Rounds.areMany()) {
        throw new AssertionError(request + " took " + TimeUnit.NANOSECONDS.toMillis(taken) + " ms");
      }
    }

    private SearchRequest request(String query) {
      return SearchRequest.of(query)
          .withReading(random.nextInt(20) == 0 ? Reading.LITERAL : Reading.LANGUAGE)
          .withFilters(
              random.nextInt(10) == 0
                  ? List.of(TypedFilter.of(FilterField.YEAR, "2019"))
                  : List.of())
          .withUnit(random.nextInt(4) == 0 ? Unit.PAPER : Unit.PARAGRAPH)
          .withMatch(any(random, MatchLevel.values()))
          .withAllWords(random.nextInt(5) == 0)
          .withExpand(any(random, SearchRequest.Expand.values()))
          .withMore(random.nextInt(100) == 0)
          .withSort(any(random, Sort.values()))
          .withOffset(random.nextInt(3))
          .withLimit(random.nextInt(8) == 0 ? 3 : 0)
          .withSnippets(1 + random.nextInt(3));
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
