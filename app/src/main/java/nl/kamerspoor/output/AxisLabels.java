package nl.kamerspoor.output;

import java.util.ArrayList;
import java.util.List;

/**
 * The names of buckets below a picture. Of many, most are blank; XChart's own way to show fewer
 * puts them where they do not belong. Blanks differ, as categories have to.
 */
final class AxisLabels {

  /** Years are named in steps that people count in. */
  private static final List<Integer> STEPS = List.of(1, 2, 5, 10, 20, 50, 100, 200, 500, 1000);

  private AxisLabels() {}

  /**
   * The labels.
   *
   * @param names of all buckets, in order
   * @param most so many may be shown
   */
  static List<String> of(List<String> names, int most) {
    int least = (names.size() + most - 1) / most;
    boolean areYears = names.stream().allMatch(name -> name.matches("\\d{4}"));
    int every =
        areYears
            ? STEPS.stream().filter(step -> step >= least).findFirst().orElse(least)
            : Math.max(1, least);
    List<String> labels = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int number = areYears ? Integer.parseInt(names.get(i)) : i;
      labels.add(number % every == 0 ? names.get(i) : blank(i));
    }
    return labels;
  }

  /** A number in two kinds of blank. */
  private static String blank(int number) {
    return Integer.toBinaryString(number).replace('0', ' ').replace('1', '\u00A0');
  }
}
