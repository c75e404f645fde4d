package nl.kamerspoor.batch.entry;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.line.Place;
import nl.kamerspoor.batch.line.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An entry as its form has it, before it has a name.
 *
 * @param id its name as given, or null
 * @param query as written; null where it could not be read
 * @param problem why it cannot be searched for, or null
 */
public record Entry(
    @Nullable Value id,
    @Nullable String query,
    Place place,
    Map<String, List<Value>> options,
    @Nullable Problem problem) {

  public static Entry unreadable(Problem problem) {
    return unreadable(problem, null);
  }

  public static Entry unreadable(Problem problem, @Nullable Value id) {
    return new Entry(id, null, _ -> problem.position(), Map.of(), problem);
  }

  /** Reads one entry after the other. */
  public interface Reader {

    /** The next entry, or null after the last one. */
    @Nullable Entry next() throws IOException;
  }
}
