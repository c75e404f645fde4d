package nl.kamerspoor.output.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.trace.measure.Rate;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/**
 * Lines with markers, and behind them all the intervals as bands, which have a gap where the line
 * has one. A bucket alone between gaps has a whisker.
 */
@SuppressWarnings("serial") // JFreeChart could be written to disk; this never is.
final class BandedLines extends LineAndShapeRenderer {

  /** How dark the bands are: with many of them less, as they lie on each other. */
  private static final int OPACITY = 36;

  private static final int OPACITY_OF_MANY = 18;
  private static final int MAX_TERMS_AT_FULL_OPACITY = 3;

  private static final BasicStroke EDGE =
      new BasicStroke(0.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 2}, 0);

  private static final double WHISKER = 8;

  /** Whiskers of several terms stand so far beside each other. */
  private static final double POINTS_BETWEEN_WHISKERS = 6;

  private final transient DrawnIntervals intervals;
  private final int terms;

  BandedLines(DrawnIntervals intervals, int terms, double markers) {
    this.intervals = intervals;
    this.terms = terms;
    for (int term = 0; term < terms; term++) {
      SeriesMark mark = SeriesMark.of(term);
      setSeriesPaint(term, mark.colour());
      setSeriesStroke(term, mark.line());
      setSeriesShape(term, mark.marker(markers));
    }
  }

  /** The bands of all terms come first, then the lines, then the markers. */
  @Override
  public int getPassCount() {
    return 1 + super.getPassCount();
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis buckets,
      ValueAxis rates,
      CategoryDataset values,
      int term,
      int bucket,
      int pass) {
    if (pass > 0) {
      super.drawItem(graphics, state, area, plot, buckets, rates, values, term, bucket, pass - 1);
    } else if (bucket == 0) {
      Shape clip = graphics.getClip();
      graphics.clip(area);
      bands(graphics, area, plot, values.getColumnCount(), term);
      graphics.setClip(clip);
    }
  }

  private void bands(
      Graphics2D graphics, Rectangle2D area, CategoryPlot plot, int buckets, int term) {
    List<Ends> piece = new ArrayList<>();
    for (int bucket = 0; bucket < buckets; bucket++) {
      Rate rate = intervals.at(term, bucket);
      if (rate == null) {
        band(graphics, piece, term);
        piece.clear();
        continue;
      }
      double x =
          plot.getDomainAxis().getCategoryMiddle(bucket, buckets, area, plot.getDomainAxisEdge());
      piece.add(
          new Ends(x, y(rate.low(), area, plot), y(rate.high(), area, plot), rate.low() == 0));
    }
    band(graphics, piece, term);
  }

  private static double y(double rate, Rectangle2D area, CategoryPlot plot) {
    return plot.getRangeAxis().valueToJava2D(rate, area, plot.getRangeAxisEdge());
  }

  /** Where an interval is in the picture. */
  private record Ends(double x, double low, double high, boolean isOnAxis) {}

  private void band(Graphics2D graphics, List<Ends> piece, int term) {
    Color colour = SeriesMark.of(term).colour();
    if (piece.size() == 1) {
      Ends only = piece.getFirst();
      double x = only.x + POINTS_BETWEEN_WHISKERS * (term - (terms - 1) / 2.0);
      Whisker.draw(graphics, x, only.low, only.high, true, false, only.isOnAxis, WHISKER, colour);
    }
    if (piece.size() < 2) {
      return;
    }
    Path2D high = new Path2D.Double();
    Path2D low = new Path2D.Double();
    high.moveTo(piece.getFirst().x, piece.getFirst().high);
    low.moveTo(piece.getLast().x, piece.getLast().low);
    for (int i = 1; i < piece.size(); i++) {
      Ends next = piece.get(i);
      Ends before = piece.get(piece.size() - 1 - i);
      high.lineTo(next.x, next.high);
      low.lineTo(before.x, before.low);
    }
    Path2D band = new Path2D.Double(high);
    band.append(low, true);
    band.closePath();
    graphics.setPaint(
        new Color(
            colour.getRed(),
            colour.getGreen(),
            colour.getBlue(),
            terms > MAX_TERMS_AT_FULL_OPACITY ? OPACITY_OF_MANY : OPACITY));
    graphics.fill(band);
    graphics.setPaint(colour);
    graphics.setStroke(EDGE);
    graphics.draw(high);
    graphics.draw(low);
  }
}
