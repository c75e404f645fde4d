package nl.kamerspoor.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.bench.Measurements.Spread;

/** Figures as Markdown tables. */
public final class MeasurementsTable {

  private MeasurementsTable() {}

  /** Every job: a column a contender, and ours against each other. */
  static String jobs(Measurements figures) {
    List<Contender> others =
        List.of(
            Contender.PLAIN_LOOP,
            Contender.BARE_LUCENE,
            Contender.SQLITE,
            Contender.RIPGREP,
            Contender.EMPTY_PROGRAM);
    StringBuilder table = new StringBuilder("| job | Kamerspoor |");
    others.forEach(other -> table.append(' ').append(other.label()).append(" | ratio |"));
    table.append("\n|---|---|").append("---|---|".repeat(others.size())).append('\n');
    for (String job : figures.jobs()) {
      table.append("| ").append(job).append(" | ");
      table.append(cell(figures.values(job, Contender.KAMERSPOOR))).append(" |");
      for (Contender other : others) {
        table.append(' ').append(cell(figures.values(job, other))).append(" | ");
        table.append(cell(figures.ratios(job, Contender.KAMERSPOOR, job, other))).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  /** What must be true and whether it is. */
  static String targets(List<PerformanceTarget> targets) {
    StringBuilder table = new StringBuilder("| what | measured | at most | |\n|---|---|---|---|\n");
    for (PerformanceTarget target : targets) {
      table.append(
          "| %s | %s | %s | %s |%n"
              .formatted(
                  target.text(),
                  cell(target.values()),
                  number(target.most()),
                  target.met() ? "met" : "**missed**"));
    }
    return table.toString();
  }

  /** {@code 1.24 (1.19–1.31)}; nothing where nothing was measured. */
  public static String cell(List<Double> values) {
    if (values.isEmpty()) {
      return "";
    }
    Spread spread = Spread.of(values);
    List<String> parts = new ArrayList<>();
    parts.add(number(spread.median()));
    if (values.size() > 1) {
      parts.add("(" + number(spread.least()) + "–" + number(spread.most()) + ")");
    }
    return String.join(" ", parts);
  }

  /** Three digits that mean something, at least. */
  private static String number(double value) {
    int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 3;
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
