package nl.kamerspoor.output.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;

/**
 * What tells the terms of a picture apart: the colours of Okabe and Ito ("Color universal design",
 * 2008), which all eyes tell apart, and for print without colours a marker and a dash each.
 *
 * @param shape the marker around the origin, of about the radius 1
 * @param dashes of the line, in points; none for a whole one
 */
record SeriesMark(Color colour, Shape shape, List<Float> dashes) {

  private static final float LINE_POINTS = 2;

  private static final List<SeriesMark> ALL =
      List.of(
          mark(0x0072B2, new Ellipse2D.Double(-1, -1, 2, 2)),
          mark(0xD55E00, new Rectangle2D.Double(-0.9, -0.9, 1.8, 1.8), 7f, 3f),
          mark(0x009E73, polygon(0, -1.15, 1.1, 0.85, -1.1, 0.85), 2f, 3f),
          mark(0xCC79A7, polygon(0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0), 9f, 3f, 2f, 3f),
          mark(0xE69F00, polygon(0, 1.15, 1.1, -0.85, -1.1, -0.85), 14f, 4f),
          mark(0x56B4E9, cross(Math.PI / 4), 4f, 2f),
          mark(0x000000, cross(0)));

  /** The mark of a term, by its place among the terms. */
  static SeriesMark of(int term) {
    return ALL.get(term);
  }

  private static SeriesMark mark(int colour, Shape shape, Float... dashes) {
    return new SeriesMark(new Color(colour), shape, List.of(dashes));
  }

  /** The marker in its size, in points. */
  Shape marker(double radius) {
    return AffineTransform.getScaleInstance(radius, radius).createTransformedShape(shape);
  }

  Stroke line() {
    if (dashes.isEmpty()) {
      return new BasicStroke(LINE_POINTS, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
    float[] lengths = new float[dashes.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = dashes.get(i);
    }
    return new BasicStroke(
        LINE_POINTS, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
  }

  LegendItem legendOfLine(String name) {
    return new LegendItem(
        name,
        null,
        null,
        null,
        true,
        marker(4),
        true,
        colour,
        false,
        colour,
        new BasicStroke(1),
        true,
        new Line2D.Double(-18, 0, 18, 0),
        line(),
        colour);
  }

  LegendItem legendOfBar(String name) {
    return new LegendItem(name, null, null, null, new Rectangle2D.Double(-6, -6, 12, 12), colour);
  }

  private static Shape polygon(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }

  /** Two thin bars across each other. */
  private static Shape cross(double turned) {
    Path2D plus = new Path2D.Double();
    plus.append(new Rectangle2D.Double(-1.3, -0.3, 2.6, 0.6), false);
    plus.append(new Rectangle2D.Double(-0.3, -1.3, 0.6, 2.6), false);
    plus.setWindingRule(Path2D.WIND_NON_ZERO);
    return AffineTransform.getRotateInstance(turned).createTransformedShape(plus);
  }
}
