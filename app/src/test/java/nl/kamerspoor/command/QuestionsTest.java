package nl.kamerspoor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.evaluation.Evaluation;
import nl.kamerspoor.evaluation.Measure;
import nl.kamerspoor.evaluation.Run;
import nl.kamerspoor.evaluation.SearchRun;
import nl.kamerspoor.evaluation.Topic;
import nl.kamerspoor.evaluation.TopicFiles;
import nl.kamerspoor.evaluation.TopicFiles.Source;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import nl.kamerspoor.testing.Checkout;
import nl.kamerspoor.testing.OptionalData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions in sentences beside the keywords for the same, typed as they stand. */
final class QuestionsTest {

  /** The share of the keywords' nDCG@10 that the same questions in sentences keep. */
  private static final double KEPT = .95;

  private static final String NOTHING = "nothing";

  @TempDir private static Path folder;

  /**
   * A line of {@code questions.tsv}.
   *
   * @param variant {@code long} or {@code short}; each topic has both
   */
  private record Question(String topic, String variant, String keywords, String question) {}

  @Test
  void sentencesRankMotionsAsKeywordsDo() throws Exception {
    Path motions = OptionalData.file(OptionalData.MOTIONS);
    Path judgments = OptionalData.file("qrels.dev.txt");
    Path index = folder.resolve("motions");
    indexInto(index, motions);
    List<Question> questions = new ArrayList<>();
    for (String[] line : lines("questions.tsv", 4)) {
      questions.add(new Question(line[0], line[1], line[2], line[3]));
    }
    try (OpenIndex open = OpenIndex.open(index)) {
      Searcher searcher = new Searcher(open);
      for (String variant : List.of("long", "short")) {
        List<Question> asked =
            questions.stream().filter(question -> question.variant().equals(variant)).toList();
        double keywords =
            ndcg(searcher, judgments, asked.stream().map(q -> line(q, q.keywords())).toList());
        double sentences =
            ndcg(searcher, judgments, asked.stream().map(q -> line(q, q.question())).toList());
        assertTrue(
            sentences >= KEPT * keywords,
            () -> "%s: nDCG@10 %.4f against %.4f".formatted(variant, sentences, keywords));
      }
    }
  }

  private static String line(Question question, String query) {
    return question.topic() + "\t" + query + "\n";
  }

  private static double ndcg(Searcher searcher, Path judgments, List<String> queries)
      throws Exception {
    Path file = Files.writeString(folder.resolve("topics.tsv"), String.join("", queries));
    List<Topic> topics =
        TopicFiles.judged(new Source(file, "topics"), new Source(judgments, "judgments"));
    Run run =
        SearchRun.of(
            "typed", searcher, topics, Unit.PAPER, query -> SearchRequest.of(query).withLimit(10));
    return Evaluation.of(run, topics, List.of(Measure.NDCG_10)).mean(Measure.NDCG_10);
  }

  @Test
  void sentencesFindTheSameFirstOverTheCorpus() throws Exception {
    Path index = folder.resolve("corpus");
    indexInto(index, Checkout.CORPUS);
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    try (OpenIndex open = OpenIndex.open(index)) {
      Searcher searcher = new Searcher(open);
      for (String[] line : lines("corpus-questions.tsv", 2)) {
        String keywords = first(searcher, line[0]);
        assertNotEquals(NOTHING, keywords, line[0]);
        expected.add(keywords + " " + line[1]);
        found.add(first(searcher, line[1]) + " " + line[1]);
      }
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  private static String first(Searcher searcher, String query) throws Exception {
    List<Hit> hits = searcher.search(SearchRequest.of(query).withLimit(1)).hits();
    return hits.isEmpty() ? NOTHING : hits.getFirst().found().id().toString();
  }

  private static void indexInto(Path index, Path papers) {
    CommandLineRun run =
        CommandLineRun.in(
            folder, "index", papers.toAbsolutePath().toString(), "--index", index.toString());
    assertEquals(0, run.code(), run.err());
  }

  /** The lines of a file of questions behind its header, each cut into so many columns. */
  private static List<String[]> lines(String name, int columns) throws IOException {
    List<String[]> lines = new ArrayList<>();
    Path file = Checkout.ROOT.resolve("docs/quality").resolve(name);
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] cut = line.split("\t", -1);
      assertEquals(columns, cut.length, line);
      lines.add(cut);
    }
    return lines.subList(1, lines.size());
  }
}
