package nl.kamerspoor.search.query;

/**
 * A stretch of the typed query, for carets and for the query without it.
 *
 * @param start the first character, in UTF-16 units
 * @param end one past the last
 */
public record Span(int start, int end) {

  Span to(Span last) {
    return new Span(start, last.end);
  }
}
