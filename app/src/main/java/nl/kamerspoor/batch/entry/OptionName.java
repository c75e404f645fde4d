package nl.kamerspoor.batch.entry;

/**
 * An option that a list may give for a query of its own.
 *
 * @param name without the hyphens before it: {@code session-year}
 */
public record OptionName(String name, Kind kind) {

  /** What an option takes. */
  public enum Kind {
    /** Nothing: in a list, yes or no. */
    FLAG,
    /** One value. */
    VALUE,
    /** Any number of values: in a cell, with semicolons between them. */
    VALUES
  }
}
