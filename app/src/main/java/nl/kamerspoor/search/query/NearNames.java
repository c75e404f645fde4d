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
   * within about a third of its letters (Levenshtein distance).
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
        .sorted(Comparator.comparingInt(Scored::distance).thenComparing(Scored::name))
        .limit(most)
        .map(Scored::name)
        .toList();
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
    int least = levenshtein(wanted, name);
    for (String word : name.split("[\\s.]+", -1)) {
      least = Math.min(least, levenshtein(wanted, word));
    }
    return least;
  }

  private static int levenshtein(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 8) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
