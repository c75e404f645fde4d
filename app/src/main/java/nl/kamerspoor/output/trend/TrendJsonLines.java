package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.output.count.CountFacts;
import nl.kamerspoor.output.count.CountingMethod;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.paper.PaperJson;
import nl.kamerspoor.trace.RateChange;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.TermUse;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;
import org.jspecify.annotations.Nullable;

/** Prints a trend for programs: for each term a line of its own, then one for each bucket. */
final class TrendJsonLines {

  private final JsonLines lines;
  private final TrendPresentation presentation;

  TrendJsonLines(Writer out, TrendPresentation presentation) {
    this.lines = new JsonLines(out);
    this.presentation = presentation;
  }

  void print(Trend trend) throws IOException {
    TrendLink link = new TrendLink(trend.request().unique());
    for (TermTrend term : trend.terms()) {
      account(TrendResults.account(trend, term));
      for (TrendRow row : TrendListing.all(term)) {
        bucket(term, row, link);
      }
      use(term, "first", term.first());
      use(term, "last", term.last());
      RateChange change = term.change();
      if (change != null) {
        change(term, change);
      }
    }
  }

  private void account(CountingMethod account) throws IOException {
    lines.line(
        account.type(),
        line -> account.facts().forEach(fact -> line.cell(fact.name(), fact.value())));
  }

  private void bucket(TermTrend term, TrendRow row, TrendLink link) throws IOException {
    lines.line(
        "bucket",
        line -> {
          line.text("term", term.request().query()).text("bucket", row.bucket().label());
          counts(line, row);
          if (presentation.forms()) {
            line.objects(
                "forms",
                row.forms(),
                (form, fields) ->
                    fields
                        .text("form", form.form())
                        .text("kind", CountFacts.kind(form))
                        .number("occurrences", form.occurrences()));
          }
          line.texts("search", link.command(term, row).arguments());
        });
  }

  private static void counts(JsonLines.JsonFields line, TrendRow row) {
    line.number("papers", row.papers())
        .number("paragraphs", row.paragraphs())
        .number("occurrences", row.occurrences())
        .number("derivations", row.derived())
        .number("compounds", row.compounds())
        .number("repeated", row.repeated())
        .number("bucket_papers", row.size().papers())
        .number("bucket_paragraphs", row.size().paragraphs())
        .number("bucket_words", row.size().words());
    rate(line, "per_million_words", row.inMillionWords());
    rate(line, "per_thousand_paragraphs", row.inThousandParagraphs());
    rate(line, "percent_of_papers", row.inHundredPapers());
    line.cell("design_effect", Cell.decimal(TrendListing.designEffect(row)));
    line.cell("dispersion", Cell.decimal(TrendListing.dispersion(row)));
  }

  private static void rate(JsonLines.JsonFields line, String name, @Nullable Rate rate) {
    if (rate != null) {
      line.number(name, TrendListing.rounded(rate.value()))
          .number(name + "_low", TrendListing.rounded(rate.low()))
          .number(name + "_high", TrendListing.rounded(rate.high()));
    }
  }

  private void use(TermTrend term, String which, @Nullable TermUse use) throws IOException {
    if (use == null) {
      return;
    }
    Sourced<LocalDate> date = use.found().paper().metadata().date();
    lines.line(
        "use",
        line -> {
          line.text("term", term.request().query())
              .text("which", which)
              .text("id", use.found().id().toString())
              .text("date", date == null ? null : date.value().toString());
          PaperJson.speaker(use.found().paragraph(), line);
          line.text("text", use.found().paragraph().text())
              .objects(
                  "matches",
                  use.matches(),
                  (match, fields) ->
                      fields
                          .number("start", match.start())
                          .number("end", match.end())
                          .text("kind", match.kind().label()));
        });
  }

  private void change(TermTrend term, RateChange change) throws IOException {
    lines.line(
        "change",
        line -> {
          line.text("term", term.request().query())
              .text("before", change.before().bucket().label())
              .text("after", change.after().bucket().label())
              .number(
                  "before_per_million_words",
                  TrendListing.rounded(change.before().perMillionWords()))
              .number(
                  "after_per_million_words",
                  TrendListing.rounded(change.after().perMillionWords()));
          if (Double.isFinite(change.ratio())) {
            line.number("ratio", TrendListing.rounded(change.ratio()));
          }
          line.number("log_likelihood", TrendListing.rounded(change.likelihood().ratio()))
              .number("p", change.probability())
              .number("among", (long) change.among())
              .flag("few", change.isFew());
        });
  }
}
