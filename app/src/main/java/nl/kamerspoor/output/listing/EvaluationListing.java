package nl.kamerspoor.output.listing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import nl.kamerspoor.evaluation.Evaluation;
import nl.kamerspoor.evaluation.Measure;
import nl.kamerspoor.evaluation.Topic;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;

/** Lists evaluations: runs, differences between two runs, or the topics of runs. */
public final class EvaluationListing {

  /** More decimals say nothing: a handful of topics moves the second one. */
  private static final int DECIMALS = 4;

  private EvaluationListing() {}

  /** A row a run, with the means. */
  public static Listing<Evaluation> runs(List<Evaluation> runs, List<Measure> measures) {
    return new Listing<>(
        "evaluation",
        withMeasures(
            List.of(
                Column.text("run", Evaluation::run),
                Column.count("topics", run -> run.topics().size())),
            measures,
            Evaluation::mean),
        runs);
  }

  /** How a run differs from the first in a measure. */
  private record ComparedRun(String run, String first, Evaluation.Difference difference) {}

  /** A row a measure for each run but the first, which it is compared with. */
  public static Listing<?> differences(List<Evaluation> runs, long seed) {
    Evaluation first = runs.getFirst();
    List<ComparedRun> rows = new ArrayList<>();
    for (Evaluation run : runs.subList(1, runs.size())) {
      for (Evaluation.Difference difference : first.to(run, seed)) {
        rows.add(new ComparedRun(run.run(), first.run(), difference));
      }
    }
    return new Listing<>(
        "comparison",
        List.of(
            Column.text("run", ComparedRun::run),
            Column.text("against", ComparedRun::first),
            Column.text("measure", row -> row.difference().measure().title()),
            Column.of("difference", row -> rounded(row.difference().mean())),
            Column.of("p", row -> rounded(row.difference().probability()))),
        rows);
  }

  /** A topic of a run, by its place among the topics. */
  private record MeasuredTopic(Evaluation run, int place) {

    Topic topic() {
      return run.topics().get(place);
    }

    double value(Measure measure) {
      return run.value(measure, place);
    }
  }

  /** A row a topic of each run. */
  public static Listing<?> topics(List<Evaluation> runs, List<Measure> measures) {
    List<MeasuredTopic> rows = new ArrayList<>();
    for (Evaluation run : runs) {
      for (int i = 0; i < run.topics().size(); i++) {
        rows.add(new MeasuredTopic(run, i));
      }
    }
    return new Listing<>(
        "topic",
        withMeasures(
            List.of(
                Column.text("run", row -> row.run().run()),
                Column.text("topic", row -> row.topic().id()),
                Column.text("query", row -> row.topic().query())),
            measures,
            MeasuredTopic::value),
        rows);
  }

  private static <T> List<Column<T>> withMeasures(
      List<Column<T>> first, List<Measure> measures, ToDoubleBiFunction<T, Measure> value) {
    List<Column<T>> columns = new ArrayList<>(first);
    for (Measure measure : measures) {
      columns.add(
          new Column<>(
              measure.id(), measure.title(), row -> rounded(value.applyAsDouble(row, measure))));
    }
    return columns;
  }

  private static Cell rounded(double value) {
    return new Cell.Rounded(BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
