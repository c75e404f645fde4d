package nl.kamerspoor.search.query;

import org.jspecify.annotations.Nullable;

/**
 * A text that somebody typed: the query, or a value of a filter beside it.
 *
 * @param text as it was typed
 * @param option the option that it is a value of, such as {@code --minister}; null for the query
 * @param value which value of the option, from 0
 */
public record Typed(String text, @Nullable String option, int value) {

  /** A query. */
  public static Typed query(String text) {
    return new Typed(text, null, 0);
  }

  /** All of it. */
  public Span all() {
    return new Span(this, 0, text.length());
  }
}
