package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kamerspoor.output.count.CountFacts;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;
import nl.kamerspoor.trace.occurrence.FormCount;
import org.jspecify.annotations.Nullable;

/** Lists a trend for programs: a row for each term and bucket, or each word form in it. */
public final class TrendListing {

  private TrendListing() {}

  /** The listing that a presentation asks for. */
  static Listing<?> of(Trend trend, TrendPresentation presentation) {
    return presentation.forms() ? forms(trend) : counts(trend);
  }

  /** A bucket of a term. */
  private record TermBucket(TermTrend term, TrendRow row) {}

  /** A row for each term and bucket. */
  static Listing<?> counts(Trend trend) {
    TrendLink link = new TrendLink(trend.request().unique());
    List<TermBucket> rows = new ArrayList<>();
    for (TermTrend term : trend.terms()) {
      all(term).forEach(row -> rows.add(new TermBucket(term, row)));
    }
    List<Column<TermBucket>> columns =
        new ArrayList<>(
            List.of(
                Column.text("term", bucket -> bucket.term().request().query()),
                Column.text("bucket", bucket -> bucket.row().bucket().label()),
                Column.count("papers", bucket -> bucket.row().papers()),
                Column.count("paragraphs", bucket -> bucket.row().paragraphs()),
                Column.count("occurrences", bucket -> bucket.row().occurrences()),
                Column.count("derivations", bucket -> bucket.row().derived()),
                Column.count("compounds", bucket -> bucket.row().compounds()),
                Column.count("repeated", bucket -> bucket.row().repeated()),
                Column.count("bucket_papers", bucket -> bucket.row().size().papers()),
                Column.count("bucket_paragraphs", bucket -> bucket.row().size().paragraphs()),
                Column.count("bucket_words", bucket -> bucket.row().size().words())));
    columns.addAll(rates("per_million_words", TrendRow::inMillionWords));
    columns.addAll(rates("per_thousand_paragraphs", TrendRow::inThousandParagraphs));
    columns.addAll(rates("percent_of_papers", TrendRow::inHundredPapers));
    columns.addAll(
        List.of(
            Column.decimal("design_effect", bucket -> designEffect(bucket.row())),
            Column.decimal("dispersion", bucket -> dispersion(bucket.row())),
            Column.text("search", bucket -> link.command(bucket.term(), bucket.row()).text()),
            Column.of("counted_in", bucket -> CountFacts.countedIn(bucket.term().request())),
            Column.text("expand", bucket -> CountFacts.expand(bucket.term().request()))));
    return new Listing<>("bucket", columns, rows);
  }

  /** A rate and the ends of its interval. */
  private static List<Column<TermBucket>> rates(
      String name, Function<TrendRow, @Nullable Rate> rate) {
    return List.of(
        rate(name, rate, Rate::value),
        rate(name + "_low", rate, Rate::low),
        rate(name + "_high", rate, Rate::high));
  }

  private static Column<TermBucket> rate(
      String name, Function<TrendRow, @Nullable Rate> rate, Function<Rate, Double> figure) {
    return Column.of(
        name,
        bucket -> {
          Rate found = rate.apply(bucket.row());
          return found == null ? Cell.MISSING : Cell.decimal(rounded(figure.apply(found)));
        });
  }

  /** A form in a bucket of a term. */
  private record BucketForm(TermBucket bucket, FormCount form) {

    TermTrend term() {
      return bucket.term();
    }
  }

  /** A row for each word form in a bucket. */
  static Listing<?> forms(Trend trend) {
    List<BucketForm> rows = new ArrayList<>();
    for (TermTrend term : trend.terms()) {
      for (TrendRow row : all(term)) {
        TermBucket bucket = new TermBucket(term, row);
        row.forms().forEach(form -> rows.add(new BucketForm(bucket, form)));
      }
    }
    return new Listing<>(
        "form",
        List.of(
            Column.text("term", row -> row.term().request().query()),
            Column.text("bucket", row -> row.bucket().row().bucket().label()),
            Column.text("form", row -> row.form().form()),
            Column.text("kind", row -> CountFacts.kind(row.form())),
            Column.count("occurrences", row -> row.form().occurrences()),
            Column.of("counted_in", row -> CountFacts.countedIn(row.term().request())),
            Column.text("expand", row -> CountFacts.expand(row.term().request()))),
        rows);
  }

  /** The rows of the buckets, and of papers without one. */
  public static List<TrendRow> all(TermTrend term) {
    List<TrendRow> rows = new ArrayList<>(term.rows());
    if (term.unknown() != null) {
      rows.add(term.unknown());
    }
    return rows;
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
}
