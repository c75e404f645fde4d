package nl.kamerspoor.index.sources;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamerspoor.read.input.FileNames;

/**
 * Counts the files among the papers that are of kinds that hold none, so that nothing is wrong with
 * them.
 */
public final class NonPaperFiles {

  private NonPaperFiles() {}

  /** How many there are of each kind, the most first: {@code 12 .xlsx, 1 without an ending}. */
  public static String kinds(Collection<Note> passedOver) {
    Map<String, Long> counts =
        passedOver.stream()
            .collect(
                Collectors.groupingBy(
                    note -> FileNames.ending(note.where()), TreeMap::new, Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .map(
            kind ->
                kind.getValue()
                    + " "
                    + (kind.getKey().isEmpty() ? "without an ending" : kind.getKey()))
        .collect(Collectors.joining(", "));
  }
}
