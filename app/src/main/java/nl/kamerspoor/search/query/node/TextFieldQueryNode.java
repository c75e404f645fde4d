package nl.kamerspoor.search.query.node;

import nl.kamerspoor.search.query.TextField;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

/** What is looked for in one text only: {@code titel:terugkeer}. */
public final class TextFieldQueryNode extends QueryNodeImpl {

  private final TextField field;

  public TextFieldQueryNode(TextField field, QueryNode child) {
    this.field = field;
    allocate();
    setLeaf(false);
    add(child);
  }

  public TextField field() {
    return field;
  }

  /** What is looked for. */
  public QueryNode child() {
    return getChildren().getFirst();
  }

  @Override
  public CharSequence toQueryString(EscapeQuerySyntax escaper) {
    return QueryPrinter.print(this);
  }
}
