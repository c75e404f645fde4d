package nl.kamerspoor.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamerspoor.index.open.IndexStamp;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.bucket.Buckets;
import nl.kamerspoor.trace.bucket.TimeBuckets;
import nl.kamerspoor.trace.measure.BucketSizes;
import nl.kamerspoor.trace.occurrence.Occurrences;
import org.apache.lucene.search.Query;

/**
 * Terms counted through the buckets of a corpus.
 *
 * @param isInTime whether the buckets follow each other in time
 * @param terms each with the same buckets in the same order
 * @param stamp of which index this holds
 */
public record Trend(
    TrendRequest request, boolean isInTime, List<TermTrend> terms, IndexStamp stamp) {

  public Trend {
    terms = List.copyOf(terms);
  }

  /**
   * Counts the terms.
   *
   * @throws QueryException when a term can't be read, or has no word to count
   */
  public static Trend of(OpenIndex index, TrendRequest request) throws QueryException, IOException {
    Buckets division =
        request.periods().isEmpty() ? request.by().in(index) : TimeBuckets.of(request.periods());
    List<TermCounter> counted = new ArrayList<>();
    Map<Query, BucketSizes> sizes = new HashMap<>();
    for (CountRequest term : request.terms()) {
      Occurrences occurrences = Occurrences.of(index, term);
      Query scope = occurrences.query().scope();
      BucketSizes ofScope = sizes.get(scope);
      if (ofScope == null) {
        ofScope = BucketSizes.of(index, scope, division);
        sizes.put(scope, ofScope);
      }
      counted.add(TermCounter.of(index, term, occurrences, division, ofScope, request.unique()));
    }
    List<Long> numbers = numbers(division, counted, sizes.values());
    for (int period = 0; period < request.periods().size(); period++) {
      if (!numbers.contains((long) period)) {
        numbers.add(period, (long) period);
      }
    }
    List<TermTrend> terms = new ArrayList<>();
    for (TermCounter counting : counted) {
      terms.add(counting.toTrend(numbers, !request.periods().isEmpty()));
    }
    return new Trend(request, division.isInTime(), terms, index.stamp());
  }

  /** The buckets to show: in time with all in between, else by what they have of the terms. */
  private static List<Long> numbers(
      Buckets division, List<TermCounter> counted, Iterable<BucketSizes> sizes) {
    TreeMap<Long, Long> occurrences = new TreeMap<>();
    for (BucketSizes ofScope : sizes) {
      ofScope.numbers().forEach(number -> occurrences.put(number, 0L));
    }
    List<Long> numbers = new ArrayList<>();
    if (division.isInTime()) {
      if (!occurrences.isEmpty()) {
        for (long number = occurrences.firstKey(); number <= occurrences.lastKey(); number++) {
          numbers.add(number);
        }
      }
      return numbers;
    }
    for (TermCounter counting : counted) {
      occurrences.replaceAll((number, sum) -> sum + counting.occurrences(number));
    }
    numbers.addAll(occurrences.keySet());
    // A stable sort: equal counts stay in the order of their names.
    numbers.sort((one, other) -> Long.compare(count(occurrences, other), count(occurrences, one)));
    return numbers;
  }

  private static long count(Map<Long, Long> occurrences, Long number) {
    return occurrences.getOrDefault(number, 0L);
  }
}
