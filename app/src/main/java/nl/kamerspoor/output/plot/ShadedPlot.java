package nl.kamerspoor.output.plot;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.CategoryCrosshairState;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotRenderingInfo;

/** A plot that shades the buckets without text, behind all else, and cuts no marker at zero. */
@SuppressWarnings("serial") // JFreeChart could be written to disk; this never is.
final class ShadedPlot extends CategoryPlot {

  private static final Color NO_TEXT = new Color(0xF0F0F0);

  /** Points from the middle of a marker to its rim, and a little more. */
  private static final int MARKER = 6;

  private final List<Boolean> hasText;

  /**
   * An empty plot.
   *
   * @param hasText of each bucket, from left to right
   */
  ShadedPlot(List<Boolean> hasText) {
    this.hasText = hasText;
  }

  @Override
  public void drawBackground(Graphics2D graphics, Rectangle2D area) {
    super.drawBackground(graphics, area);
    graphics.setPaint(NO_TEXT);
    double part = area.getWidth() / hasText.size();
    for (int i = 0; i < hasText.size(); i++) {
      int from = i;
      while (i < hasText.size() && !hasText.get(i)) {
        i++;
      }
      if (i > from) {
        graphics.fill(
            new Rectangle2D.Double(
                area.getX() + from * part, area.getY(), (i - from) * part, area.getHeight()));
      }
    }
  }

  @Override
  public boolean render(
      Graphics2D graphics,
      Rectangle2D area,
      int index,
      PlotRenderingInfo info,
      CategoryCrosshairState crosshair) {
    Shape clip = graphics.getClip();
    graphics.setClip(
        new Rectangle2D.Double(
            area.getX() - MARKER,
            area.getY() - MARKER,
            area.getWidth() + 2 * MARKER,
            area.getHeight() + 2 * MARKER));
    boolean isAnything = super.render(graphics, area, index, info, crosshair);
    graphics.setClip(clip);
    return isAnything;
  }
}
