package nl.kamerspoor.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the ids nearest to one that does not exist. */
final class NearIds {

  private static final Pattern NUMBERED = Pattern.compile("(.*-)(\\d{1,6})");
  private static final int MOST_EDITS = 2;

  private final String id;
  private final Matcher wanted;
  private final List<Candidate> candidates = new ArrayList<>();

  /** Lower rank first, then lower distance. */
  private record Candidate(String id, int rank, int distance) {}

  NearIds(String id) {
    this.id = id;
    this.wanted = NUMBERED.matcher(id);
  }

  void look(String candidate) {
    Matcher numbered = NUMBERED.matcher(candidate);
    if (candidate.contains(id)) {
      candidates.add(new Candidate(candidate, 0, candidate.length() - id.length()));
    } else if (wanted.matches()
        && numbered.matches()
        && wanted.group(1).equals(numbered.group(1))) {
      int distance = Integer.parseInt(numbered.group(2)) - Integer.parseInt(wanted.group(2));
      candidates.add(new Candidate(candidate, 1, Math.abs(distance)));
    } else if (Math.abs(candidate.length() - id.length()) <= MOST_EDITS) {
      int edits = edits(candidate);
      if (edits <= MOST_EDITS) {
        candidates.add(new Candidate(candidate, 2, edits));
      }
    }
  }

  /** The ids that are near, likeliest first. */
  List<String> ranked() {
    return candidates.stream()
        .sorted(
            Comparator.comparingInt(Candidate::rank)
                .thenComparingInt(Candidate::distance)
                .thenComparing(Candidate::id))
        .map(Candidate::id)
        .toList();
  }

  /** How many letters differ, are missing or too many (Levenshtein's distance). */
  private int edits(String candidate) {
    int[] above = new int[candidate.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= id.length(); row++) {
      int[] current = new int[above.length];
      current[0] = row;
      for (int column = 1; column < above.length; column++) {
        int replaced = id.charAt(row - 1) == candidate.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(
                above[column - 1] + replaced, 1 + Math.min(above[column], current[column - 1]));
      }
      above = current;
    }
    return above[candidate.length()];
  }
}
