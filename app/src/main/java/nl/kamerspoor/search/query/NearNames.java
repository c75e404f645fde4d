package nl.kamerspoor.search.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names nearest to a mistyped one, for hints. */
public final class NearNames {

  private NearNames() {}

  /**
   * The known names that a typed one may have meant, nearest first: those that hold it, and those
   * within about a third of its letters: put in, left out, replaced or swapped with the next
   * (optimal string alignment).
   *
   * @param most how many to give at the most
   */
  public static List<String> of(String typed, Collection<String> known, int most) {
    record Scored(String name, int distance) {}
    String wanted = fold(typed);
    return known.stream()
        .distinct()
        .map(name -> new Scored(name, distance(wanted, fold(name))))
        .filter(scored -> scored.distance <= Math.max(1, wanted.length() / 3))
        .sorted(
            Comparator.comparingInt(Scored::distance)
                .thenComparing(scored -> !fold(scored.name).startsWith(wanted))
                .thenComparing(Scored::name))
        .limit(most)
        .map(Scored::name)
        .toList();
  }

  /** The question {@code did you mean "a" or "b"?} about those; empty where none is near. */
  public static String question(String typed, Collection<String> known, int most) {
    List<String> near = of(typed, known, most);
    return near.isEmpty() ? "" : "did you mean \"" + String.join("\" or \"", near) + "\"?";
  }

  private static String fold(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> folded.append((char) c));
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The distance to the name, or to the word of it that is nearest. */
  private static int distance(String wanted, String name) {
    if (wanted.length() >= 3 && name.contains(wanted)) {
      return 0;
    }
    int least = edits(wanted, name);
    for (String word : name.split("[\\s.]+", -1)) {
      least = Math.min(least, edits(wanted, word));
    }
    return least;
  }

  private static int edits(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 8) {
      return Integer.MAX_VALUE;
    }
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
