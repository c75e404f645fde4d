package nl.kamerspoor.index.sources;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kamerspoor.index.write.IndexReport.Note;
import nl.kamerspoor.read.input.NonPaperKinds;

/**
 * What lies among the papers and is of a kind that holds none, so that nothing is wrong with it.
 */
public final class NonPaperFiles {

  private NonPaperFiles() {}

  /** Whether a file was passed over; one that is itself a source was asked for, so it is not. */
  public static boolean isOne(Note note) {
    return note.where().indexOf('/') >= 0 && NonPaperKinds.isOne(note.where(), note.text());
  }

  /** How many there are of each kind, the most first: {@code 12 .xlsx, 1 without an ending}. */
  public static String kinds(Collection<Note> passedOver) {
    Map<String, Long> counts =
        passedOver.stream()
            .collect(
                Collectors.groupingBy(
                    note -> NonPaperKinds.endingOf(note.where()),
                    TreeMap::new,
                    Collectors.counting()));
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
