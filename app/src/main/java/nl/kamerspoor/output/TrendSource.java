package nl.kamerspoor.output;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerspoor.trace.TermTrend;
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
  static List<String> sentences(Trend trend) {
    TermTrend first = trend.terms().getFirst();
    TrendRow total = first.total();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Source: "
            + Numbers.count(total.size().papers(), "paper")
            + ", "
            + Numbers.count(total.size().words(), "word")
            + ".");
    Set<String> read = new LinkedHashSet<>();
    trend.terms().forEach(term -> read.add("«" + term.query().read() + "»"));
    sentences.add(
        "Counted: "
            + String.join("; ", read)
            + " in "
            + KindWords.all(first.request().kinds())
            + ".");
    sentences.add(
        "Match: "
            + first.request().match().name().toLowerCase(Locale.ROOT)
            + ", "
            + ExpandWords.counted(first.request().expand())
            + (trend.request().unique() ? ", repeated text once" : ", repeated text each time")
            + ".");
    TrendRow unknown = first.unknown();
    if (unknown != null) {
      sentences.add(
          "Not shown: "
              + Numbers.count(unknown.size().papers(), "paper")
              + " ("
              + unknown.bucket().label()
              + ").");
    }
    LocalDate updated = trend.stamp().updated().atZone(ZoneOffset.UTC).toLocalDate();
    sentences.add("Kamerspoor, index of " + Dates.text(updated) + ".");
    return sentences;
  }
}
