package nl.kamerspoor.search.query;

import nl.kamerspoor.advice.ShellCommand;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of what was typed, for carets. Every node of a query has one, as a tag: Lucene's nodes
 * know the places of words only.
 *
 * @param typed what it is a stretch of
 * @param start the first character, in UTF-16 units
 * @param end one past the last
 */
public record Span(Typed typed, int start, int end) {

  private static final String TAG = "kamerspoor.span";

  /** The stretch that a node was read from. */
  public static Span of(QueryNode node) {
    if (node.getTag(TAG) instanceof Span span) {
      return span;
    }
    throw new IllegalStateException(node + " has no span");
  }

  /** Lets a node be read from this. */
  public <T extends QueryNode> T on(T node) {
    node.setTag(TAG, this);
    return node;
  }

  /** From the beginning of this one to the end of another. */
  public Span to(Span last) {
    return new Span(typed, start, last.end);
  }

  /** A part of it, by the characters of the whole text. */
  public Span part(int from, int to) {
    return new Span(typed, from, to);
  }

  /** What was typed there. */
  public String text() {
    return typed.text().substring(start, end);
  }

  /** An error that points at its first character. */
  public QueryException error(String message, String hint) {
    return new QueryException(typed, start, message, hint, null);
  }

  /** An error with a command that ends its hint. */
  public QueryException error(String message, String hint, @Nullable ShellCommand command) {
    return new QueryException(typed, start, message, hint, command);
  }
}
