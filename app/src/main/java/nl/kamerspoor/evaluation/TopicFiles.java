package nl.kamerspoor.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.evaluation.ColumnLines.Line;
import nl.kamerspoor.evaluation.ColumnLines.LineColumn;
import org.jspecify.annotations.Nullable;

/** Reads what runs are measured against: topics with judgments, or known items. */
public final class TopicFiles {

  private static final int JUDGMENT_COLUMNS = 4;

  private TopicFiles() {}

  /**
   * Reads topics and their judgments.
   *
   * @param topics a line a topic: {@code id TAB query}, further columns are for people
   * @param judgments a line a judgment, as TREC's qrels: {@code topic 0 document grade}, topic and
   *     document as {@link RunWord} has them
   * @return the topics that have judgments, in the order of their file
   */
  public static List<Topic> judged(Source topics, Source judgments)
      throws IOException, LineException {
    Map<String, String> queries = queries(topics);
    Map<String, Map<String, Integer>> grades = grades(judgments, topics, queries);
    List<Topic> judged = new ArrayList<>();
    queries.forEach(
        (id, query) -> {
          Map<String, Integer> found = grades.get(id);
          if (found != null) {
            judged.add(new Topic(id, query, found));
          }
        });
    return judged;
  }

  /** Where a file is, and how it was typed. */
  public record Source(Path path, String name) {}

  private static Map<String, String> queries(Source file) throws IOException, LineException {
    Map<String, String> queries = new LinkedHashMap<>();
    try (ColumnLines lines = ColumnLines.of(file.path(), file.name())) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        List<LineColumn> columns = line.betweenTabs();
        if (columns.size() < 2 || columns.get(1).text().isBlank()) {
          throw line.wrong(EvaluationWording.NO_QUERY);
        }
        LineColumn id = columns.getFirst();
        if (queries.putIfAbsent(id.text(), columns.get(1).text()) != null) {
          throw id.wrong(EvaluationWording.topicTwice(id.text()));
        }
      }
    }
    return something(file, queries, EvaluationWording.NO_TOPICS);
  }

  private static Map<String, Map<String, Integer>> grades(
      Source file, Source topics, Map<String, String> queries) throws IOException, LineException {
    Map<String, Map<String, Integer>> grades = new HashMap<>();
    try (ColumnLines lines = ColumnLines.of(file.path(), file.name())) {
      for (Line line = lines.next(); line != null; line = lines.next()) {
        List<LineColumn> columns = line.betweenSpaces();
        if (columns.size() != JUDGMENT_COLUMNS) {
          throw line.wrong(EvaluationWording.JUDGMENT_COLUMNS);
        }
        LineColumn column = columns.get(0);
        String topic = RunWord.read(column.text());
        if (!queries.containsKey(topic)) {
          throw column.wrong(EvaluationWording.unknownTopic(topic, topics.name()));
        }
        LineColumn document = columns.get(2);
        int grade = grade(columns.get(3));
        if (grades
                .computeIfAbsent(topic, _ -> new HashMap<>())
                .putIfAbsent(RunWord.read(document.text()), grade)
            != null) {
          throw document.wrong(EvaluationWording.judgedTwice(document.text(), topic));
        }
      }
    }
    return something(file, grades, EvaluationWording.NO_JUDGMENTS);
  }

  private static int grade(LineColumn column) throws LineException {
    try {
      return Integer.parseInt(column.text());
    } catch (NumberFormatException unreadable) {
      throw column.wrong(EvaluationWording.noGrade(column.text()));
    }
  }

  /**
   * Reads known items: each query has one document to find, or any of several. The topics are
   * numbered from 1 by the order of their queries.
   *
   * @param file a header, {@code query TAB target}, then a line a query and target
   */
  public static List<Topic> knownItems(Source file) throws IOException, LineException {
    Map<String, Map<String, Integer>> targets = new LinkedHashMap<>();
    try (ColumnLines lines = ColumnLines.of(file.path(), file.name())) {
      @Nullable Line header = lines.next();
      if (header != null && !header.text().equals("query\ttarget")) {
        throw header.betweenTabs().getFirst().wrong(EvaluationWording.KNOWN_ITEM_HEADER);
      }
      for (Line line = lines.next(); line != null; line = lines.next()) {
        List<LineColumn> columns = line.betweenTabs();
        if (columns.size() != 2 || columns.getFirst().text().isBlank()) {
          throw line.wrong(EvaluationWording.KNOWN_ITEM_COLUMNS);
        }
        targets
            .computeIfAbsent(columns.getFirst().text(), _ -> new HashMap<>())
            .put(columns.getLast().text(), 1);
      }
    }
    List<Topic> topics = new ArrayList<>();
    something(file, targets, EvaluationWording.NO_KNOWN_ITEMS)
        .forEach((query, found) -> topics.add(new Topic("" + (topics.size() + 1), query, found)));
    return topics;
  }

  private static <V> Map<String, V> something(Source file, Map<String, V> read, String nothing)
      throws LineException {
    if (read.isEmpty()) {
      throw new LineException(file.name() + ":1", "", 0, nothing);
    }
    return read;
  }
}
