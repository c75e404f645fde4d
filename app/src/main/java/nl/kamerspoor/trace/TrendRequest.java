package nl.kamerspoor.trace;

import java.util.List;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.bucket.BucketBy;
import nl.kamerspoor.trace.bucket.Period;

/**
 * Which terms are to be counted, and in which buckets.
 *
 * @param terms one at least
 * @param by what to cut the corpus into; not looked at where there are periods
 * @param periods the periods to compare, two; empty to cut by the above
 * @param unique whether text that repeats an earlier paragraph is left out
 */
public record TrendRequest(
    List<CountRequest> terms, BucketBy by, List<Period> periods, boolean unique) {

  public TrendRequest {
    terms = List.copyOf(terms);
    periods = List.copyOf(periods);
    if (terms.isEmpty() || periods.size() == 1 || periods.size() > 2) {
      throw new IllegalArgumentException(terms.size() + " terms, " + periods.size() + " periods");
    }
  }

  /** The request for terms through the years, with all of the text counted. */
  public static TrendRequest of(List<CountRequest> terms) {
    return new TrendRequest(terms, BucketBy.YEAR, List.of(), false);
  }

  /** This request with the corpus cut otherwise. */
  public TrendRequest withBuckets(BucketBy other) {
    return new TrendRequest(terms, other, periods, unique);
  }

  /** This request with two periods compared, or with none. */
  public TrendRequest withPeriods(List<Period> other) {
    return new TrendRequest(terms, by, other, unique);
  }

  /** This request with text that repeats an earlier paragraph left out, or not. */
  public TrendRequest withUnique(boolean other) {
    return new TrendRequest(terms, by, periods, other);
  }
}
