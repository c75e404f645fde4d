package nl.kamerspoor.output.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/**
 * A line from the low to the high end of an interval, with a bar across each end; on the axis it
 * has none.
 */
final class Whisker {

  /** Half of the bar across, in points. */
  private static final double HALF_CROSSBAR_POINTS = 4;

  private static final float LINE_POINTS = 1.1f;
  private static final float OUTLINE_POINTS = 3;

  private Whisker() {}

  /**
   * Draws one, with white around it, so that it is seen on a bar of any colour.
   *
   * @param middle where it stands on the axis of the buckets
   * @param low where it begins on the axis of the rates
   * @param high where it ends
   * @param isUpright whether rates go upwards; else they go to the right
   * @param isOpen whether the interval goes on behind the end: an arrow
   * @param isOnAxis whether it begins at zero
   * @param room how wide it may be
   */
  static void draw(
      Graphics2D graphics,
      double middle,
      double low,
      double high,
      boolean isUpright,
      boolean isOpen,
      boolean isOnAxis,
      double room,
      Color colour) {
    double across = Math.min(HALF_CROSSBAR_POINTS, room / 2 - 1);
    double forward = isUpright ? -1 : 1;
    // Drawn as if rates went to the right, and turned where they don't.
    Path2D path = new Path2D.Double();
    path.moveTo(low, middle);
    path.lineTo(high, middle);
    if (isOpen) {
      path.moveTo(high - forward * HALF_CROSSBAR_POINTS, middle - HALF_CROSSBAR_POINTS * 0.7);
      path.lineTo(high, middle);
      path.lineTo(high - forward * HALF_CROSSBAR_POINTS, middle + HALF_CROSSBAR_POINTS * 0.7);
    } else if (across >= 1) {
      path.moveTo(high, middle - across);
      path.lineTo(high, middle + across);
    }
    if (!isOnAxis && across >= 1) {
      path.moveTo(low, middle - across);
      path.lineTo(low, middle + across);
    }
    if (isUpright) {
      path.transform(new AffineTransform(0, 1, 1, 0, 0, 0));
    }
    if (!isOnAxis && across >= 1) {
      graphics.setPaint(Color.WHITE);
      graphics.setStroke(
          new BasicStroke(OUTLINE_POINTS, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
      graphics.draw(path);
    }
    graphics.setPaint(colour);
    graphics.setStroke(new BasicStroke(LINE_POINTS, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    graphics.draw(path);
  }
}
