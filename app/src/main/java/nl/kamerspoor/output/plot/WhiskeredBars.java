package nl.kamerspoor.output.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import nl.kamerspoor.trace.measure.Rate;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.data.category.CategoryDataset;

/** Plain bars, each with its interval as a whisker, and its number behind that. */
@SuppressWarnings("serial") // JFreeChart could be written to disk; this never is.
final class WhiskeredBars extends BarRenderer {

  /** Whiskers without a bar are not what one looks for first. */
  private static final Color OF_NOTHING = new Color(0xB0B0B0);

  private final transient DrawnIntervals intervals;

  /** Where the whisker of the bar that is being drawn ends, on the axis of the rates. */
  private double end;

  WhiskeredBars(DrawnIntervals intervals, int terms) {
    this.intervals = intervals;
    setBarPainter(new StandardBarPainter());
    setShadowVisible(false);
    setItemMargin(terms > 1 ? 0.08 : 0);
    for (int term = 0; term < terms; term++) {
      setSeriesPaint(term, SeriesMark.of(term).colour());
    }
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
    Rate rate = intervals.at(term, bucket);
    if (rate == null) {
      super.drawItem(graphics, state, area, plot, buckets, rates, values, term, bucket, pass);
      return;
    }
    end = rates.valueToJava2D(intervals.end(rate), area, plot.getRangeAxisEdge());
    super.drawItem(graphics, state, area, plot, buckets, rates, values, term, bucket, pass);
    double width = state.getBarWidth();
    double from = calculateBarW0(plot, plot.getOrientation(), area, buckets, state, term, bucket);
    Whisker.draw(
        graphics,
        from + width / 2,
        rates.valueToJava2D(rate.low(), area, plot.getRangeAxisEdge()),
        end,
        plot.getOrientation().isVertical(),
        intervals.isOpen(rate),
        rate.low() == 0,
        width,
        rate.value() == 0 ? OF_NOTHING : TrendChart.FAINT);
  }

  /** Behind the whisker, as on it the number could not be read. */
  @Override
  protected void drawItemLabel(
      Graphics2D graphics,
      CategoryDataset values,
      int term,
      int bucket,
      CategoryPlot plot,
      CategoryItemLabelGenerator labels,
      Rectangle2D bar,
      boolean isNegative) {
    Rectangle2D whole = bar;
    if (intervals.at(term, bucket) != null) {
      whole =
          plot.getOrientation().isVertical()
              ? new Rectangle2D.Double(bar.getX(), end, bar.getWidth(), bar.getMaxY() - end)
              : new Rectangle2D.Double(bar.getX(), bar.getY(), end - bar.getX(), bar.getHeight());
    }
    super.drawItemLabel(graphics, values, term, bucket, plot, labels, whole, isNegative);
  }
}
