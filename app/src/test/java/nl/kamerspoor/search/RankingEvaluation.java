package nl.kamerspoor.search;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.MemoryIndex;
import nl.kamerspoor.index.OpenIndex;
import nl.kamerspoor.search.SearchRequest.Reading;
import nl.kamerspoor.search.SearchRequest.Sort;
import nl.kamerspoor.search.query.QueryException;

/**
 * Measures ranking on judged topics and known items over the running text of official motions:
 * nDCG@10 and recall@50 of the topics (gain 2, 1, 0; recall of all that is relevant), mean
 * reciprocal rank at 10 of the known items, the best of several motions with one title.
 */
final class RankingEvaluation {

  /** Only every so many known items, for a quick look. */
  private final int every = Integer.getInteger("kamerspoor.every", 1);

  /** Whether to search for words that go with the query too. */
  private final boolean more = Boolean.getBoolean("kamerspoor.more");

  private final Searcher searcher;

  RankingEvaluation(OpenIndex index, Ranking ranking) {
    this.searcher = new Searcher(index, ranking);
  }

  /**
   * Prints the measures of the default ranking, and of each variant given, such as {@code k1=0.9}
   * or {@code part=0.2,near=0}.
   *
   * @param arguments the folder of the motions, the folder of the judgments, variants
   */
  public static void main(String[] arguments) throws Exception {
    List<Kamerstuk> papers = MotionPapers.in(Path.of(arguments[0]));
    Path data = Path.of(arguments[1]);
    PrintStream out = new PrintStream(System.out, true, java.nio.charset.StandardCharsets.UTF_8);
    try (OpenIndex index = MemoryIndex.of(papers)) {
      Measures standard = new RankingEvaluation(index, Ranking.DEFAULT).measure(data);
      out.println(standard.line("default"));
      for (String variant : Arrays.asList(arguments).subList(2, arguments.length)) {
        if (variant.equals("topics")) {
          standard.topics.forEach((id, m) -> out.printf("%s %.3f %.3f%n", id, m.ndcg, m.recall));
          continue;
        }
        Measures measures = new RankingEvaluation(index, varied(variant)).measure(data);
        out.println(measures.line(variant));
        out.printf(
            "    p against default: nDCG %.3f, known %.3f, mismatch %.3f%n",
            difference(standard.topics.values(), measures.topics.values(), Topic::ndcg),
            difference(standard.known, measures.known, Double::doubleValue),
            difference(standard.mismatch, measures.mismatch, Double::doubleValue));
      }
    }
  }

  record Topic(double ndcg, double recall) {}

  /** Every single value, so that two rankings can be compared pair by pair. */
  record Measures(Map<String, Topic> topics, List<Double> known, List<Double> mismatch) {

    double ndcg() {
      return topics.values().stream().mapToDouble(Topic::ndcg).average().orElse(0);
    }

    double recall() {
      return topics.values().stream().mapToDouble(Topic::recall).average().orElse(0);
    }

    static double mean(List<Double> values) {
      return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    String line(String name) {
      return "%-28s nDCG@10 %.3f  R@50 %.3f  known MRR@10 %.4f  mismatch MRR@10 %.4f"
          .formatted(name, ndcg(), recall(), mean(known), mean(mismatch));
    }
  }

  Measures measure(Path data) throws IOException, QueryException {
    return new Measures(
        topics(data), known(data, "known-items.tsv"), known(data, "known-items-mismatch.tsv"));
  }

  Map<String, Topic> topics(Path data) throws IOException, QueryException {
    Map<String, Map<String, Integer>> judged = new HashMap<>();
    for (String line : Files.readAllLines(data.resolve("qrels.dev.txt"))) {
      String[] columns = line.split("\\s+", -1);
      judged
          .computeIfAbsent(columns[0], _ -> new HashMap<>())
          .put(columns[2], Integer.parseInt(columns[3]));
    }
    Map<String, Topic> topics = new LinkedHashMap<>();
    for (String line : Files.readAllLines(data.resolve("topics.dev.tsv"))) {
      String[] columns = line.split("\t", -1);
      List<String> run = run(columns[1], Reading.LANGUAGE, 50);
      topics.put(
          columns[0] + " " + columns[1], topic(run, judged.getOrDefault(columns[0], Map.of())));
    }
    return topics;
  }

  private static Topic topic(List<String> run, Map<String, Integer> judged) {
    double gain = 0;
    for (int i = 0; i < Math.min(10, run.size()); i++) {
      gain += judged.getOrDefault(run.get(i), 0) / log2(i + 2);
    }
    List<Integer> ideal =
        judged.values().stream().sorted(java.util.Comparator.reverseOrder()).limit(10).toList();
    double best = 0;
    for (int i = 0; i < ideal.size(); i++) {
      best += ideal.get(i) / log2(i + 2);
    }
    long relevant = judged.values().stream().filter(grade -> grade > 0).count();
    long found = run.stream().filter(id -> judged.getOrDefault(id, 0) > 0).count();
    return new Topic(best == 0 ? 0 : gain / best, relevant == 0 ? 0 : (double) found / relevant);
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  List<Double> known(Path data, String file) throws IOException, QueryException {
    Map<String, List<String>> targets = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(data.resolve(file));
    for (String line : lines.subList(1, lines.size())) {
      String[] columns = line.split("\t", -1);
      targets.computeIfAbsent(columns[0], _ -> new ArrayList<>()).add(columns[1]);
    }
    List<Double> ranks = new ArrayList<>();
    int number = 0;
    for (Map.Entry<String, List<String>> item : targets.entrySet()) {
      if (number++ % every != 0) {
        continue;
      }
      List<String> run = run(item.getKey(), Reading.LITERAL, 10);
      double reciprocal = 0;
      for (int i = 0; i < run.size() && reciprocal == 0; i++) {
        reciprocal = item.getValue().contains(run.get(i)) ? 1.0 / (i + 1) : 0;
      }
      ranks.add(reciprocal);
    }
    return ranks;
  }

  private List<String> run(String query, Reading reading, int limit)
      throws IOException, QueryException {
    SearchRequest request =
        new SearchRequest(
            query,
            reading,
            List.of(),
            MatchLevel.FAMILY,
            false,
            true,
            more,
            Sort.RELEVANCE,
            0,
            limit,
            1);
    return searcher.papers(request).stream().map(RankedPaper::id).toList();
  }

  /** Two-sided p of a paired randomisation test with 10,000 rounds (Smucker et al. 2007). */
  private static <T> double difference(
      java.util.Collection<T> a, java.util.Collection<T> b, ToDoubleFunction<T> value) {
    double[] first = a.stream().mapToDouble(value).toArray();
    double[] second = b.stream().mapToDouble(value).toArray();
    double observed = 0;
    for (int i = 0; i < first.length; i++) {
      observed += second[i] - first[i];
    }
    java.util.Random random = new java.util.Random(1);
    int asFar = 0;
    int rounds = 10_000;
    for (int round = 0; round < rounds; round++) {
      double sum = 0;
      for (int i = 0; i < first.length; i++) {
        double difference = second[i] - first[i];
        sum += random.nextBoolean() ? difference : -difference;
      }
      asFar += Math.abs(sum) >= Math.abs(observed) - 1e-12 ? 1 : 0;
    }
    return (double) asFar / rounds;
  }

  /** The default ranking with some weights changed. */
  private static Ranking varied(String variant) throws ReflectiveOperationException {
    var components = Ranking.class.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getAccessor().invoke(Ranking.DEFAULT);
      for (String change : variant.split(",", -1)) {
        if (change.startsWith(components[i].getName() + "=")) {
          values[i] = Float.parseFloat(change.substring(change.indexOf('=') + 1));
        }
      }
    }
    return Ranking.class.getDeclaredConstructor(types).newInstance(values);
  }
}
