package nl.kamerspoor.trace.vocabulary;

import java.util.List;
import nl.kamerspoor.trace.measure.LogLikelihood;
import org.jspecify.annotations.Nullable;

/**
 * How surely a word stands near a term more often in some periods than in others, for the words
 * that stand near it then.
 *
 * @param likelihood of the periods in which any word stands near the term against one rate for all
 * @param isFew whether under five occurrences were to be expected in one of them
 */
public record CollocateShift(LogLikelihood likelihood, boolean isFew) {

  /** Compares the periods; null where there are not two of them. */
  static @Nullable CollocateShift of(List<Association> periods) {
    List<Association> some = periods.stream().filter(period -> period.places() > 0).toList();
    if (some.size() < 2) {
      return null;
    }
    long[] together = some.stream().mapToLong(Association::together).toArray();
    // A reading of a word may stand beside it at its place, so there can be more than places.
    long[] places =
        some.stream().mapToLong(period -> Math.max(period.places(), period.together())).toArray();
    return new CollocateShift(
        LogLikelihood.of(together, places), LogLikelihood.isFew(together, places));
  }
}
