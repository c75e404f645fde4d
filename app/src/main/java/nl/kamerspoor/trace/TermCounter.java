package nl.kamerspoor.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.trace.bucket.Bucket;
import nl.kamerspoor.trace.bucket.BucketReader;
import nl.kamerspoor.trace.bucket.Buckets;
import nl.kamerspoor.trace.measure.BucketSizes;
import nl.kamerspoor.trace.measure.TextSize;
import nl.kamerspoor.trace.occurrence.Occurrence;
import nl.kamerspoor.trace.occurrence.Occurrences;
import nl.kamerspoor.trace.occurrence.RepeatedText;
import nl.kamerspoor.trace.occurrence.Uncounted;
import org.jspecify.annotations.Nullable;

/** Counts one term in the buckets of a division. */
final class TermCounter {

  private final OpenIndex index;
  private final CountRequest request;
  private final Occurrences occurrences;
  private final Buckets division;
  private final BucketSizes sizes;
  private final boolean unique;

  private final List<CountedParagraph> found = new ArrayList<>(); // without what repeats
  private final Map<Long, BucketCount> buckets = new HashMap<>();
  private final BucketCount unknown = new BucketCount();
  private final BucketCount total = new BucketCount();

  private TermCounter(
      OpenIndex index,
      CountRequest request,
      Occurrences occurrences,
      Buckets division,
      BucketSizes sizes,
      boolean unique) {
    this.index = index;
    this.request = request;
    this.occurrences = occurrences;
    this.division = division;
    this.sizes = sizes;
    this.unique = unique;
  }

  static TermCounter of(
      OpenIndex index,
      CountRequest request,
      Occurrences occurrences,
      Buckets division,
      BucketSizes sizes,
      boolean unique)
      throws IOException {
    TermCounter counting = new TermCounter(index, request, occurrences, division, sizes, unique);
    ParagraphCollector collector = new ParagraphCollector(division);
    occurrences.forEach(collector::visit);
    counting.sum(collector.oldestFirst());
    return counting;
  }

  private void sum(List<CountedParagraph> paragraphs) {
    RepeatedText texts = new RepeatedText();
    for (CountedParagraph paragraph : paragraphs) {
      boolean repeats = texts.repeats(paragraph.signature);
      List<BucketCount> sums = new ArrayList<>();
      sums.add(total);
      if (paragraph.buckets.length == 0) {
        sums.add(unknown);
      }
      for (long number : paragraph.buckets) {
        sums.add(buckets.computeIfAbsent(number, key -> new BucketCount()));
      }
      for (BucketCount sum : sums) {
        if (repeats) {
          sum.addRepeated(paragraph.occurrences.size());
        }
        if (!repeats || !unique) {
          sum.add(paragraph);
        }
      }
      if (!repeats || !unique) {
        found.add(paragraph);
      }
    }
  }

  /** How many occurrences a bucket has. */
  long occurrences(long number) {
    BucketCount sum = buckets.get(number);
    return sum == null ? 0 : sum.occurrences();
  }

  /**
   * The rows of these buckets.
   *
   * @param areCompared whether they are two periods that were asked for
   */
  TermTrend toTrend(List<Long> numbers, boolean areCompared) throws IOException, QueryException {
    List<TrendRow> rows = new ArrayList<>();
    for (long number : numbers) {
      rows.add(
          buckets
              .getOrDefault(number, new BucketCount())
              .row(division.bucket(number), sizes.of(number), sizes.papers(number)));
    }
    TextSize ofUnknown = sizes.unknown();
    List<CountedParagraph> dated =
        found.stream().filter(one -> one.day != CountedParagraph.UNDATED).toList();
    return new TermTrend(
        request,
        occurrences.query(),
        rows,
        ofUnknown.papers() == 0
            ? null
            : unknown.row(division.unknown(), ofUnknown, sizes.papersOfUnknown()),
        total.row(new Bucket("total", ""), sizes.total(), sizes.papersOfAll()),
        uncounted(),
        dated.isEmpty() ? null : use(dated.getFirst()),
        dated.isEmpty() ? null : use(dated.getLast()),
        division.isInTime() ? change(rows, areCompared) : null,
        total.occurrences() == 0 ? nothing() : null);
  }

  private Uncounted uncounted() throws IOException {
    return occurrences.uncounted(new BucketReader(division)::has);
  }

  private TermUse use(CountedParagraph paragraph) throws IOException {
    List<Match> matches = new ArrayList<>();
    int end = 0;
    for (Occurrence occurrence : paragraph.occurrences) {
      if (occurrence.start() >= end) {
        matches.add(new Match(occurrence.start(), occurrence.end(), occurrence.kind()));
        end = occurrence.end();
      }
    }
    return new TermUse(index.paragraph(paragraph.document), matches);
  }

  private static @Nullable RateChange change(List<TrendRow> rows, boolean areCompared) {
    List<TrendRow> filled = rows.stream().filter(TrendRow::hasWords).toList();
    @Nullable RateChange largest = null;
    int among = areCompared ? 1 : filled.size() - 1;
    for (int i = 1; i < filled.size(); i++) {
      RateChange change = RateChange.of(filled.get(i - 1), filled.get(i), among);
      if (largest == null || change.likelihood().ratio() > largest.likelihood().ratio()) {
        largest = change;
      }
    }
    return largest == null || (largest.likelihood().ratio() == 0 && !areCompared) ? null : largest;
  }

  /** What a search says where nothing is found: near spellings, and which word did it. */
  private SearchResult nothing() throws IOException, QueryException {
    return new Searcher(index).nothing(request);
  }
}
