package nl.kamerspoor.search.query.node;

import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

/** A paper by its number, in any printed form: the paper itself, and what cites it. */
public final class PaperQueryNode extends QueryNodeImpl {

  private final String id;

  /**
   * A paper.
   *
   * @param id its id, with {@code #12} where a paragraph is meant: {@code kst-29754-391}
   */
  public PaperQueryNode(String id) {
    this.id = id;
    setLeaf(true);
  }

  /** The id of the paper or paragraph. */
  public String id() {
    return id;
  }

  @Override
  public CharSequence toQueryString(EscapeQuerySyntax escaper) {
    return id;
  }

  @Override
  public String toString() {
    return id;
  }
}
