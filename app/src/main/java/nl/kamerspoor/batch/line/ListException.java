package nl.kamerspoor.batch.line;

import nl.kamerspoor.batch.entry.ListReading;
import org.jspecify.annotations.Nullable;

/** A list of queries that cannot be read at all; the message says where, why and what to do. */
public final class ListException extends Exception {

  private static final long serialVersionUID = 1L;

  private final @Nullable String columns;

  public ListException(String message) {
    this(message, null);
  }

  /**
   * A list whose columns have to be named.
   *
   * @param columns what to say of them, so that it can be read; null where that would not help
   */
  public ListException(String message, @Nullable String columns) {
    super(message);
    this.columns = columns;
  }

  /**
   * The columns to name, as {@link ListReading#columns} takes them; null where none are missing.
   */
  public @Nullable String columns() {
    return columns;
  }
}
