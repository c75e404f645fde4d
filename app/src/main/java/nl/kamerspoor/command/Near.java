package nl.kamerspoor.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which names a mistyped one may have meant. */
final class Near {

  private Near() {}

  /**
   * The names that begin as the typed one does, or differ from it by few letters; nearest first, at
   * most three.
   */
  static List<String> to(String typed, Collection<String> names) {
    int allowed = Math.max(1, typed.length() / 3);
    String lower = typed.toLowerCase(Locale.ROOT);
    return names.stream()
        .filter(
            name ->
                distance(lower, name) <= allowed || (lower.length() > 2 && name.startsWith(lower)))
        .sorted(Comparator.comparingInt((String name) -> distance(lower, name)))
        .limit(3)
        .toList();
  }

  /** The hint {@code ; did you mean a, b or c?}, or nothing where none is near. */
  static String hint(String typed, Collection<String> names) {
    List<String> near = to(typed, names);
    return near.isEmpty() ? "" : "; did you mean " + list(near, "or") + "?";
  }

  /** {@code a, b or c}. */
  static String list(List<String> names, String last) {
    int count = names.size();
    return count < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, count - 1)) + " " + last + " " + names.getLast();
  }

  /** Letters put in, left out, replaced or swapped (optimal string alignment). */
  private static int distance(String one, String other) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] current = new int[other.length() + 1];
      current[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        current[j] = Math.min(Math.min(last[j], current[j - 1]) + 1, last[j - 1] + replaced);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          current[j] = Math.min(current[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = current;
    }
    return last[other.length()];
  }
}
