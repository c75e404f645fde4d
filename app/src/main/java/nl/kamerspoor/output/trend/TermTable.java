package nl.kamerspoor.output.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.TermUse;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import org.jspecify.annotations.Nullable;

/** A trend with a row a term, for people, where the terms are too many to stand side by side. */
record TermTable(Trend trend, TrendPresentation shown) {

  private static final String SPARKS = "▁▂▃▄▅▆▇█";

  /**
   * The terms.
   *
   * @param hasMeasures whether intervals and dispersion have columns too
   */
  Listing<TermTrend> listing(boolean hasMeasures) {
    List<Column<TermTrend>> columns = new ArrayList<>();
    columns.add(term());
    columns.add(Column.count("papers", term -> term.total().papers()));
    columns.add(Column.count("occurrences", term -> term.total().occurrences()));
    if (shown.unit() != TrendUnit.NONE) {
      columns.add(
          Column.of(shown.unit().title(), term -> BucketTable.rate(term.total(), shown.unit())));
    }
    if (hasMeasures) {
      addMeasures(columns);
    }
    columns.add(Column.day("first", term -> date(term.first())));
    columns.add(Column.day("last", term -> date(term.last())));
    List<TrendRow> buckets = trend.terms().getFirst().rows();
    columns.add(
        Column.text(
            buckets.isEmpty()
                ? "trend"
                : buckets.getFirst().bucket().label() + "–" + buckets.getLast().bucket().label(),
            term -> trend.isInTime() ? sparks(term) : null));
    return new Listing<>("term", columns, trend.terms());
  }

  /** What the page has no room for beside the counts of each term. */
  Listing<TermTrend> measures() {
    List<Column<TermTrend>> columns = new ArrayList<>();
    columns.add(term());
    addMeasures(columns);
    return new Listing<>("term", columns, trend.terms());
  }

  private static Column<TermTrend> term() {
    return Column.text("term", term -> term.request().query());
  }

  private void addMeasures(List<Column<TermTrend>> columns) {
    if (shown.unit() != TrendUnit.NONE) {
      columns.add(
          Column.of(
              shown.unit().title() + ", " + BucketTable.INTERVAL,
              term -> BucketTable.interval(term.total(), shown.unit())));
    }
    columns.add(Column.of("DP", TermTable::dispersion));
  }

  private static Cell dispersion(TermTrend term) {
    Double dispersion = term.total().scatter().dispersion();
    return dispersion == null ? Cell.MISSING : new Cell.Figure(NumberText.dispersion(dispersion));
  }

  private static @Nullable LocalDate date(@Nullable TermUse use) {
    if (use == null) {
      return null;
    }
    Sourced<LocalDate> date = use.found().paper().metadata().date();
    return date == null ? null : date.value();
  }

  /** A line of blocks, as high as the rate of each bucket. */
  private String sparks(TermTrend term) {
    double most = term.rows().stream().mapToDouble(shown.unit()::of).max().orElse(0);
    return term.rows().stream().map(row -> spark(row, most)).collect(Collectors.joining());
  }

  private String spark(TrendRow row, double most) {
    if (!shown.unit().isKnown(row)) {
      return TrendWording.NO_TEXT;
    }
    double rate = shown.unit().of(row);
    if (rate == 0) {
      return "·";
    }
    int level = (int) Math.ceil(rate / most * SPARKS.length()) - 1;
    return SPARKS.substring(Math.max(0, level), Math.max(0, level) + 1);
  }
}
