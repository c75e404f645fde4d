package nl.kamerspoor.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.trace.bucket.Bucket;
import nl.kamerspoor.trace.measure.Dispersion;
import nl.kamerspoor.trace.measure.PaperCounts;
import nl.kamerspoor.trace.measure.TextSize;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.Occurrence;

/** Adds up the occurrences of a term in one bucket. */
final class BucketCount {

  /** A form and why it matches. */
  private record MatchedForm(String form, MatchKind kind) {}

  private final PaperCounts papers = new PaperCounts();
  private long derived;
  private long compounds;
  private long repeated;
  private final Map<MatchedForm, Long> forms = new LinkedHashMap<>();

  /** Counts a paragraph whose text none before it has. */
  void add(CountedParagraph paragraph) {
    papers.add(paragraph.paperBegins, paragraph.occurrences.size());
    for (Occurrence occurrence : paragraph.occurrences) {
      derived += occurrence.kind() == MatchKind.DERIVATION ? 1 : 0;
      compounds += occurrence.kind() == MatchKind.PART ? 1 : 0;
      forms.merge(new MatchedForm(occurrence.form(), occurrence.kind()), 1L, Long::sum);
    }
  }

  /** Notes how often the term stands in text that repeats an older paragraph. */
  void addRepeated(int occurrences) {
    repeated += occurrences;
  }

  /** How many occurrences were counted. */
  long occurrences() {
    return papers.words();
  }

  /**
   * The row of a bucket.
   *
   * @param size how much text the bucket has
   * @param all the papers of the bucket, with the term or without
   */
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
