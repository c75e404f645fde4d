package nl.kamerspoor.search.query.node;

import java.util.List;
import nl.kamerspoor.analysis.AskingWords.Role;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.Span;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;

/**
 * A word as typed, to be found in the forms that the match level allows: {@code terugkeerders}. It
 * is analysed once, when it is made.
 */
public final class WordQueryNode extends FieldQueryNode {

  private final List<QueryWord> words;
  private final Role role;

  /**
   * A word that says what is wanted.
   *
   * @param field the default field of the query
   * @param words what the analysis makes of it: several for {@code AIVD/MIVD}, none for a dash
   */
  public WordQueryNode(
      CharSequence field, CharSequence text, int begin, int end, List<QueryWord> words) {
    this(field, text, begin, end, words, Role.TOPIC);
  }

  private WordQueryNode(
      CharSequence field, CharSequence text, int begin, int end, List<QueryWord> words, Role role) {
    super(field, text, begin, end);
    this.words = List.copyOf(words);
    this.role = role;
  }

  /** This word in a question, in which it says less: then it goes where others say more. */
  public WordQueryNode in(Role other) {
    List<QueryWord> lesser = words.stream().map(QueryWord::asStopWord).toList();
    return Span.of(this).on(new WordQueryNode(field, text, begin, end, lesser, other));
  }

  /** What it does in a question; in any other query it says what is wanted. */
  public Role role() {
    return role;
  }

  /** What the analysis makes of it. */
  public List<QueryWord> words() {
    return words;
  }
}
