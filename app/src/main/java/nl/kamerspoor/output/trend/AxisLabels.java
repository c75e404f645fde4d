package nl.kamerspoor.output.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the names of buckets below a picture. Of many, most are left out: years are named in
 * steps that people count in, months and quarters from January on.
 */
public final class AxisLabels {

  private static final Pattern BUCKET_OF_TIME =
      Pattern.compile("(?<year>\\d{4})(?:-(?:Q(?<quarter>\\d)|(?<month>\\d\\d)|\\d{4}))?");

  private static final int MONTHS = 12;
  private static final int QUARTERS = 4;

  private AxisLabels() {}

  /**
   * Chooses the labels; empty ones where a bucket is not named.
   *
   * @param names of all buckets, in order
   * @param most so many may be shown
   */
  public static List<String> of(List<String> names, int most) {
    if (names.size() <= most) {
      return List.copyOf(names);
    }
    Integer first = number(names.getFirst());
    int least = (names.size() + most - 1) / most;
    int every = first == null ? least : step(names.getFirst(), least);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      labels.add(((first == null ? 0 : first) + i) % every == 0 ? names.get(i) : "");
    }
    return labels;
  }

  /** Whether these are years, quarters, months or session years, which go on by themselves. */
  public static boolean areOfTime(List<String> names) {
    return names.stream().allMatch(name -> number(name) != null);
  }

  /** Numbers a bucket among its kind, so that steps begin where people begin to count. */
  private static @Nullable Integer number(String name) {
    Matcher bucket = BUCKET_OF_TIME.matcher(name);
    if (!bucket.matches()) {
      return null;
    }
    int year = Integer.parseInt(bucket.group("year"));
    String quarter = bucket.group("quarter");
    String month = bucket.group("month");
    return quarter != null
        ? year * QUARTERS + Integer.parseInt(quarter) - 1
        : month != null ? year * MONTHS + Integer.parseInt(month) - 1 : (Integer) year;
  }

  private static int step(String name, int least) {
    List<Integer> parts =
        name.contains("-Q") ? List.of(2) : name.length() == 7 ? List.of(2, 3, 6) : List.of();
    for (int part : parts) {
      if (part >= least) {
        return part;
      }
    }
    int year = name.contains("-Q") ? QUARTERS : name.length() == 7 ? MONTHS : 1;
    for (int decade = 1; ; decade *= 10) {
      for (int step : List.of(1, 2, 5)) {
        if (step * decade * year >= least) {
          return step * decade * year;
        }
      }
    }
  }
}
