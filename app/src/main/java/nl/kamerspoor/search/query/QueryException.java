package nl.kamerspoor.search.query;

import nl.kamerspoor.advice.ProgramCall;
import nl.kamerspoor.advice.ShellCommand;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.jspecify.annotations.Nullable;

/**
 * A query that cannot be read or answered: where, why, and what to write instead. It is the error
 * of Lucene's framework too, whose own messages say none of this and reach nobody.
 */
public final class QueryException extends QueryNodeParseException {

  private static final long serialVersionUID = 1L;

  private final String text;
  private final transient Typed typed;
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
    this(Typed.query(query), position, message, hint, null);
  }

  /**
   * An error with a command that tells more.
   *
   * @param typed the query, or the value of a filter that is wrong
   * @param hint what to write instead; the command ends it
   */
  public QueryException(
      Typed typed, int position, String message, String hint, @Nullable ShellCommand command) {
    this(typed, position, message, hint, command, null);
  }

  private QueryException(
      Typed typed,
      int position,
      String message,
      String hint,
      @Nullable ShellCommand command,
      @Nullable Throwable cause) {
    super(cause);
    if (position < 0 || position > typed.text().length()) {
      throw new IllegalArgumentException(
          position + " is outside a text of " + typed.text().length() + " characters");
    }
    this.text = message;
    this.typed = typed;
    this.position = position;
    this.hint = hint;
    this.command = command;
  }

  @Override
  public String getMessage() {
    return text;
  }

  @Override
  public String getLocalizedMessage() {
    return text;
  }

  @Override
  public String toString() {
    return getClass().getName() + ": " + text;
  }

  /** What was typed and cannot be read: the query, or a value of an option. */
  public Typed typed() {
    return typed;
  }

  /** The text that cannot be read. */
  public String query() {
    return typed.text();
  }

  public int position() {
    return position;
  }

  /** This error pointing into another text, which holds what cannot be read at another place. */
  public QueryException in(String whole, int place) {
    return new QueryException(Typed.query(whole), place, text, hint, command, this);
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
