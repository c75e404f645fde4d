package nl.kamerspoor.batch.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.line.CharacterPositions;
import nl.kamerspoor.batch.line.EntryProblem;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its form has it, before it has a name.
 *
 * @param id its name as given, or null
 * @param query as written; null where it could not be read
 * @param problem why it cannot be searched for, or null
 */
public record RawEntry(
    @Nullable Value id,
    @Nullable String query,
    CharacterPositions place,
    Map<String, List<Value>> options,
    @Nullable EntryProblem problem) {

  public static RawEntry unreadable(EntryProblem problem) {
    return unreadable(problem, null);
  }

  public static RawEntry unreadable(EntryProblem problem, @Nullable Value id) {
    return new RawEntry(id, null, _ -> problem.position(), Map.of(), problem);
  }

  /** Reads entries one by one. */
  public interface Reader {

    /** The next entry, or null after the last one. */
    @Nullable RawEntry next() throws IOException;
  }
}
