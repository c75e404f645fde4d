package nl.kamerspoor.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was measured: for each job and contender a value a round. */
public final class Measurements {

  private final Map<String, Map<Contender, List<Double>>> jobs = new LinkedHashMap<>();

  /** The middle value with the least and the most. */
  public record Spread(double median, double least, double most) {

    public static Spread of(List<Double> values) {
      List<Double> sorted = values.stream().sorted().toList();
      int middle = sorted.size() / 2;
      double median =
          sorted.size() % 2 == 1
              ? sorted.get(middle)
              : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
      return new Spread(median, sorted.getFirst(), sorted.getLast());
    }
  }

  /** Adds the value of the next round. */
  void add(String job, Contender contender, double value) {
    jobs.computeIfAbsent(job, _ -> new LinkedHashMap<>())
        .computeIfAbsent(contender, _ -> new ArrayList<>())
        .add(value);
  }

  /** All jobs, in the order in which they were first done. */
  List<String> jobs() {
    return List.copyOf(jobs.keySet());
  }

  /** The values of the rounds; empty where it was not measured. */
  List<Double> values(String job, Contender contender) {
    return jobs.getOrDefault(job, Map.of()).getOrDefault(contender, List.of());
  }

  /** One against another within each round; empty where either was not measured. */
  List<Double> ratios(String job, Contender contender, String otherJob, Contender other) {
    List<Double> values = values(job, contender);
    List<Double> others = values(otherJob, other);
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < Math.min(values.size(), others.size()); i++) {
      if (others.get(i) > 0) {
        ratios.add(values.get(i) / others.get(i));
      }
    }
    return ratios;
  }
}
