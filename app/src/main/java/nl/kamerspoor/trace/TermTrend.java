package nl.kamerspoor.trace;

import java.util.List;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.occurrence.Uncounted;
import org.jspecify.annotations.Nullable;

/**
 * The counts of a term in each bucket.
 *
 * @param request as asked
 * @param query as counted
 * @param rows the buckets in order: in time, or the most occurrences first; with those in between
 *     that have no occurrence, or nothing to count in
 * @param unknown what papers have that fall into no bucket; null where there are none
 * @param total all of it, each paper once
 * @param uncounted what is not counted, and could be
 * @param first the earliest dated paragraph that has it; null where it does not occur
 * @param last the latest
 * @param change the largest change between neighbouring buckets in time that have words, or the
 *     difference between the two periods; null where there are no two
 * @param nothing where it does not occur: what a search says of that
 */
public record TermTrend(
    CountRequest request,
    CountedQuery query,
    List<TrendRow> rows,
    @Nullable TrendRow unknown,
    TrendRow total,
    Uncounted uncounted,
    @Nullable TermUse first,
    @Nullable TermUse last,
    @Nullable RateChange change,
    @Nullable SearchResult nothing) {

  public TermTrend {
    rows = List.copyOf(rows);
  }
}
