package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;

/**
 * Prints a trend as tables for people: a row a bucket and the terms beside each other, or, where
 * they are many, a row a term.
 */
final class TrendTable {

  /** The most terms that fit beside each other. */
  static final int MAX_TERMS_SIDE_BY_SIDE = 6;

  /** The shortest bar that shows anything. */
  private static final int MIN_BAR_COLUMNS = 6;

  private final Writer out;
  private final Presentation presentation;
  private final TrendPresentation shown;
  private final Trend trend;
  private final ListingPrinter printer;

  TrendTable(Writer out, Presentation presentation, TrendPresentation shown, Trend trend) {
    this.out = out;
    this.presentation = presentation;
    this.shown = shown;
    this.trend = trend;
    this.printer = new ListingPrinter(Format.TEXT, out, presentation);
  }

  void print() throws IOException {
    if (trend.terms().size() > MAX_TERMS_SIDE_BY_SIDE) {
      terms(new TermTable(trend, shown));
    } else {
      buckets(new BucketTable(trend, shown));
    }
  }

  private void terms(TermTable table) throws IOException {
    boolean isWhole = isWhole(table.listing(true));
    printer.print(table.listing(isWhole));
    if (!isWhole) {
      out.write("\n");
      printer.print(table.measures());
    }
  }

  private void buckets(BucketTable table) throws IOException {
    boolean isWhole = isWhole(table.listing(true));
    Listing<Integer> listing = table.listing(isWhole);
    if (shown.chart() && hasBars()) {
      listing = table.withBars(listing, roomForBars(listing));
    }
    printer.print(listing);
    notes(table);
    if (!isWhole && shown.unit() != TrendUnit.NONE) {
      intervals(table);
    }
  }

  /** Whether a chart of this is a bar a row; of several terms, or without room, it is not. */
  boolean hasBars() {
    if (trend.terms().size() != 1) {
      return false;
    }
    BucketTable table = new BucketTable(trend, shown);
    Listing<Integer> listing = table.listing(isWhole(table.listing(true)));
    return roomForBars(listing) >= MIN_BAR_COLUMNS;
  }

  private boolean isWhole(Listing<?> listing) {
    return ListingPrinter.width(listing) <= presentation.width();
  }

  private int roomForBars(Listing<?> listing) {
    return presentation.width() - ListingPrinter.width(listing) - 2;
  }

  /**
   * Prints the intervals in tables of their own, each with the terms that the page has room for.
   */
  private void intervals(BucketTable table) throws IOException {
    int from = 0;
    while (from < trend.terms().size()) {
      int to = trend.terms().size();
      while (to > from + 1 && !isWhole(table.intervals(from, to))) {
        to--;
      }
      out.write("\n");
      printer.print(table.intervals(from, to));
      from = to;
    }
  }

  private void notes(BucketTable table) throws IOException {
    TextPage page = new TextPage(out, presentation);
    TermTrend first = trend.terms().getFirst();
    List<TrendRow> rows = first.rows();
    if (trend.isInTime() && rows.stream().anyMatch(row -> !shown.unit().isKnown(row))) {
      page.paragraph(0, TrendWording.NO_TEXT_NOTE, TextStyle.FAINT);
    }
    long hidden = rows.size() - table.rows().stream().filter(i -> i < rows.size()).count();
    if (hidden > 0) {
      page.paragraph(0, TrendWording.hidden(hidden), TextStyle.FAINT);
    }
    if (!trend.isInTime()) {
      page.paragraph(0, TrendWording.SEVERAL_ROWS, TextStyle.FAINT);
    }
    TrendRow unknown = first.unknown();
    if (unknown != null && !trend.isInTime() && trend.terms().size() == 1) {
      page.paragraph(0, TrendWording.unknownName(first, unknown), TextStyle.FAINT);
    }
    if (unknown != null && trend.isInTime()) {
      page.paragraph(0, TrendWording.unknownTime(unknown, trend.request()), TextStyle.FAINT);
    }
  }
}
