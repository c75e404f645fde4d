package nl.kamerspoor.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parliamentary party.
 *
 * @param key under which all its names are found
 * @param name as debates print it: {@code PvdA}
 * @param names all its names, that one first
 * @param from its first day in the chambers; null where that is before 1995
 * @param to its last day; null where it is there still
 * @param into the key of the party that took its place, or null
 */
public record Party(
    String key,
    String name,
    List<String> names,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable String into) {

  public Party {
    names = List.copyOf(names);
  }

  /** Whether it was there on a day. */
  boolean existed(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }
}
