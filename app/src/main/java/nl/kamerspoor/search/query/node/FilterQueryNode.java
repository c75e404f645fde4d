package nl.kamerspoor.search.query.node;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNodeImpl;
import org.apache.lucene.queryparser.flexible.core.parser.EscapeQuerySyntax;

/** A property of the paper: {@code soort:(motie OR amendement)}. */
public final class FilterQueryNode extends QueryNodeImpl {

  private final FilterField field;
  private final List<FilterValue> values;

  /**
   * A property.
   *
   * @param values one of these holds
   */
  public FilterQueryNode(FilterField field, List<FilterValue> values) {
    this.field = field;
    this.values = List.copyOf(values);
    setLeaf(true);
  }

  public FilterField field() {
    return field;
  }

  /** One of these holds. */
  public List<FilterValue> values() {
    return values;
  }

  @Override
  public CharSequence toQueryString(EscapeQuerySyntax escaper) {
    return toString();
  }

  @Override
  public String toString() {
    String listed = values.stream().map(FilterValue::toString).collect(Collectors.joining(" OR "));
    return field.dutch() + ":" + (values.size() == 1 ? listed : "(" + listed + ")");
  }
}
