package nl.kamerspoor.output.plot;

import nl.kamerspoor.output.count.CountWording;
import nl.kamerspoor.output.trend.TrendUnit;
import nl.kamerspoor.output.trend.TrendWording;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.TrendRequest;
import nl.kamerspoor.trace.TrendRow;
import nl.kamerspoor.trace.measure.Rate;

/** Has the sentences around and in pictures. */
final class PlotWording {

  static final String NO_OCCURRENCE = "no occurrence";
  static final String SHADED = "Shaded: no text.";

  private PlotWording() {}

  /** Says what the bands along lines are. */
  static String bands(boolean hasOpen) {
    return hasOpen
        ? "Bands: 95 % intervals; one that is open at the top extends further."
        : "Bands: 95 % intervals.";
  }

  /** Says what the whiskers on bars are. */
  static String whiskers(boolean hasOpen) {
    return hasOpen
        ? "Whiskers: 95 % intervals; one with an arrow extends further."
        : "Whiskers: 95 % intervals.";
  }

  static String drawn(int shown, int all) {
    return "Drawn: the first %s of %s.".formatted(shown, all);
  }

  /** Says what is on the axes. */
  static String axes(TrendUnit unit, TrendRequest request) {
    return "%s, by %s".formatted(unit.axis(), CountWording.buckets(request));
  }

  /** {@code uitreiziger: 13 occurrences, 12.3 per million (95 %: 9.1–16.6)}. */
  static String value(String term, TrendRow row, TrendUnit unit) {
    if (!unit.isKnown(row)) {
      return "%s: no text".formatted(term);
    }
    String occurrences = NumberText.count(row.occurrences(), "occurrence");
    Rate rate = unit.rate(row);
    return rate == null
        ? "%s: %s".formatted(term, occurrences)
        : "%s: %s, %s %s (95 %%: %s)"
            .formatted(
                term,
                occurrences,
                NumberText.rate(rate.value()),
                unit.title(),
                TrendWording.interval(rate));
  }

  /** {@code 2 papers, 10,123 words}. */
  static String size(TrendRow row) {
    return "%s, %s"
        .formatted(
            NumberText.count(row.size().papers(), "paper"),
            NumberText.count(row.size().words(), "word"));
  }
}
