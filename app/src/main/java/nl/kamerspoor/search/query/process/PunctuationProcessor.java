package nl.kamerspoor.search.query.process;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.OperatorWords;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.query.Span;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/**
 * Takes a question mark at the end of a word for the end of a question where the word without it
 * occurs, or where none with a letter in its place does: {@code terugkeer van uitreizigers?}.
 * Elsewhere it stands for a letter.
 */
final class PunctuationProcessor extends NodeProcessor {

  /** A word, and a question mark behind it among other closing signs. */
  private static final Pattern ASKED =
      Pattern.compile("([^?*]*[\\p{L}\\p{N}])([?!.,;:…)\\]'’”]*\\?[?!.,;:…)\\]'’”]*)");

  private final KnownWords known;
  private final List<QueryNote> notes;

  /**
   * A processor for one query.
   *
   * @param notes takes what was left out
   */
  PunctuationProcessor(KnownWords known, List<QueryNote> notes) {
    this.known = known;
    this.notes = notes;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) {
    if (node.getClass() != FieldQueryNode.class) {
      return node;
    }
    FieldQueryNode typed = (FieldQueryNode) node;
    if (!(typed.getText() instanceof String text) || text.indexOf('?') < 0) {
      return node;
    }
    Matcher asked = ASKED.matcher(text);
    if (!asked.matches() || OperatorWords.has(asked.group(1)) || !isAsked(asked.group(1))) {
      return node;
    }
    String word = asked.group(1);
    notes.add(new QueryNote(QueryNote.Kind.PUNCTUATION, text, word));
    int begin = typed.getBegin();
    Span span = Span.of(node).part(begin, begin + word.length());
    return span.on(new FieldQueryNode(typed.getField(), word, begin, begin + word.length()));
  }

  private boolean isAsked(String text) {
    List<QueryWord> words = QueryAnalysis.words(text);
    return !words.isEmpty()
        && (words.stream().allMatch(known::occurs) || !known.beginsLonger(words.getLast()));
  }
}
