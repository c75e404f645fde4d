package nl.kamerspoor.search.query;

import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import org.jspecify.annotations.Nullable;

/** A query that cannot be read or answered: where, why, and what to write instead. */
public final class QueryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String query;
  private final int position;
  private final String hint;
  private final transient @Nullable ShellCommand command;

  /**
   * @param query the whole query as typed
   * @param position the character where it goes wrong, from 0, at most the query's length
   * @param message what is wrong, one sentence
   * @param hint what to write instead; empty where there is nothing to say
   */
  public QueryException(String query, int position, String message, String hint) {
    this(query, position, message, hint, null);
  }

  /**
   * An error with a command that tells more.
   *
   * @param hint what to write instead; the command ends it
   */
  public QueryException(
      String query, int position, String message, String hint, @Nullable ShellCommand command) {
    super(message);
    if (position < 0 || position > query.length()) {
      throw new IllegalArgumentException(
          position + " is outside a query of " + query.length() + " characters");
    }
    this.query = query;
    this.position = position;
    this.hint = hint;
    this.command = command;
  }

  public String query() {
    return query;
  }

  public int position() {
    return position;
  }

  /** This error pointing into another text, which holds what cannot be read at another place. */
  public QueryException in(String text, int place) {
    QueryException other =
        new QueryException(text, place, String.valueOf(getMessage()), hint, command);
    other.initCause(this);
    return other;
  }

  /** The hint as far as the command that ends it. */
  public String hintBefore() {
    return hint;
  }

  /** The command that ends the hint; null where it has none. */
  public @Nullable ShellCommand command() {
    return command;
  }

  /** What to write instead, the same wherever it is read. */
  public String hint() {
    return hint(ProgramCall.PLAIN);
  }

  /** What to write instead, with the command as the reader can run it. */
  public String hint(ProgramCall called) {
    return command == null ? hint : hint + command.text(called);
  }
}
