package nl.kamerspoor.output.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.evaluation.Evaluation;
import nl.kamerspoor.evaluation.Measure;
import nl.kamerspoor.evaluation.Topic;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.Listing.Column;
import org.jspecify.annotations.Nullable;

/** Evaluations as rows: a run, a difference between two runs, or a topic of a run. */
public final class EvaluationListing {

  /** More decimals say nothing: a handful of topics moves the second one. */
  private static final int DECIMALS = 4;

  private EvaluationListing() {}

  /** A row a run, with the means. */
  public static Listing runs(List<Evaluation> runs, List<Measure> measures) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Evaluation run : runs) {
      List<@Nullable Object> row = new ArrayList<>(List.of(run.run(), run.topics().size()));
      measures.forEach(measure -> row.add(rounded(run.mean(measure))));
      rows.add(row);
    }
    return new Listing(
        "evaluation", columns(Stream.of(Column.of("run"), Column.of("topics")), measures), rows);
  }

  /** A row a measure for each run but the first, which it is compared with. */
  public static Listing differences(List<Evaluation> runs, long seed) {
    Evaluation first = runs.getFirst();
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Evaluation run : runs.subList(1, runs.size())) {
      for (Evaluation.Difference difference : first.to(run, seed)) {
        rows.add(
            List.of(
                run.run(),
                first.run(),
                difference.measure().title(),
                rounded(difference.mean()),
                rounded(difference.probability())));
      }
    }
    return new Listing(
        "comparison",
        Stream.of("run", "against", "measure", "difference", "p").map(Column::of).toList(),
        rows);
  }

  /** A row a topic of each run. */
  public static Listing topics(List<Evaluation> runs, List<Measure> measures) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Evaluation run : runs) {
      for (int i = 0; i < run.topics().size(); i++) {
        Topic topic = run.topics().get(i);
        List<@Nullable Object> row = new ArrayList<>(List.of(run.run(), topic.id(), topic.query()));
        for (Measure measure : measures) {
          row.add(rounded(run.value(measure, i)));
        }
        rows.add(row);
      }
    }
    return new Listing(
        "topic", columns(Stream.of("run", "topic", "query").map(Column::of), measures), rows);
  }

  private static List<Column> columns(Stream<Column> first, List<Measure> measures) {
    return Stream.concat(first, measures.stream().map(m -> new Column(m.id(), m.title()))).toList();
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
