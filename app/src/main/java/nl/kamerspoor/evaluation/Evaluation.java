package nl.kamerspoor.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How good a run is.
 *
 * @param run its name
 * @param topics what it was measured on
 * @param values for each measure, a value a topic, in their order
 */
public record Evaluation(String run, List<Topic> topics, Map<Measure, double[]> values) {

  /** Measures a run; a topic that it does not have counts as one for which it found nothing. */
  public static Evaluation of(Run run, List<Topic> topics, List<Measure> measures) {
    Map<Measure, double[]> values = new EnumMap<>(Measure.class);
    for (Measure measure : measures) {
      values.put(
          measure,
          topics.stream().mapToDouble(topic -> measure.of(run.ranking(topic), topic)).toArray());
    }
    return new Evaluation(run.name(), topics, values);
  }

  /** The values of a measure, one a topic. */
  double[] of(Measure measure) {
    double[] found = values.get(measure);
    if (found == null) {
      throw new IllegalArgumentException(measure + " was not measured");
    }
    return found;
  }

  /** A measure's mean over the topics. */
  public double mean(Measure measure) {
    return Arrays.stream(of(measure)).average().orElse(0);
  }

  /** The value of a measure for one of the topics, by its place. */
  public double value(Measure measure, int topic) {
    return of(measure)[topic];
  }

  /**
   * Tells how much better or worse another run is, measure by measure; both over the same topics.
   *
   * @param seed of the randomization test
   */
  public List<Difference> to(Evaluation other, long seed) {
    List<Difference> differences = new ArrayList<>();
    for (Measure measure : values.keySet()) {
      differences.add(
          new Difference(
              measure,
              other.mean(measure) - mean(measure),
              PairedRandomization.probability(of(measure), other.of(measure), seed)));
    }
    return differences;
  }

  /**
   * How two runs differ.
   *
   * @param mean the mean of the second less that of the first
   * @param probability that the runs would differ as much by chance alone
   */
  public record Difference(Measure measure, double mean, double probability) {}
}
