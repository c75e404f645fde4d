package nl.kamerspoor.index.fields;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values written one after the other into a string and read back in the same order. Absent and
 * empty are one.
 */
final class StoredValues {

  /** Unit separator: stands in no text that people write. */
  private static final String SEPARATOR = "\u001f";

  private final List<String> values;
  private final Iterator<String> unread;

  /** To write. */
  StoredValues() {
    values = new ArrayList<>();
    unread = values.iterator();
  }

  /** To read. */
  StoredValues(String stored) {
    values = Arrays.asList(stored.split(SEPARATOR, -1));
    unread = values.iterator();
  }

  StoredValues add(@Nullable Object value) {
    values.add(value == null ? "" : value.toString().replace(SEPARATOR, " "));
    return this;
  }

  boolean hasNext() {
    return unread.hasNext();
  }

  @Nullable String next() {
    String value = unread.next();
    return value.isEmpty() ? null : value;
  }

  String text() {
    return Objects.requireNonNull(next());
  }

  int number() {
    return Integer.parseInt(text());
  }

  @Nullable Integer numberOrNull() {
    String value = next();
    return value == null ? null : Integer.valueOf(value);
  }

  @Override
  public String toString() {
    return String.join(SEPARATOR, values);
  }
}
