package nl.kamerspoor.output.plot;

import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;

/** The axis of what was counted: from zero up to a round number, in a few round steps. */
@SuppressWarnings("serial") // JFreeChart could be written to disk; this never is.
final class RateAxis extends NumberAxis {

  private static final int STEPS = 5;

  /** How far the axis goes on behind the longest bar, for the number there. */
  private static final double ROOM_FACTOR = 1.12;

  /**
   * An axis.
   *
   * @param most what it has to reach
   * @param isCount whether a part of one is nothing
   * @param hasNumbers whether numbers stand at the ends of bars
   */
  RateAxis(double most, boolean isCount, boolean hasNumbers) {
    double step = step(most, isCount);
    double top = most == 0 ? 1 : Math.ceil(most / step - 1e-9) * step;
    setTickUnit(new NumberTickUnit(step), false, true);
    setRange(0, hasNumbers ? Math.max(top, most * ROOM_FACTOR) : top);
    setNumberFormatOverride(
        new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(Locale.ROOT)));
    setTickLabelFont(TrendChart.font(Font.PLAIN, 12));
    setTickLabelPaint(TrendChart.FAINT);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
  }

  /** How far the lines of the grid are apart: 1, 2 or 5 times a power of ten. */
  private static double step(double most, boolean isCount) {
    if (most == 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(most / STEPS)));
    double step = power;
    for (int times : List.of(2, 5, 10)) {
      if (most / step > STEPS + 1) {
        step = times * power;
      }
    }
    return isCount ? Math.max(1, step) : step;
  }
}
