package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.output.count.CountFootnote;
import nl.kamerspoor.output.words.NumberText;
import nl.kamerspoor.trace.Trend;
import nl.kamerspoor.trace.TrendRow;

/** What stands around the picture of a trend: its title, and what it was made of. */
final class TrendSource {

  private TrendSource() {}

  /** The terms, as they were typed. */
  static String title(Trend trend) {
    return trend.terms().stream()
        .map(term -> term.request().query())
        .collect(Collectors.joining(", "));
  }

  /** The sentences below it; each may be longer than a line. */
  static List<String> sentences(Trend trend, String buckets) {
    List<String> sentences = new ArrayList<>(CountFootnote.of(trend, buckets));
    TrendRow unknown = trend.terms().getFirst().unknown();
    if (unknown != null) {
      sentences.add(
          "Not shown: "
              + NumberText.count(unknown.size().papers(), "paper")
              + " ("
              + unknown.bucket().label()
              + ").");
    }
    return sentences;
  }
}
