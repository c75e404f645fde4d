package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.trace.bucket.Bucket;
import nl.kamerspoor.trace.bucket.CalendarSpan;

/**
 * Chooses the names of buckets below a picture. Of many, most are left out: years are named in
 * steps that people count in, months and quarters from January on.
 */
public final class AxisLabels {

  private AxisLabels() {}

  /**
   * Chooses the labels; empty ones where a bucket is not named.
   *
   * @param buckets all of them, in order
   * @param most so many may be named
   */
  public static List<String> of(List<Bucket> buckets, int most) {
    if (buckets.size() <= most) {
      return buckets.stream().map(Bucket::label).toList();
    }
    CalendarSpan first = buckets.getFirst().span();
    int least = (buckets.size() + most - 1) / most;
    int every = first == null ? least : step(first.length(), least);
    long number = first == null ? 0 : first.number();
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < buckets.size(); i++) {
      labels.add((number + i) % every == 0 ? buckets.get(i).label() : "");
    }
    return labels;
  }

  /** Whether these are years, quarters, months or session years, which go on by themselves. */
  public static boolean areOfTime(List<Bucket> buckets) {
    return buckets.stream().allMatch(bucket -> bucket.span() != null);
  }

  /** The smallest step that people count in, of at least so many spans. */
  private static int step(CalendarSpan.Length length, int least) {
    List<Integer> partsOfYear =
        switch (length) {
          case YEAR -> List.of();
          case QUARTER -> List.of(2);
          case MONTH -> List.of(2, 3, 6);
        };
    for (int part : partsOfYear) {
      if (part >= least) {
        return part;
      }
    }
    for (int decade = 1; ; decade *= 10) {
      for (int step : List.of(1, 2, 5)) {
        if (step * decade * length.inYear() >= least) {
          return step * decade * length.inYear();
        }
      }
    }
  }
}
