package nl.kamerspoor.search.query.process;

import java.util.List;
import nl.kamerspoor.search.query.QueryNote;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/**
 * A query as it was read.
 *
 * @param node what is meant
 * @param notes what was read otherwise than it may have been meant, in the order of the query
 */
public record ReadQuery(QueryNode node, List<QueryNote> notes) {
  public ReadQuery {
    notes = List.copyOf(notes);
  }
}
