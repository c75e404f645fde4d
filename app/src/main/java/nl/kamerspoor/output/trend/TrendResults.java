package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CountFacts;
import nl.kamerspoor.output.count.CountFootnote;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.CountWording;
import nl.kamerspoor.output.count.CountingMethod;
import nl.kamerspoor.output.count.CountingMethod.Fact;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.data.MarkdownText;
import nl.kamerspoor.output.index.IndexIdentity;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRequest;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;

/**
 * A trend in any format.
 *
 * @param shown how it is shown
 */
public record TrendResults(Trend trend, TrendPresentation shown) implements CountResults {

  @Override
  public List<CountingMethod> accounts() {
    return trend.terms().stream().map(term -> account(trend, term)).toList();
  }

  @Override
  public List<Sheet> sheets() {
    Sheet counts = new Sheet("buckets", TrendListing.counts(trend));
    return shown.forms()
        ? List.of(counts, new Sheet("forms", TrendListing.forms(trend)))
        : List.of(counts);
  }

  @Override
  public void print(Format format, Writer out, Presentation presentation) throws IOException {
    ListingPrinter listings = new ListingPrinter(format, out, presentation);
    switch (format) {
      case TEXT -> new TrendText(out, presentation, shown).print(trend);
      case JSONL -> new TrendJsonLines(out, shown).print(trend);
      case CSV, TSV -> listings.print(TrendListing.of(trend, shown));
      case MARKDOWN -> {
        listings.print(
            isSideBySide()
                ? new BucketTable(trend, shown).listing(true)
                : TrendListing.of(trend, shown));
        String sources = String.join(" ", TrendWording.sources(trend));
        out.write("\n" + MarkdownText.of(sources) + "\n");
      }
      case HTML, DOCX, RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException(format + " has no form for a trend");
    }
  }

  /** The table of a report: a row a bucket, or a row a term where they are many, or the forms. */
  public Listing<?> table() {
    if (shown.forms()) {
      return TrendListing.forms(trend);
    }
    return isSideBySide()
        ? new BucketTable(trend, shown).listing(true)
        : new TermTable(trend, shown).listing(true);
  }

  /** How often each term occurs, behind the letter that the table has for it. */
  public List<String> totals() {
    List<String> totals = new ArrayList<>();
    boolean hasLetters = isSideBySide() && trend.terms().size() > 1;
    for (CountingMethod account : accounts()) {
      String letter = hasLetters ? TrendWording.letter(totals.size()) + ": " : "";
      totals.add(letter + account.heading() + ".");
    }
    return totals;
  }

  /** Whether the terms have columns beside each other in tables for people. */
  private boolean isSideBySide() {
    return trend.terms().size() <= TrendTable.MAX_TERMS_SIDE_BY_SIDE && !shown.forms();
  }

  /** What was counted for a term, over all buckets, and how. */
  static CountingMethod account(Trend trend, TermTrend term) {
    TrendRow total = term.total();
    List<Fact> facts =
        new ArrayList<>(
            CountFacts.of(term.request(), term.query(), total.forms(), term.uncounted()));
    facts.add(Fact.silent("unique", trend.request().unique()));
    facts.add(Fact.silent("by", by(trend.request())));
    facts.add(Fact.silent("papers", total.papers()));
    facts.add(Fact.silent("paragraphs", total.paragraphs()));
    facts.add(Fact.silent("occurrences", total.occurrences()));
    facts.add(Fact.silent("derivations", total.derived()));
    facts.add(Fact.silent("compounds", total.compounds()));
    facts.add(Fact.silent("repeated", total.repeated()));
    facts.add(Fact.silent("bucket_papers", total.size().papers()));
    facts.add(Fact.silent("bucket_paragraphs", total.size().paragraphs()));
    facts.add(Fact.silent("bucket_words", total.size().words()));
    Rate rate = total.inMillionWords();
    if (rate != null) {
      facts.add(Fact.silent("per_million_words", rounded(rate.value())));
      facts.add(Fact.silent("per_million_words_low", rounded(rate.low())));
      facts.add(
          new Fact("per_million_words_high", rounded(rate.high()), TrendWording.rateOfAll(rate)));
    }
    facts.add(Fact.silent("design_effect", Cell.decimal(TrendListing.designEffect(total))));
    Double dispersion = TrendListing.dispersion(total);
    facts.add(
        new Fact(
            "dispersion",
            Cell.decimal(dispersion),
            dispersion == null ? "" : TrendWording.dispersion(dispersion)));
    facts.add(CountFootnote.of(trend, term));
    facts.add(Fact.silent("index", IndexIdentity.of(trend.stamp())));
    return new CountingMethod(
        "trend",
        "%s · «%s»"
            .formatted(
                CountWording.occurrences(total.occurrences(), total.paragraphs(), total.papers()),
                term.request().query()),
        facts);
  }

  /** What the buckets are, as it is typed. */
  private static String by(TrendRequest request) {
    return request.periods().isEmpty() ? request.by().label() : "period";
  }

  private static Cell rounded(double rate) {
    return Cell.decimal(TrendListing.rounded(rate));
  }
}
