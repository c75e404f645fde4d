package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.output.count.CountFacts;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;
import nl.kamerspoor.trace.occurrence.FormCount;
import org.jspecify.annotations.Nullable;

/** A trend as one table for programs: a row for each term and bucket, or each word form in it. */
public final class TrendListing {

  private TrendListing() {}

  static Listing of(Trend trend, TrendPresentation presentation) {
    return presentation.forms() ? forms(trend) : counts(trend, presentation);
  }

  static Listing counts(Trend trend, TrendPresentation presentation) {
    TrendLink link = new TrendLink(trend.request().unique());
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TermTrend term : trend.terms()) {
      for (TrendRow row : all(term)) {
        Rate words = row.inMillionWords();
        Rate paragraphs = row.inThousandParagraphs();
        Rate papers = row.inHundredPapers();
        rows.add(
            Arrays.asList(
                term.request().query(),
                row.bucket().label(),
                row.papers(),
                row.paragraphs(),
                row.occurrences(),
                row.derived(),
                row.compounds(),
                row.repeated(),
                row.size().papers(),
                row.size().paragraphs(),
                row.size().words(),
                words == null ? null : rounded(words.value()),
                words == null ? null : rounded(words.low()),
                words == null ? null : rounded(words.high()),
                paragraphs == null ? null : rounded(paragraphs.value()),
                paragraphs == null ? null : rounded(paragraphs.low()),
                paragraphs == null ? null : rounded(paragraphs.high()),
                papers == null ? null : rounded(papers.value()),
                papers == null ? null : rounded(papers.low()),
                papers == null ? null : rounded(papers.high()),
                designEffect(row),
                dispersion(row),
                link.command(term, row).text(),
                kinds(term),
                CountFacts.expand(term.request())));
      }
    }
    return new Listing(
        "bucket",
        columns(
            "term",
            "bucket",
            "papers",
            "paragraphs",
            "occurrences",
            "derivations",
            "compounds",
            "repeated",
            "bucket_papers",
            "bucket_paragraphs",
            "bucket_words",
            "per_million_words",
            "per_million_words_low",
            "per_million_words_high",
            "per_thousand_paragraphs",
            "per_thousand_paragraphs_low",
            "per_thousand_paragraphs_high",
            "percent_of_papers",
            "percent_of_papers_low",
            "percent_of_papers_high",
            "design_effect",
            "dispersion",
            "search",
            "counted_in",
            "expand"),
        rows);
  }

  static Listing forms(Trend trend) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TermTrend term : trend.terms()) {
      for (TrendRow row : all(term)) {
        for (FormCount form : row.forms()) {
          rows.add(
              Arrays.asList(
                  term.request().query(),
                  row.bucket().label(),
                  form.form(),
                  kind(form),
                  form.occurrences(),
                  kinds(term),
                  CountFacts.expand(term.request())));
        }
      }
    }
    return new Listing(
        "form",
        columns("term", "bucket", "form", "kind", "occurrences", "counted_in", "expand"),
        rows);
  }

  private static List<String> kinds(TermTrend term) {
    return term.request().kinds().stream().map(ParagraphKind::label).toList();
  }

  /** The rows of the buckets, and of papers without one. */
  static List<TrendRow> all(TermTrend term) {
    List<TrendRow> rows = new ArrayList<>(term.rows());
    if (term.unknown() != null) {
      rows.add(term.unknown());
    }
    return rows;
  }

  public static String kind(FormCount form) {
    return form.kind().name().toLowerCase(Locale.ROOT);
  }

  static double rounded(double rate) {
    return Math.round(rate * 1000) / 1000.0;
  }

  /** How many words are worth one independent one; null where there are none. */
  static @Nullable Double designEffect(TrendRow row) {
    return row.size().words() == 0 ? null : (Double) rounded(row.scatter().wordEffect());
  }

  /** Gries's DP; null where there is nothing to tell it from. */
  static @Nullable Double dispersion(TrendRow row) {
    Double dispersion = row.scatter().dispersion();
    return dispersion == null ? null : (Double) rounded(dispersion);
  }

  private static List<Column> columns(String... names) {
    return Arrays.stream(names).map(Column::of).toList();
  }
}
