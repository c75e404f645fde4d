package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.kamerspoor.output.count.CountWording;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;

/**
 * A trend with a row a bucket and the terms beside each other, for people. A row is the number of
 * its bucket.
 */
record BucketTable(Trend trend, TrendPresentation shown) {

  /** The heading of 95 % intervals: short, as there may be many of them. */
  static final String INTERVAL = "95 %";

  private static final String EIGHTHS = "▏▎▍▌▋▊▉█";

  /** The buckets; without intervals where they would make it too wide. */
  Listing<Integer> listing(boolean hasIntervals) {
    boolean isSingle = trend.terms().size() == 1;
    List<Column<Integer>> columns = new ArrayList<>();
    columns.add(bucket());
    if (hasOneScope()) {
      columns.add(Column.count("papers", i -> first(i).size().papers()));
    }
    if (hasOneScope() && !isSingle) {
      columns.add(Column.count("words", i -> first(i).size().words()));
    }
    for (int number = 0; number < trend.terms().size(); number++) {
      TermTrend term = trend.terms().get(number);
      if (isSingle) {
        single(term, columns);
      }
      String heading = isSingle ? isFamily() ? "all" : "occurrences" : TrendWording.letter(number);
      columns.add(counted(heading, term, TrendRow::occurrences));
      if (shown.unit() != TrendUnit.NONE) {
        columns.add(rate(shown.unit().title(), term));
        if (hasIntervals) {
          columns.add(interval(term));
        }
      }
    }
    return new Listing<>("bucket", columns, rows());
  }

  /** What a table of one term has room for. */
  private void single(TermTrend term, List<Column<Integer>> columns) {
    columns.add(counted("with it", term, TrendRow::papers));
    columns.add(Column.count("words", i -> row(term, i).size().words()));
    if (isFamily()) {
      columns.add(
          counted("the word", term, row -> row.occurrences() - row.derived() - row.compounds()));
      columns.add(counted("derived", term, TrendRow::derived));
      columns.add(counted("in compounds", term, TrendRow::compounds));
    }
  }

  /** The rates of some of the terms with their intervals. */
  Listing<Integer> intervals(int from, int to) {
    List<Column<Integer>> columns = new ArrayList<>();
    columns.add(bucket());
    for (int number = from; number < to; number++) {
      TermTrend term = trend.terms().get(number);
      String rate = shown.unit().title();
      columns.add(
          rate(trend.terms().size() == 1 ? rate : TrendWording.letter(number) + " " + rate, term));
      columns.add(interval(term));
    }
    return new Listing<>("interval", columns, rows());
  }

  /** The buckets with a bar in each row that takes the rest of the line. */
  Listing<Integer> withBars(Listing<Integer> listing, int room) {
    double most = rows().stream().mapToDouble(i -> shown.unit().of(first(i))).max().orElse(0);
    return listing.with(
        Column.<Integer>text(
                "bar", i -> most == 0 ? null : bar(shown.unit().of(first(i)) / most, room))
            .headed(""));
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

  /** The numbers of the rows to show: names without any occurrence would make a long list. */
  List<Integer> rows() {
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

  private Column<Integer> bucket() {
    return Column.text(CountWording.buckets(trend.request()), i -> first(i).bucket().label());
  }

  private static Column<Integer> counted(
      String heading, TermTrend term, ToLongFunction<TrendRow> number) {
    return Column.of(
        heading,
        i -> {
          TrendRow row = row(term, i);
          return row.hasPapers()
              ? Cell.count(number.applyAsLong(row))
              : Cell.text(TrendWording.NO_TEXT);
        });
  }

  private Column<Integer> rate(String heading, TermTrend term) {
    return Column.of(heading, i -> rate(row(term, i), shown.unit()));
  }

  private Column<Integer> interval(TermTrend term) {
    return Column.of(INTERVAL, i -> interval(row(term, i), shown.unit()));
  }

  /** The rate of a row as people read it. */
  static Cell rate(TrendRow row, TrendUnit unit) {
    Rate rate = unit.rate(row);
    return rate == null
        ? Cell.text(TrendWording.NO_TEXT)
        : new Cell.Figure(NumberText.rate(rate.value()));
  }

  /** The interval of a rate as people read it. */
  static Cell interval(TrendRow row, TrendUnit unit) {
    Rate rate = unit.rate(row);
    return rate == null
        ? Cell.text(TrendWording.NO_TEXT)
        : new Cell.Figure(TrendWording.interval(rate));
  }

  private TrendRow first(int number) {
    return row(trend.terms().getFirst(), number);
  }

  private static TrendRow row(TermTrend term, int number) {
    return TrendListing.all(term).get(number);
  }

  private boolean isFamily() {
    return trend.terms().getFirst().request().match() == MatchLevel.FAMILY;
  }

  private boolean hasOneScope() {
    return trend.terms().stream().map(term -> term.query().scope()).distinct().count() == 1;
  }
}
