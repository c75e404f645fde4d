package nl.kamerspoor.output;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import org.jspecify.annotations.Nullable;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategorySeries;
import org.knowm.xchart.CategorySeries.CategorySeriesRenderStyle;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.Circle;
import org.knowm.xchart.style.markers.Cross;
import org.knowm.xchart.style.markers.Diamond;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.None;
import org.knowm.xchart.style.markers.Plus;
import org.knowm.xchart.style.markers.Square;
import org.knowm.xchart.style.markers.TriangleDown;
import org.knowm.xchart.style.markers.TriangleUp;

/**
 * A trend as a picture for a paper: title, axes with units, legend, and below it what was counted.
 * One term, or names, as bars; several terms over time as lines, broken where there are no papers.
 *
 * <p>The colours are those of Okabe and Ito ("Color universal design", 2008), which all eyes tell
 * apart; the markers differ too, for print without colours. Drawn by XChart.
 */
final class TrendPicture {

  static final int WIDTH = 960;

  private static final int CHART_HEIGHT = 520;

  /** Pixels for each point, so that print is sharp. */
  private static final int SCALE = 2;

  private static final int FOOT_LINE = 15;
  private static final int MARGIN = 16;

  /** More names than this are no picture. */
  private static final int MOST_NAMES = 20;

  private static final int MOST_LABELS = 16;

  /** Among so many points large markers would hide the lines. */
  private static final int MANY = 60;

  /** Labels longer than this together would run into each other, so they are turned. */
  private static final int LABEL_CHARACTERS = 110;

  private static final List<Color> COLOURS =
      List.of(
          new Color(0x0072B2),
          new Color(0xD55E00),
          new Color(0x009E73),
          new Color(0xCC79A7),
          new Color(0xE69F00),
          new Color(0x56B4E9),
          new Color(0x000000));

  private static final List<Marker> MARKERS =
      List.of(
          new Circle(),
          new Square(),
          new TriangleUp(),
          new Diamond(),
          new TriangleDown(),
          new Cross(),
          new Plus());

  private final Trend trend;
  private final TrendPresentation presentation;
  private final List<Integer> rows;
  private final PlacedChart chart = new PlacedChart();
  private final List<String> foot;

  /** A chart that tells where its plot is. */
  private static final class PlacedChart extends CategoryChart {

    PlacedChart() {
      super(WIDTH, CHART_HEIGHT);
    }

    Rectangle2D plotBounds() {
      return plot.getBounds();
    }
  }

  /**
   * A bucket's part of the plot, in points.
   *
   * @param row its number among the rows of each term
   */
  record Column(int row, double x, double y, double width, double height) {}

  TrendPicture(Trend trend, TrendPresentation presentation) {
    this.trend = trend;
    this.presentation = presentation;
    this.rows = rows();
    this.foot = foot();
    chart.setTitle(TrendSource.title(trend));
    chart.setXAxisTitle(presentation.buckets());
    chart.setYAxisTitle(presentation.unit().axis());
    style(chart.getStyler());
    addSeries();
  }

  /** Rows that the picture shows: all of time; of names, those that have most. */
  private List<Integer> rows() {
    List<TrendRow> all = trend.terms().getFirst().rows();
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (trend.isInTime() || shown.size() < MOST_NAMES) {
        shown.add(i);
      }
    }
    return shown;
  }

  private boolean isLines() {
    return trend.isInTime() && trend.terms().size() > 1 && rows.size() > 1;
  }

  private void style(CategoryStyler style) {
    style.setChartBackgroundColor(Color.WHITE);
    style.setPlotBackgroundColor(Color.WHITE);
    style.setPlotBorderVisible(false);
    style.setPlotGridVerticalLinesVisible(false);
    style.setPlotGridLinesColor(new Color(0xDDDDDD));
    style.setPlotGridLinesStroke(new BasicStroke(1));
    style.setChartTitleBoxVisible(false);
    style.setChartTitleFont(font(Font.BOLD, 17));
    style.setAxisTitleFont(font(Font.PLAIN, 13));
    style.setAxisTickLabelsFont(font(Font.PLAIN, 12));
    style.setLegendFont(font(Font.PLAIN, 12));
    style.setLegendVisible(trend.terms().size() > 1);
    style.setLegendPosition(LegendPosition.OutsideS);
    style.setLegendLayout(LegendLayout.Horizontal);
    style.setLegendBorderColor(Color.WHITE);
    style.setMarkerSize(rows.size() > MANY ? 5 : 9);
    style.setAvailableSpaceFill(trend.terms().size() > 1 ? 0.8 : 0.7);
    style.setDefaultSeriesRenderStyle(
        isLines() ? CategorySeriesRenderStyle.Line : CategorySeriesRenderStyle.Bar);
    style.setOverlapped(isLines()); // Else the points of a bucket stand beside each other.
    style.setYAxisMin(0.0);
    if (most() == 0) {
      style.setYAxisMax(1.0);
    }
    style.setyAxisTickLabelsFormattingFunction(TrendPicture::onAxis);
    int characters =
        rows.stream().limit(MOST_LABELS).mapToInt(row -> label(row).length() + 2).sum();
    style.setXAxisLabelRotation(characters > LABEL_CHARACTERS ? 45 : 0);
  }

  private static Font font(int weight, int size) {
    return new Font(Font.SANS_SERIF, weight, size);
  }

  private String label(int row) {
    return trend.terms().getFirst().rows().get(row).bucket().label();
  }

  private double most() {
    return trend.terms().stream()
        .flatMap(term -> term.rows().stream())
        .mapToDouble(presentation.unit()::of)
        .max()
        .orElse(0);
  }

  private void addSeries() {
    // A chart cannot be of nothing: without papers it is an empty one.
    List<TrendRow> buckets = trend.terms().getFirst().rows();
    boolean isNothing =
        rows.stream().noneMatch(row -> presentation.unit().isKnown(buckets.get(row)));
    List<String> labels =
        rows.isEmpty()
            ? List.of(" ")
            : AxisLabels.of(
                rows.stream().map(this::label).toList(),
                trend.isInTime() ? MOST_LABELS : MOST_NAMES);
    for (int i = 0; i < trend.terms().size(); i++) {
      TermTrend term = trend.terms().get(i);
      List<@Nullable Double> values = new ArrayList<>();
      for (int row : rows) {
        TrendRow counts = term.rows().get(row);
        values.add(
            presentation.unit().isKnown(counts) ? (Double) presentation.unit().of(counts) : null);
      }
      if (isNothing) {
        values = Collections.nCopies(labels.size(), 0.0);
      }
      CategorySeries series = chart.addSeries(name(i), labels, values);
      series.setFillColor(COLOURS.get(i));
      series.setLineColor(COLOURS.get(i));
      series.setMarkerColor(COLOURS.get(i));
      series.setMarker(isLines() ? MARKERS.get(i) : new None());
      series.setLineStyle(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }
  }

  private static String onAxis(double value) {
    return value == Math.rint(value) ? Numbers.text((long) value) : Numbers.rate(value);
  }

  /** The term; numbered where one was given twice. */
  private String name(int number) {
    String query = trend.terms().get(number).request().query();
    return chart.getSeriesMap().containsKey(query) ? query + " (" + (number + 1) + ")" : query;
  }

  private List<String> foot() {
    FontMetrics metrics =
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
            .createGraphics()
            .getFontMetrics(font(Font.PLAIN, 11));
    List<String> sentences = new ArrayList<>(TrendSource.sentences(trend));
    List<TrendRow> all = trend.terms().getFirst().rows();
    if (rows.size() < all.size()) {
      sentences.add("Shown: the first " + rows.size() + " of " + all.size() + ".");
    }
    if (trend.isInTime() && all.stream().anyMatch(row -> !presentation.unit().isKnown(row))) {
      sentences.add("Gaps: no text.");
    }
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : String.join(" ", sentences).split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && metrics.stringWidth(longer) > WIDTH - 2 * MARGIN) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    return lines;
  }

  int height() {
    return CHART_HEIGHT + foot.size() * FOOT_LINE + MARGIN;
  }

  private void paint(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, height());
    chart.paint(graphics, WIDTH, CHART_HEIGHT);
    graphics.setFont(font(Font.PLAIN, 11));
    graphics.setColor(new Color(0x444444));
    for (int i = 0; i < foot.size(); i++) {
      graphics.drawString(foot.get(i), MARGIN, CHART_HEIGHT + (i + 1) * FOOT_LINE - 2);
    }
  }

  byte[] png() throws IOException {
    BufferedImage image =
        new BufferedImage(SCALE * WIDTH, SCALE * height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.scale(SCALE, SCALE);
    paint(graphics);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  /** The picture as an SVG document. */
  String svg() throws IOException {
    VectorGraphics2D graphics = new VectorGraphics2D();
    paint(graphics);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SVGProcessor()
        .getDocument(graphics.getCommands(), new PageSize(0, 0, WIDTH, height()))
        .writeTo(bytes);
    // Whoever looks at it may not have this machine's font.
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replaceAll("font-family:(&quot;[^&]*&quot;);", "font-family:$1,sans-serif;");
  }

  /** Where the buckets are in the picture, once it has been drawn. */
  List<Column> columns() {
    Rectangle2D plot = chart.plotBounds();
    double content = chart.getStyler().getPlotContentSize() * plot.getWidth();
    double step = content / rows.size();
    double left = plot.getX() + (plot.getWidth() - content) / 2;
    List<Column> columns = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      columns.add(new Column(rows.get(i), left + i * step, plot.getY(), step, plot.getHeight()));
    }
    return columns;
  }
}
