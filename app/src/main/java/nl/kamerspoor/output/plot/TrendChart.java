package nl.kamerspoor.output.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import nl.kamerspoor.output.trend.TrendPresentation;
import nl.kamerspoor.output.trend.TrendUnit;
import nl.kamerspoor.output.trend.TrendWording;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.output.words.VisibleText;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.bucket.Bucket;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.annotations.CategoryTextAnnotation;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Makes a chart of JFreeChart of a trend: buckets in time from left to right, as lines where there
 * are several terms, else as bars; names from top to bottom, so that each is read in its line. Zero
 * is on the axis, and buckets without text are shaded. Each rate has its interval: a band along a
 * line, a whisker on a bar.
 */
final class TrendChart {

  static final Color TEXT = new Color(0x222222);
  static final Color FAINT = new Color(0x555555);

  private static final Color GRID = new Color(0xE0E0E0);
  private static final Color AXIS = new Color(0x777777);

  /** Points for the numbers of the other axis. */
  private static final int NUMBER_AXIS_POINTS = 70;

  private static final int TIME_HEIGHT = 500;
  private static final int NAMES_CHROME = 120;
  private static final int BAR_POINTS = 15;
  private static final int POINTS_BETWEEN_NAMES = 12;

  /** The most bars that can each say their number. */
  private static final int MAX_BARS_WITH_NUMBERS = 14;

  /** The most points among which large markers do not hide the lines. */
  private static final int MAX_POINTS_WITH_LARGE_MARKERS = 60;

  /** The longest name that fits into a line of the legend. */
  private static final int MAX_NAME_CHARACTERS = 100;

  private final Trend trend;
  private final TrendPresentation presentation;
  private final List<Integer> rows;
  private final int width;
  private final DrawnIntervals intervals;

  /**
   * A chart of some of the rows.
   *
   * @param width in points
   */
  TrendChart(Trend trend, TrendPresentation presentation, List<Integer> rows, int width) {
    this.trend = trend;
    this.presentation = presentation;
    this.rows = rows;
    this.width = width;
    this.intervals = DrawnIntervals.of(trend, presentation.unit(), rows);
  }

  static Font font(int weight, int size) {
    return new Font(Font.SANS_SERIF, weight, size);
  }

  int height() {
    return trend.isInTime()
        ? TIME_HEIGHT
        : NAMES_CHROME + rows.size() * (trend.terms().size() * BAR_POINTS + POINTS_BETWEEN_NAMES);
  }

  /** What the drawn intervals are, as a sentence; empty where there are none. */
  String readingOfIntervals() {
    if (intervals.isNone()) {
      return "";
    }
    return isLines()
        ? PlotWording.bands(intervals.hasOpen())
        : PlotWording.whiskers(intervals.hasOpen());
  }

  JFreeChart draw() {
    CategoryPlot plot =
        new ShadedPlot(IntStream.range(0, rows.size()).mapToObj(this::hasText).toList());
    plot.setDataset(values());
    plot.setRenderer(isLines() ? lines() : bars());
    plot.setOrientation(trend.isInTime() ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
    plot.setBackgroundPaint(Color.WHITE);
    plot.setOutlineVisible(false);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(new RectangleInsets(8, 8, 4, 24));
    plot.setRangeGridlinePaint(GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setDomainAxis(buckets());
    plot.setRangeAxis(
        new RateAxis(
            intervals.isNone() ? most() : intervals.reach(),
            presentation.unit() == TrendUnit.NONE,
            isNumbered() && !isLines()));
    plot.setFixedLegendItems(legend());
    if (most() == 0 && !rows.isEmpty()) {
      CategoryTextAnnotation nothing =
          new CategoryTextAnnotation(PlotWording.NO_OCCURRENCE, rows.size() / 2, 0.5);
      nothing.setFont(font(Font.PLAIN, 13));
      nothing.setPaint(FAINT);
      plot.addAnnotation(nothing);
    }
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Color.WHITE);
    chart.setPadding(new RectangleInsets(12, 8, 0, 8));
    titles(chart, plot);
    return chart;
  }

  private void titles(JFreeChart chart, CategoryPlot plot) {
    TextTitle title = title(TrendWording.title(trend), font(Font.BOLD, 17), TEXT);
    title.setMaximumLinesToDisplay(2);
    chart.addSubtitle(title);
    String measure = PlotWording.axes(presentation.unit(), trend.request());
    chart.addSubtitle(title(measure, font(Font.PLAIN, 13), FAINT));
    if (trend.terms().size() > 1) {
      LegendTitle legend = new LegendTitle(plot);
      legend.setPosition(RectangleEdge.TOP);
      legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
      legend.setItemFont(font(Font.PLAIN, 13));
      legend.setItemPaint(TEXT);
      legend.setMargin(new RectangleInsets(2, 10, 2, 8));
      legend.setItemLabelPadding(new RectangleInsets(2, 4, 2, 14));
      chart.addSubtitle(legend);
    }
  }

  private static TextTitle title(String text, Font font, Color colour) {
    return new TextTitle(
        text,
        font,
        colour,
        RectangleEdge.TOP,
        HorizontalAlignment.LEFT,
        VerticalAlignment.TOP,
        new RectangleInsets(2, 8, 2, 8));
  }

  private boolean isLines() {
    return trend.isInTime()
        && trend.terms().size() > 1
        && rows.size() > 1
        && trend.request().periods().isEmpty();
  }

  private boolean hasText(int bucket) {
    return presentation.unit().isKnown(trend.terms().getFirst().rows().get(rows.get(bucket)));
  }

  /** The rates: a row a term, a column a bucket; nothing where there is no text. */
  private CategoryDataset values() {
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int term = 0; term < trend.terms().size(); term++) {
      for (int i = 0; i < rows.size(); i++) {
        TrendRow row = trend.terms().get(term).rows().get(rows.get(i));
        values.addValue(
            presentation.unit().isKnown(row) ? presentation.unit().of(row) : null,
            (Integer) term,
            (Integer) i);
      }
    }
    return values;
  }

  private CategoryItemRenderer lines() {
    return new BandedLines(
        intervals, trend.terms().size(), rows.size() > MAX_POINTS_WITH_LARGE_MARKERS ? 2.2 : 4);
  }

  private CategoryItemRenderer bars() {
    BarRenderer bars = new WhiskeredBars(intervals, trend.terms().size());
    bars.setMaximumBarWidth(trend.isInTime() ? 0.12 : 0.5);
    if (isNumbered()) {
      bars.setDefaultItemLabelGenerator(new BarLabels());
      bars.setDefaultItemLabelsVisible(true);
      bars.setDefaultItemLabelFont(font(Font.PLAIN, 11));
      bars.setDefaultItemLabelPaint(TEXT);
      if (!trend.isInTime()) {
        bars.setDefaultPositiveItemLabelPosition(
            new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
      }
    }
    return bars;
  }

  private boolean isNumbered() {
    return !trend.isInTime() || rows.size() * trend.terms().size() <= MAX_BARS_WITH_NUMBERS;
  }

  /** At the end of a bar: which term it is of, for print without colours, and its number. */
  private final class BarLabels implements CategoryItemLabelGenerator {

    @Override
    public String generateLabel(CategoryDataset values, int term, int bucket) {
      Number value = values.getValue(term, bucket);
      return value == null ? "" : letter(term) + NumberText.rate(value.doubleValue());
    }

    @Override
    public String generateRowLabel(CategoryDataset values, int term) {
      return name(term);
    }

    @Override
    public String generateColumnLabel(CategoryDataset values, int bucket) {
      return label(bucket);
    }
  }

  private String letter(int term) {
    return trend.terms().size() > 1 && !isLines() ? TrendWording.letter(term) + " " : "";
  }

  private LegendItemCollection legend() {
    LegendItemCollection legend = new LegendItemCollection();
    for (int term = 0; term < trend.terms().size(); term++) {
      SeriesMark mark = SeriesMark.of(term);
      String name = letter(term) + name(term);
      legend.add(isLines() ? mark.legendOfLine(name) : mark.legendOfBar(name));
    }
    return legend;
  }

  private String name(int term) {
    String query = VisibleText.of(trend.terms().get(term).request().query());
    return query.length() > MAX_NAME_CHARACTERS
        ? query.substring(0, MAX_NAME_CHARACTERS - 1) + "…"
        : query;
  }

  private String label(int bucket) {
    return VisibleText.of(bucket(bucket).label());
  }

  private Bucket bucket(int bucket) {
    return trend.terms().getFirst().rows().get(rows.get(bucket)).bucket();
  }

  private BucketAxis buckets() {
    List<Bucket> buckets = IntStream.range(0, rows.size()).mapToObj(this::bucket).toList();
    Font font = font(Font.PLAIN, 12);
    BucketAxis axis =
        trend.isInTime()
            ? BucketAxis.ofTime(
                buckets,
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
                    .createGraphics()
                    .getFontMetrics(font),
                width - NUMBER_AXIS_POINTS)
            : BucketAxis.ofNames(buckets, font);
    axis.setTickLabelPaint(TEXT);
    axis.setAxisLinePaint(AXIS);
    axis.setAxisLineStroke(new BasicStroke(1.2f));
    axis.setCategoryLabelPositionOffset(7);
    axis.setTickMarksVisible(true);
    axis.setTickMarkPaint(AXIS);
    return axis;
  }

  private double most() {
    double most = 0;
    for (TermTrend term : trend.terms()) {
      for (int row : rows) {
        most = Math.max(most, presentation.unit().of(term.rows().get(row)));
      }
    }
    return most;
  }
}
