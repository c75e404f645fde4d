package nl.kamerspoor.search.query.process;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FieldNames;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.TextFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/** Makes of a name with a colon what it means: a text to look in, or a property of the paper. */
final class FieldProcessor extends NodeProcessor {

  private final FilterValues reader;

  FieldProcessor(ReferenceReader references) {
    this.reader = new FilterValues(references);
  }

  @Override
  protected QueryNode preProcessNode(QueryNode node) throws QueryException {
    if (!(node instanceof GroupQueryNode group)
        || !(group.getTag(QueryNodes.FIELD) instanceof String name)) {
      return node;
    }
    TextField text = FieldNames.text(name);
    if (text != null) {
      return Span.of(group).on(new TextFieldQueryNode(text, group.getChild()));
    }
    FilterField filter = FieldNames.filter(name);
    if (filter == null) {
      throw FieldNames.unknown(Span.of(group), name);
    }
    return Span.of(group).on(new FilterQueryNode(filter, values(filter, group.getChild())));
  }

  private List<FilterValue> values(FilterField field, QueryNode child) throws QueryException {
    List<FilterValue> values = new ArrayList<>();
    if (child instanceof OrQueryNode) {
      for (QueryNode value : QueryNodes.children(child)) {
        values.add(reader.of(field, value));
      }
    } else {
      values.add(reader.of(field, child));
    }
    return values;
  }
}
