package nl.kamerspoor.trace;

import java.util.List;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.bucket.BucketBy;
import nl.kamerspoor.trace.bucket.Period;

/**
 * What is to be counted, in what.
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
}
