package nl.kamerspoor.command;

import java.util.Collection;
import java.util.List;
import nl.kamerspoor.search.query.NearNames;

/** Words the names in a message: those that a mistyped one may have meant, and lists of them. */
public final class Suggestions {

  private static final int MAX_SUGGESTIONS = 3;

  private Suggestions() {}

  /** The hint {@code ; did you mean a, b or c?}, or nothing where none is near. */
  public static String hint(String typed, Collection<String> names) {
    List<String> near = NearNames.of(typed, names, MAX_SUGGESTIONS);
    return near.isEmpty() ? "" : "; did you mean " + list(near, "or") + "?";
  }

  /** {@code a, b or c}. */
  public static String list(List<String> names, String last) {
    int count = names.size();
    return count < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, count - 1)) + " " + last + " " + names.getLast();
  }
}
