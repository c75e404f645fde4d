package nl.kamerspoor.search.query.node;

import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;

/** Only this form: {@code =terrorist}; the text stands without the sign. */
public final class ExactFormQueryNode extends FieldQueryNode {

  private final List<QueryWord> words;

  /**
   * A form.
   *
   * @param field the default field of the query
   * @param words what the analysis makes of it
   */
  public ExactFormQueryNode(
      CharSequence field, CharSequence text, int begin, int end, List<QueryWord> words) {
    super(field, text, begin, end);
    this.words = List.copyOf(words);
  }

  /** What the analysis makes of it. */
  public List<QueryWord> words() {
    return words;
  }
}
