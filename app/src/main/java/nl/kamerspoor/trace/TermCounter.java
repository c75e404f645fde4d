package nl.kamerspoor.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.trace.bucket.Bucket;
import nl.kamerspoor.trace.bucket.BucketReader;
import nl.kamerspoor.trace.bucket.Buckets;
import nl.kamerspoor.trace.measure.BucketSizes;
import nl.kamerspoor.trace.measure.Dispersion;
import nl.kamerspoor.trace.measure.PaperCounts;
import nl.kamerspoor.trace.measure.TextSize;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.FoundParagraph;
import nl.kamerspoor.trace.occurrence.Occurrence;
import nl.kamerspoor.trace.occurrence.Occurrences;
import nl.kamerspoor.trace.occurrence.RepeatedText;
import nl.kamerspoor.trace.occurrence.Uncounted;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Counts one term in the buckets of a division. */
final class TermCounter {

  private static final long UNDATED = Long.MAX_VALUE;

  private static final Comparator<CountedParagraph> OLDEST_FIRST =
      Comparator.<CountedParagraph>comparingLong(found -> found.day)
          .thenComparing(found -> found.paper)
          .thenComparingLong(found -> found.number);

  private final OpenIndex index;
  private final CountRequest request;
  private final Occurrences occurrences;
  private final Buckets division;
  private final BucketSizes sizes;
  private final boolean unique;

  private final List<CountedParagraph> found = new ArrayList<>();
  private final Map<Long, BucketCount> buckets = new HashMap<>();
  private final BucketCount unknown = new BucketCount();
  private final BucketCount total = new BucketCount();

  /** A paragraph with the term. */
  private static final class CountedParagraph {

    /** Its number in the whole index. */
    private final int document;

    /** Since 1970, or {@link #UNDATED}. */
    private final long day;

    private final String paper;

    /** The number in the whole index of the first paragraph of its paper. */
    private final int paperBegins;

    /** In its paper. */
    private final long number;

    private final long[] buckets;
    private final BytesRef signature;
    private final List<Occurrence> occurrences;

    CountedParagraph(
        int document,
        long day,
        String paper,
        int paperBegins,
        long number,
        long[] buckets,
        BytesRef signature,
        List<Occurrence> occurrences) {
      this.document = document;
      this.day = day;
      this.paper = paper;
      this.paperBegins = paperBegins;
      this.number = number;
      this.buckets = buckets;
      this.signature = signature;
      this.occurrences = occurrences;
    }
  }

  /** A form and why it matches. */
  private record MatchedForm(String form, MatchKind kind) {}

  private static final class BucketCount {
    private final PaperCounts papers = new PaperCounts();
    private long derived;
    private long compounds;
    private long repeated;
    private final Map<MatchedForm, Long> forms = new LinkedHashMap<>();

    void add(CountedParagraph paragraph) {
      papers.add(paragraph.paperBegins, paragraph.occurrences.size());
      for (Occurrence occurrence : paragraph.occurrences) {
        derived += occurrence.kind() == MatchKind.DERIVATION ? 1 : 0;
        compounds += occurrence.kind() == MatchKind.PART ? 1 : 0;
        forms.merge(new MatchedForm(occurrence.form(), occurrence.kind()), 1L, Long::sum);
      }
    }

    TrendRow row(Bucket bucket, TextSize size, PaperCounts all) {
      List<FormCount> counts = new ArrayList<>();
      forms.forEach((form, count) -> counts.add(new FormCount(form.form, form.kind, count)));
      counts.sort(
          Comparator.comparingLong(FormCount::occurrences)
              .reversed()
              .thenComparing(FormCount::form)
              .thenComparing(FormCount::kind));
      return new TrendRow(
          bucket,
          papers.papers(),
          papers.paragraphs(),
          papers.words(),
          derived,
          compounds,
          repeated,
          size,
          Dispersion.of(papers, all),
          counts);
    }
  }

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
    occurrences.forEach(counting.new ParagraphCollector()::visit);
    counting.found.sort(OLDEST_FIRST);
    counting.sum();
    return counting;
  }

  /** Gathers the paragraphs with what tells where and when they stand. */
  private final class ParagraphCollector {

    private final BucketReader numbers = new BucketReader(division);
    private int docBase = -1;
    private NumericDocValues days = DocValues.emptyNumeric();
    private NumericDocValues paragraphNumbers = DocValues.emptyNumeric();
    private SortedDocValues papers = DocValues.emptySorted();
    private BinaryDocValues signatures = DocValues.emptyBinary();
    private NumericDocValues ordinals = DocValues.emptyNumeric();
    private int lastPaper = -1;
    private String paper = "";

    void visit(FoundParagraph paragraph) throws IOException {
      if (paragraph.segment().docBase != docBase) {
        begin(paragraph.segment());
      }
      int document = paragraph.document();
      long[] buckets = numbers.of(paragraph);
      if (Buckets.isOutside(buckets)) {
        return;
      }
      if (papers.advanceExact(document) && papers.ordValue() != lastPaper) {
        lastPaper = papers.ordValue();
        paper = papers.lookupOrd(lastPaper).utf8ToString();
      }
      found.add(
          new CountedParagraph(
              docBase + document,
              days.advanceExact(document) ? days.longValue() : UNDATED,
              paper,
              docBase
                  + document
                  - (ordinals.advanceExact(document) ? Math.toIntExact(ordinals.longValue()) : 0),
              paragraphNumbers.advanceExact(document) ? paragraphNumbers.longValue() : 0,
              buckets,
              signatures.advanceExact(document)
                  ? BytesRef.deepCopyOf(signatures.binaryValue())
                  : new BytesRef(),
              paragraph.occurrences()));
    }

    private void begin(LeafReaderContext next) throws IOException {
      docBase = next.docBase;
      days = DocValues.getNumeric(next.reader(), IndexFields.DATE);
      paragraphNumbers = DocValues.getNumeric(next.reader(), IndexFields.NUMBER);
      papers = DocValues.getSorted(next.reader(), IndexFields.PAPER);
      signatures = DocValues.getBinary(next.reader(), IndexFields.SIGNATURE);
      ordinals = DocValues.getNumeric(next.reader(), IndexFields.ORDINAL);
      lastPaper = -1;
    }
  }

  private void sum() {
    RepeatedText texts = new RepeatedText();
    List<CountedParagraph> kept = new ArrayList<>();
    for (CountedParagraph paragraph : found) {
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
        sum.repeated += repeats ? paragraph.occurrences.size() : 0;
        if (!repeats || !unique) {
          sum.add(paragraph);
        }
      }
      if (!repeats || !unique) {
        kept.add(paragraph);
      }
    }
    found.clear();
    found.addAll(kept);
  }

  /** How many occurrences a bucket has. */
  long occurrences(long number) {
    BucketCount sum = buckets.get(number);
    return sum == null ? 0 : sum.papers.words();
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
    List<CountedParagraph> dated = found.stream().filter(one -> one.day != UNDATED).toList();
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
        total.papers.words() == 0 ? nothing() : null);
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
