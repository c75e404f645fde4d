package nl.kamerspoor.output.plot;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kamerspoor.output.trend.TrendUnit;
import nl.kamerspoor.trace.TermTrend;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.measure.Rate;
import org.jspecify.annotations.Nullable;

/**
 * The 95 % intervals of a picture. A bucket with hardly any text has one that would leave the rates
 * no room, so that none is drawn beyond that of the highest rate, nor beyond three times that rate:
 * it is open there.
 *
 * @param rates of each term those of its buckets; null where there is no text
 * @param reach how far up they are drawn; 0 where there are none
 */
record DrawnIntervals(List<List<@Nullable Rate>> rates, double reach) {

  private static final double MAX_TIMES_HIGHEST_RATE = 3;

  /** The intervals of some rows: none for counts, or if nothing at all was found. */
  static DrawnIntervals of(Trend trend, TrendUnit unit, List<Integer> rows) {
    List<List<@Nullable Rate>> rates = new ArrayList<>();
    Rate highest = new Rate(0, 0, 0);
    for (TermTrend term : trend.terms()) {
      List<@Nullable Rate> ofTerm = new ArrayList<>();
      for (int row : rows) {
        Rate rate = unit.rate(term.rows().get(row));
        ofTerm.add(rate);
        if (rate != null && rate.value() > highest.value()) {
          highest = rate;
        }
      }
      rates.add(Collections.unmodifiableList(ofTerm));
    }
    return new DrawnIntervals(
        rates, Math.min(highest.high(), MAX_TIMES_HIGHEST_RATE * highest.value()));
  }

  boolean isNone() {
    return reach == 0;
  }

  /** The interval of a bucket; null if none is drawn. */
  @Nullable Rate at(int term, int bucket) {
    return isNone() ? null : rates.get(term).get(bucket);
  }

  boolean isOpen(Rate rate) {
    return rate.high() > reach;
  }

  /** How far up that of a bucket is drawn. */
  double end(Rate rate) {
    return Math.min(rate.high(), reach);
  }

  boolean hasOpen() {
    return !isNone()
        && rates.stream().flatMap(List::stream).anyMatch(rate -> rate != null && isOpen(rate));
  }
}
