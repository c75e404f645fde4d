package nl.kamerspoor.search.query;

/** A query that cannot be read or answered: where, why, and what to write instead. */
public final class QueryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String query;
  private final int position;
  private final String hint;

  /**
   * @param query the whole query as typed
   * @param position the character where it goes wrong, from 0, at most the query's length
   * @param message what is wrong, one sentence
   * @param hint what to write instead; empty where there is nothing to say
   */
  public QueryException(String query, int position, String message, String hint) {
    super(message);
    if (position < 0 || position > query.length()) {
      throw new IllegalArgumentException(
          position + " is outside a query of " + query.length() + " characters");
    }
    this.query = query;
    this.position = position;
    this.hint = hint;
  }

  public String query() {
    return query;
  }

  public int position() {
    return position;
  }

  public String hint() {
    return hint;
  }
}
