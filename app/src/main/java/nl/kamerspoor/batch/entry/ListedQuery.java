package nl.kamerspoor.batch.entry;

import java.util.List;
import java.util.Map;
import nl.kamerspoor.batch.line.CharacterPositions;
import nl.kamerspoor.batch.line.EntryProblem;
import org.jspecify.annotations.Nullable;

/** An entry of a list of queries. */
public sealed interface ListedQuery {

  /** Its name: as given in the list, or {@code q} and which entry of the list it is, from 1. */
  String id();

  /**
   * An entry that can be searched for.
   *
   * @param query as written
   * @param place where its characters stand
   * @param options values of the options of {@code search}, by their names without hyphens in front
   */
  record Asked(String id, String query, CharacterPositions place, Map<String, List<Value>> options)
      implements ListedQuery {
    public Asked {
      options = Map.copyOf(options);
    }
  }

  /**
   * An entry that cannot.
   *
   * @param query as far as it could be read; null where it could not
   */
  record Unreadable(String id, @Nullable String query, EntryProblem problem)
      implements ListedQuery {}

  /** The value of an option, as written. */
  record Value(String text, CharacterPositions place) {}
}
