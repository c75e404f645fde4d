package nl.kamerspoor.output.trend;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import nl.kamerspoor.output.listing.TextTable;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.TermUse;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * A trend as a table for people: a row a bucket and the terms beside each other, or, where they are
 * many, a row a term.
 */
final class TrendTable {

  /** More terms than this do not fit beside each other. */
  static final int MAX_TERMS_SIDE_BY_SIDE = 6;

  /** A bar shorter than this shows nothing. */
  private static final int MIN_BAR_COLUMNS = 6;

  /** A bucket without any text: not zero, for there is nothing to count in. */
  private static final String NO_TEXT = "–";

  /** The title of the column of 95 % intervals: short, as there may be many of them. */
  private static final String INTERVAL = "95 %";

  private static final String SPARKS = "▁▂▃▄▅▆▇█";
  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  private final Writer out;
  private final Presentation presentation;
  private final TrendPresentation shown;

  TrendTable(Writer out, Presentation presentation, TrendPresentation shown) {
    this.out = out;
    this.presentation = presentation;
    this.shown = shown;
  }

  void print(Trend trend) throws IOException {
    TextTable table = new TextTable(out, presentation);
    if (trend.terms().size() > MAX_TERMS_SIDE_BY_SIDE) {
      boolean isWhole = TextTable.width(ofTerms(trend, true)) <= presentation.width();
      table.print(ofTerms(trend, isWhole));
      if (!isWhole) {
        out.write("\n");
        table.print(measuresOfTerms(trend));
      }
      return;
    }
    Listing listing = ofBuckets(trend);
    boolean isWhole = isWhole(listing);
    if (!isWhole) {
      listing = ofBuckets(trend, false);
    }
    if (shown.chart() && hasBars(trend)) {
      listing = withBars(trend, listing, roomForBars(listing));
    }
    table.print(listing);
    notes(trend);
    if (!isWhole && shown.unit() != TrendUnit.NONE) {
      intervals(trend, table);
    }
  }

  /** Whether a chart of this is a bar a row; of several terms, or without room, it is not. */
  boolean hasBars(Trend trend) {
    return trend.terms().size() == 1 && roomForBars(fitting(trend)) >= MIN_BAR_COLUMNS;
  }

  /** The table of buckets, without its intervals where they make it too wide. */
  private Listing fitting(Trend trend) {
    Listing listing = ofBuckets(trend);
    return isWhole(listing) ? listing : ofBuckets(trend, false);
  }

  private boolean isWhole(Listing listing) {
    return TextTable.width(listing) <= presentation.width();
  }

  private int roomForBars(Listing listing) {
    return presentation.width() - TextTable.width(listing) - 2;
  }

  /** The table of buckets, with all that it has. */
  Listing ofBuckets(Trend trend) {
    return ofBuckets(trend, true);
  }

  private Listing ofBuckets(Trend trend, boolean hasIntervals) {
    boolean sameScope = hasOneScope(trend);
    boolean single = trend.terms().size() == 1;
    List<Column> columns = new ArrayList<>();
    columns.add(column(shown.buckets()));
    if (sameScope) {
      columns.add(column("papers"));
    }
    if (sameScope && !single) {
      columns.add(column("words"));
    }
    for (int term = 0; term < trend.terms().size(); term++) {
      if (single) {
        columns.add(column("with it"));
        columns.add(column("words"));
        if (isFamily(trend)) {
          columns.add(column("the word"));
          columns.add(column("derived"));
          columns.add(column("in compounds"));
        }
      }
      columns.add(column(single ? isFamily(trend) ? "all" : "occurrences" : letter(term)));
      if (shown.unit() != TrendUnit.NONE) {
        columns.add(column(shown.unit().title()));
        if (hasIntervals) {
          columns.add(column(INTERVAL));
        }
      }
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i : rows(trend)) {
      rows.add(row(trend, i, sameScope, hasIntervals));
    }
    return new Listing("bucket", columns, rows);
  }

  /** The intervals in tables of their own, each with the terms that the page has room for. */
  private void intervals(Trend trend, TextTable table) throws IOException {
    int from = 0;
    while (from < trend.terms().size()) {
      int to = trend.terms().size();
      while (to > from + 1 && TextTable.width(intervals(trend, from, to)) > presentation.width()) {
        to--;
      }
      out.write("\n");
      table.print(intervals(trend, from, to));
      from = to;
    }
  }

  private Listing intervals(Trend trend, int from, int to) {
    boolean single = trend.terms().size() == 1;
    List<Column> columns = new ArrayList<>();
    columns.add(column(shown.buckets()));
    for (int term = from; term < to; term++) {
      columns.add(column((single ? "" : letter(term) + " ") + shown.unit().title()));
      columns.add(column(INTERVAL));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int number : rows(trend)) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(TrendListing.all(trend.terms().getFirst()).get(number).bucket().label());
      for (TermTrend term : trend.terms().subList(from, to)) {
        TrendRow row = TrendListing.all(term).get(number);
        cells.add(rate(row));
        cells.add(interval(row));
      }
      rows.add(cells);
    }
    return new Listing("interval", columns, rows);
  }

  private List<@Nullable Object> row(
      Trend trend, int number, boolean sameScope, boolean hasIntervals) {
    List<@Nullable Object> cells = new ArrayList<>();
    TrendRow first = TrendListing.all(trend.terms().getFirst()).get(number);
    cells.add(first.bucket().label());
    if (sameScope) {
      cells.add(first.size().papers());
    }
    boolean single = trend.terms().size() == 1;
    if (sameScope && !single) {
      cells.add(first.size().words());
    }
    for (TermTrend term : trend.terms()) {
      TrendRow row = TrendListing.all(term).get(number);
      boolean has = row.hasPapers();
      if (single) {
        cells.add(has ? (Object) row.papers() : NO_TEXT);
        cells.add(row.size().words());
        if (isFamily(trend)) {
          long words = row.occurrences() - row.derived() - row.compounds();
          cells.add(has ? (Object) words : NO_TEXT);
          cells.add(has ? (Object) row.derived() : NO_TEXT);
          cells.add(has ? (Object) row.compounds() : NO_TEXT);
        }
      }
      cells.add(has ? (Object) row.occurrences() : NO_TEXT);
      if (shown.unit() != TrendUnit.NONE) {
        cells.add(rate(row));
        if (hasIntervals) {
          cells.add(interval(row));
        }
      }
    }
    return cells;
  }

  /** The numbers of the rows to show: names without any occurrence would make a long list. */
  private static List<Integer> rows(Trend trend) {
    List<Integer> numbers = new ArrayList<>();
    int rows = TrendListing.all(trend.terms().getFirst()).size();
    for (int i = 0; i < rows; i++) {
      int number = i;
      boolean any =
          trend.terms().stream()
              .map(TrendListing::all)
              .anyMatch(all -> number < all.size() && all.get(number).occurrences() > 0);
      if (trend.isInTime() || any) {
        numbers.add(number);
      }
    }
    return numbers;
  }

  private Object rate(TrendRow row) {
    Rate rate = shown.unit().rate(row);
    return rate == null ? NO_TEXT : new Listing.Figure(NumberText.rate(rate.value()));
  }

  private Object interval(TrendRow row) {
    Rate rate = shown.unit().rate(row);
    return rate == null ? NO_TEXT : new Listing.Figure(interval(rate));
  }

  /** {@code 3,526–6,225}. */
  static String interval(Rate rate) {
    return NumberText.rate(rate.low()) + "–" + NumberText.rate(rate.high());
  }

  private static boolean isFamily(Trend trend) {
    return trend.terms().getFirst().request().match() == MatchLevel.FAMILY;
  }

  /** What stands for a term where several stand beside each other. */
  static String letter(int term) {
    return String.valueOf((char) ('A' + term));
  }

  private static boolean hasOneScope(Trend trend) {
    return trend.terms().stream().map(term -> term.query().scope()).distinct().count() == 1;
  }

  private static Column column(String title) {
    return Column.of(title);
  }

  /** The table with a bar in each row that takes the rest of the line. */
  private Listing withBars(Trend trend, Listing listing, int room) {
    List<TrendRow> all = TrendListing.all(trend.terms().getFirst());
    List<Integer> numbers = rows(trend);
    double most = numbers.stream().mapToDouble(i -> shown.unit().of(all.get(i))).max().orElse(0);
    List<Column> columns = new ArrayList<>(listing.columns());
    columns.add(new Column("bar", ""));
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i++) {
      List<@Nullable Object> cells = new ArrayList<>(listing.rows().get(i));
      double rate = shown.unit().of(all.get(numbers.get(i)));
      cells.add(most == 0 ? null : bar(rate / most, room));
      rows.add(cells);
    }
    return new Listing(listing.type(), columns, rows);
  }

  /** A bar of block characters, to an eighth of a column; never nothing for something. */
  static String bar(double share, int room) {
    int eighths = (int) Math.round(share * room * EIGHTHS.length());
    if (share > 0) {
      eighths = Math.max(1, eighths);
    }
    String rest =
        eighths % EIGHTHS.length() == 0
            ? ""
            : EIGHTHS.substring(eighths % EIGHTHS.length() - 1, eighths % EIGHTHS.length());
    return "█".repeat(eighths / EIGHTHS.length()) + rest;
  }

  private void notes(Trend trend) throws IOException {
    TextPage page = new TextPage(out, presentation.width(), presentation.colour());
    List<TrendRow> rows = trend.terms().getFirst().rows();
    if (trend.isInTime() && rows.stream().anyMatch(row -> !shown.unit().isKnown(row))) {
      faint(page, NO_TEXT + " no text of that time under these filters");
    }
    long hidden = rows.size() - rows(trend).stream().filter(i -> i < rows.size()).count();
    if (hidden > 0) {
      faint(page, "and " + NumberText.count(hidden, "other") + " with papers but no occurrence");
    }
    if (!trend.isInTime()) {
      faint(page, "A paper that falls into several rows counts in each.");
    }
    TrendRow unknown = trend.terms().getFirst().unknown();
    if (unknown != null && !trend.isInTime() && trend.terms().size() == 1) {
      TrendRow total = trend.terms().getFirst().total();
      faint(
          page,
          unknown.bucket().label()
              + ": "
              + share(unknown.occurrences(), total.occurrences())
              + " of the occurrences, "
              + share(unknown.size().words(), total.size().words())
              + " of the words");
    }
    if (unknown != null && trend.isInTime()) {
      faint(
          page,
          NumberText.count(unknown.size().papers(), "paper")
              + (unknown.size().papers() == 1 ? " falls" : " fall")
              + " into no "
              + shown.buckets()
              + " and "
              + (unknown.size().papers() == 1 ? "is" : "are")
              + " counted apart: "
              + unknown.bucket().label());
    }
  }

  private static String share(long part, long whole) {
    return whole == 0 ? "0%" : String.format(Locale.ROOT, "%.1f%%", 100.0 * part / whole);
  }

  private static void faint(TextPage page, String text) throws IOException {
    page.paragraph(0, List.of(new StyledSpan(text, TextStyle.FAINT)));
  }

  private Listing ofTerms(Trend trend, boolean hasMeasures) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TermTrend term : trend.terms()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(term.request().query());
      cells.add(term.total().papers());
      cells.add(term.total().occurrences());
      if (shown.unit() != TrendUnit.NONE) {
        cells.add(rate(term.total()));
      }
      if (hasMeasures) {
        addMeasures(term, cells);
      }
      cells.add(date(term.first()));
      cells.add(date(term.last()));
      cells.add(trend.isInTime() ? sparks(term) : null);
      rows.add(cells);
    }
    List<Column> columns = new ArrayList<>();
    columns.add(column("term"));
    columns.add(column("papers"));
    columns.add(column("occurrences"));
    if (shown.unit() != TrendUnit.NONE) {
      columns.add(column(shown.unit().title()));
    }
    if (hasMeasures) {
      addMeasures(columns);
    }
    columns.add(column("first"));
    columns.add(column("last"));
    List<TrendRow> buckets = trend.terms().getFirst().rows();
    columns.add(
        column(
            buckets.isEmpty()
                ? "trend"
                : buckets.getFirst().bucket().label() + "–" + buckets.getLast().bucket().label()));
    return new Listing("term", columns, rows);
  }

  /** What the page has no room for beside the counts of each term. */
  private Listing measuresOfTerms(Trend trend) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("term"));
    addMeasures(columns);
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (TermTrend term : trend.terms()) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(term.request().query());
      addMeasures(term, cells);
      rows.add(cells);
    }
    return new Listing("term", columns, rows);
  }

  private void addMeasures(List<Column> columns) {
    if (shown.unit() != TrendUnit.NONE) {
      columns.add(column(shown.unit().title() + ", " + INTERVAL));
    }
    columns.add(column("DP"));
  }

  private void addMeasures(TermTrend term, List<@Nullable Object> cells) {
    if (shown.unit() != TrendUnit.NONE) {
      cells.add(interval(term.total()));
    }
    cells.add(dispersion(term));
  }

  private static Listing.@Nullable Figure dispersion(TermTrend term) {
    Double dispersion = term.total().scatter().dispersion();
    return dispersion == null ? null : NumberText.dispersion(dispersion);
  }

  private static @Nullable String date(@Nullable TermUse use) {
    if (use == null) {
      return null;
    }
    Sourced<LocalDate> date = use.found().paper().metadata().date();
    return date == null ? null : date.value().toString();
  }

  private String sparks(TermTrend term) {
    double most = term.rows().stream().mapToDouble(shown.unit()::of).max().orElse(0);
    return term.rows().stream().map(row -> spark(row, most)).collect(Collectors.joining());
  }

  private String spark(TrendRow row, double most) {
    if (!shown.unit().isKnown(row)) {
      return NO_TEXT;
    }
    double rate = shown.unit().of(row);
    if (rate == 0) {
      return "·";
    }
    int level = (int) Math.ceil(rate / most * SPARKS.length()) - 1;
    return SPARKS.substring(Math.max(0, level), Math.max(0, level) + 1);
  }
}
