package nl.kamerspoor.output.plot;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.output.trend.AxisLabels;
import nl.kamerspoor.output.words.VisibleText;
import nl.kamerspoor.trace.bucket.Bucket;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.text.TextMeasurer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/**
 * The axis of the buckets: each has the same part of it, and as many are named as there is room
 * for. JFreeChart itself would cut names that are wider than their part.
 */
@SuppressWarnings("serial") // JFreeChart could be written to disk; this never is.
final class BucketAxis extends CategoryAxis {

  /** The part of a bucket that stays free, half of it on each side. */
  private static final double FREE_SHARE = 0.3;

  /** Points between two names. */
  private static final int POINTS_BETWEEN_NAMES = 14;

  private static final int TICK = 4;

  /** A name beside its bar may take so much of the picture's width, and so many lines. */
  private static final int MAX_NAME_POINTS = 290;

  private static final int MAX_NAME_LINES = 2;

  private final List<String> labels;
  private final boolean isNames;

  /** Below a picture, for buckets in time. */
  static BucketAxis ofTime(List<Bucket> buckets, FontMetrics metrics, double width) {
    List<String> names = visible(buckets.stream().map(Bucket::label));
    int widest = names.stream().mapToInt(metrics::stringWidth).max().orElse(0);
    int most = (int) Math.max(1, width / (widest + POINTS_BETWEEN_NAMES));
    boolean isTurned = names.size() > most && !AxisLabels.areOfTime(buckets);
    BucketAxis axis =
        new BucketAxis(isTurned ? names : visible(AxisLabels.of(buckets, most).stream()), false);
    if (isTurned) {
      axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    }
    axis.setTickLabelFont(metrics.getFont());
    return axis;
  }

  /** Beside bars, for names. */
  static BucketAxis ofNames(List<Bucket> buckets, Font font) {
    BucketAxis axis = new BucketAxis(visible(buckets.stream().map(Bucket::label)), true);
    axis.setTickLabelFont(font);
    return axis;
  }

  private static List<String> visible(Stream<String> labels) {
    return labels.map(VisibleText::of).toList();
  }

  private BucketAxis(List<String> labels, boolean isNames) {
    this.labels = labels;
    this.isNames = isNames;
    int buckets = Math.max(1, labels.size());
    setCategoryMargin(FREE_SHARE * (buckets - 1) / buckets);
    setLowerMargin(FREE_SHARE / buckets / 2);
    setUpperMargin(FREE_SHARE / buckets / 2);
    setMaximumCategoryLabelWidthRatio(1);
  }

  @SuppressWarnings("rawtypes") // As JFreeChart has it.
  @Override
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
    String label = labels.get((Integer) category);
    if (!isNames || label.isEmpty()) {
      return TextUtils.createTextBlock(label, getTickLabelFont(), getTickLabelPaint());
    }
    FontMetrics metrics = graphics.getFontMetrics(getTickLabelFont());
    TextMeasurer measurer = (text, start, end) -> metrics.stringWidth(text.substring(start, end));
    TextBlock block =
        TextUtils.createTextBlock(
            label,
            getTickLabelFont(),
            getTickLabelPaint(),
            MAX_NAME_POINTS,
            MAX_NAME_LINES,
            measurer);
    block.setLineAlignment(HorizontalAlignment.RIGHT);
    return block;
  }

  /** Small ticks where a bucket is named. */
  @Override
  public void drawTickMarks(
      Graphics2D graphics, double cursor, Rectangle2D area, RectangleEdge edge, AxisState state) {
    if (isNames) {
      return;
    }
    graphics.setPaint(getTickMarkPaint());
    graphics.setStroke(getTickMarkStroke());
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).isEmpty()) {
        double x = area.getX() + (i + 0.5) * area.getWidth() / labels.size();
        graphics.draw(new Line2D.Double(x, cursor, x, cursor + TICK));
      }
    }
  }
}
