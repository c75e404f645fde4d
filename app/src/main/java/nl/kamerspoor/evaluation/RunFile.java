package nl.kamerspoor.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.evaluation.ColumnLines.Line;
import nl.kamerspoor.evaluation.ColumnLines.LineColumn;
import nl.kamerspoor.evaluation.TopicFiles.Source;

/**
 * Reads a run in TREC's form: {@code topic Q0 document rank score name}, a line a document; topic
 * and document as {@link RunWord} has them.
 *
 * <p>As trec_eval does, it goes by the scores, equal ones by document id backwards, and pays no
 * heed to the ranks.
 */
public final class RunFile {

  private static final int COLUMNS = 6;

  private record RankedId(String document, double score) {}

  private RunFile() {}

  /** Reads a run, named by its file. */
  public static Run read(Source file) throws IOException, LineException {
    Map<String, List<RankedId>> found = new HashMap<>();
    Map<String, Set<String>> seen = new HashMap<>();
    try (ColumnLines lines = ColumnLines.of(file.path(), file.name())) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        List<LineColumn> columns = line.betweenSpaces();
        if (columns.size() != COLUMNS) {
          throw line.wrong(EvaluationWording.RUN_COLUMNS);
        }
        String topic = RunWord.read(columns.get(0).text());
        LineColumn column = columns.get(2);
        String document = RunWord.read(column.text());
        if (!seen.computeIfAbsent(topic, _ -> new HashSet<>()).add(document)) {
          throw column.wrong(EvaluationWording.foundTwice(column.text(), topic));
        }
        found
            .computeIfAbsent(topic, _ -> new ArrayList<>())
            .add(new RankedId(document, score(columns.get(4))));
      }
    }
    if (found.isEmpty()) {
      throw new LineException(file.name() + ":1", "", 0, EvaluationWording.EMPTY_RUN);
    }
    Map<String, List<String>> rankings = new HashMap<>();
    found.forEach(
        (topic, documents) ->
            rankings.put(
                topic,
                documents.stream()
                    .sorted(
                        Comparator.comparingDouble(RankedId::score)
                            .thenComparing(RankedId::document)
                            .reversed())
                    .map(RankedId::document)
                    .toList()));
    return new Run(file.path().getFileName().toString(), rankings);
  }

  private static double score(LineColumn column) throws LineException {
    try {
      double score = Double.parseDouble(column.text());
      if (!Double.isNaN(score)) {
        return score;
      }
    } catch (NumberFormatException unreadable) {
      // Said below, as NaN is.
    }
    throw column.wrong(EvaluationWording.noScore(column.text()));
  }
}
