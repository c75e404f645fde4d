package nl.kamerspoor.output.plot;

import de.erichseifert.vectorgraphics2d.VectorGraphics2D;
import de.erichseifert.vectorgraphics2d.svg.SVGProcessor;
import de.erichseifert.vectorgraphics2d.util.PageSize;
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
import java.util.List;
import javax.imageio.ImageIO;
import nl.kamerspoor.output.text.LineBreaks;
import nl.kamerspoor.output.trend.TrendPresentation;
import nl.kamerspoor.output.trend.TrendWording;
import nl.kamerspoor.output.words.VisibleText;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/**
 * Draws a trend as a picture for a paper: the chart, and below it what was counted. In a page the
 * text below is the page's own.
 */
final class TrendPicture {

  static final int WIDTH = 960;

  /** Pixels for each point, so that print is sharp. */
  private static final int PIXELS_PER_POINT = 2;

  private static final int FOOT_LINE = 15;
  private static final int MARGIN = 16;

  /** The most names that a picture has room for. */
  private static final int MAX_NAMES = 20;

  private final Trend trend;
  private final List<Integer> rows;
  private final List<String> foot;
  private final int chartHeight;
  private final JFreeChart chart;
  private final ChartRenderingInfo drawn = new ChartRenderingInfo();

  /**
   * A bucket's part of the plot, in points.
   *
   * @param row its number among the rows of each term
   */
  record BucketColumn(int row, double x, double y, double width, double height) {}

  private TrendPicture(Trend trend, TrendPresentation presentation, boolean hasFoot) {
    this.trend = trend;
    this.rows = rows(trend);
    this.foot = hasFoot ? lines(String.join(" ", sentences(trend, presentation))) : List.of();
    TrendChart drawing = new TrendChart(trend, presentation, rows, WIDTH);
    this.chartHeight = drawing.height();
    this.chart = drawing.draw();
  }

  /** Draws a picture with all that it needs to stand alone. */
  static TrendPicture alone(Trend trend, TrendPresentation presentation) {
    return new TrendPicture(trend, presentation, true);
  }

  /** Draws a picture without the sentences below it. */
  static TrendPicture inPage(Trend trend, TrendPresentation presentation) {
    return new TrendPicture(trend, presentation, false);
  }

  /** Chooses the rows that the picture shows: all of time; of names, those that have most. */
  private static List<Integer> rows(Trend trend) {
    List<TrendRow> all = trend.terms().getFirst().rows();
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      int row = i;
      if (trend.isInTime()
          || (shown.size() < MAX_NAMES
              && trend.terms().stream().anyMatch(term -> term.rows().get(row).occurrences() > 0))) {
        shown.add(i);
      }
    }
    return shown;
  }

  /** Says what was counted, and what is not in the picture. */
  static List<String> sentences(Trend trend, TrendPresentation presentation) {
    List<String> sentences = new ArrayList<>(TrendWording.sources(trend));
    List<TrendRow> all = trend.terms().getFirst().rows();
    List<Integer> shown = rows(trend);
    String intervals = new TrendChart(trend, presentation, shown, WIDTH).readingOfIntervals();
    if (!intervals.isEmpty()) {
      sentences.add(intervals);
    }
    if (shown.size() < all.size()) {
      sentences.add(PlotWording.drawn(shown.size(), all.size()));
    }
    if (trend.isInTime() && all.stream().anyMatch(row -> !presentation.unit().isKnown(row))) {
      sentences.add(PlotWording.SHADED);
    }
    return sentences;
  }

  private static List<String> lines(String text) {
    FontMetrics metrics =
        new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
            .createGraphics()
            .getFontMetrics(TrendChart.font(Font.PLAIN, 11));
    return LineBreaks.of(VisibleText.of(text), WIDTH - 2 * MARGIN, metrics::stringWidth);
  }

  int height() {
    return chartHeight + (foot.isEmpty() ? 0 : foot.size() * FOOT_LINE + MARGIN);
  }

  private void paint(Graphics2D graphics) {
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, height());
    chart.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, chartHeight), drawn);
    graphics.setFont(TrendChart.font(Font.PLAIN, 11));
    graphics.setColor(TrendChart.FAINT);
    for (int i = 0; i < foot.size(); i++) {
      graphics.drawString(foot.get(i), MARGIN, chartHeight + (i + 1) * FOOT_LINE - 2);
    }
  }

  byte[] png() throws IOException {
    BufferedImage image =
        new BufferedImage(
            PIXELS_PER_POINT * WIDTH, PIXELS_PER_POINT * height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.scale(PIXELS_PER_POINT, PIXELS_PER_POINT);
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
    // Whoever looks at it may not have this machine's font, and the size left out is 12 points.
    return bytes
        .toString(StandardCharsets.UTF_8)
        .replaceFirst("<svg ", "<svg font-size=\"12\" ")
        .replaceAll("font-family:(&quot;[^&]*&quot;);", "font-family:$1,sans-serif;");
  }

  /** Draws the picture as elements of SVG, without the one around them. */
  String elements() throws IOException {
    String document = svg();
    int begin = document.indexOf('>', document.indexOf("<svg")) + 1;
    return document.substring(begin, document.lastIndexOf("</svg>"));
  }

  /** Finds the buckets in the picture, once it has been drawn. */
  List<BucketColumn> columns() {
    Rectangle2D plot = drawn.getPlotInfo().getDataArea();
    List<BucketColumn> columns = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double across = plot.getWidth() / rows.size();
      double down = plot.getHeight() / rows.size();
      columns.add(
          trend.isInTime()
              ? new BucketColumn(
                  rows.get(i), plot.getX() + i * across, plot.getY(), across, plot.getHeight())
              : new BucketColumn(
                  rows.get(i), plot.getX(), plot.getY() + i * down, plot.getWidth(), down));
    }
    return columns;
  }
}
