package nl.kamerspoor.evaluation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Tells whether two systems differ by more than chance: the paired randomization test, two-sided
 * (Smucker, Allan and Carterette, "A comparison of statistical significance tests for information
 * retrieval evaluation", 2007).
 *
 * <p>If the systems were alike, it would be chance which of the two values of a topic is whose. So
 * they are swapped at random, many times; the answer is how often their means then lie as far apart
 * as they do.
 */
final class PairedRandomization {

  private static final int PERMUTATIONS = 10_000;

  /** The most by which sums of the same numbers in another order may differ. */
  private static final double ROUNDING_TOLERANCE = 1e-9;

  private PairedRandomization() {}

  /**
   * Finds the probability of a difference as large by chance, from 0 to 1; 1 where there is none.
   *
   * @param first the values of one system, a topic each
   * @param second those of the other, in the same order
   * @param seed the same seed gives the same answer
   */
  static double probability(double[] first, double[] second, long seed) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(first.length + " and " + second.length + " values");
    }
    double[] differences = new double[first.length];
    Arrays.setAll(differences, i -> second[i] - first[i]);
    double observed = Math.abs(Arrays.stream(differences).sum());
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    int asFar = 0;
    for (int round = 0; round < PERMUTATIONS; round++) {
      double sum = 0;
      for (double difference : differences) {
        sum += random.nextBoolean() ? difference : -difference;
      }
      if (Math.abs(sum) >= observed - ROUNDING_TOLERANCE) {
        asFar++;
      }
    }
    // With the observed order itself as one of the rounds, so that no chance is called none.
    return (asFar + 1.0) / (PERMUTATIONS + 1);
  }
}
