package nl.kamerspoor.output;

import java.io.IOException;
import java.io.Writer;
import nl.kamerspoor.trace.Trend;

/** Prints a trend in any format. */
public final class TrendPrinter {

  private final Format format;
  private final Writer out;
  private final Presentation presentation;
  private final TrendPresentation shown;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   */
  public TrendPrinter(
      Format format, Writer out, Presentation presentation, TrendPresentation shown) {
    this.format = format;
    this.out = out;
    this.presentation = presentation;
    this.shown = shown;
  }

  /** Prints the whole trend. */
  public void print(Trend trend) throws IOException {
    ListingPrinter listings = new ListingPrinter(format, out, presentation);
    switch (format) {
      case TEXT -> new TrendText(out, presentation, shown).print(trend);
      case JSONL -> new TrendJsonLines(out, shown).print(trend);
      case CSV, TSV -> listings.print(TrendListing.of(trend, shown));
      case MARKDOWN -> {
        TrendTable table = new TrendTable(out, presentation, shown);
        listings.print(
            trend.terms().size() <= TrendTable.MOST_BESIDE && !shown.forms()
                ? table.ofBuckets(trend)
                : TrendListing.of(trend, shown));
        out.write("\n" + MarkdownText.of(String.join(" ", TrendSource.sentences(trend))) + "\n");
      }
      case RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException(format + " has no form for a trend");
    }
  }
}
