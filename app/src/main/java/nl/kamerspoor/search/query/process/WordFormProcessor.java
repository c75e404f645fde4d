package nl.kamerspoor.search.query.process;

import java.util.List;
import java.util.Locale;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.OperatorWords;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.node.ExactFormQueryNode;
import nl.kamerspoor.search.query.node.WordQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;

/**
 * Reads the signs of a word and analyses it: {@code =terrorist} is one form, {@code jihad*} a
 * pattern, {@code jihadist~1} a spelling, all else a word in its forms.
 */
final class WordFormProcessor extends NodeProcessor {

  private static final Locale DUTCH = Locale.of("nl");

  private final boolean isTitleInCapitals;

  /**
   * A processor for one query.
   *
   * @param isTitleInCapitals whether capitals say nothing: elsewhere they tell IS from is
   */
  WordFormProcessor(boolean isTitleInCapitals) {
    this.isTitleInCapitals = isTitleInCapitals;
  }

  @Override
  protected QueryNode postProcessNode(QueryNode node) throws QueryException {
    return node.getClass() == FieldQueryNode.class ? read((FieldQueryNode) node) : node;
  }

  private QueryNode read(FieldQueryNode node) throws QueryException {
    CharSequence text = node.getText();
    if (text.toString().contains("://")) {
      return word(node); // the signs of a link are its own
    }
    Span span = Span.of(node);
    boolean isExact = isSign(text, 0, '=');
    boolean isWild = sign(text, '*') >= 0 || sign(text, '?') >= 0;
    int tilde = sign(text, '~');
    boolean hasLetters = text.chars().anyMatch(Character::isLetterOrDigit);
    if (isWild && !hasLetters) {
      throw span.error("\"" + text + "\" alone matches every word", "add letters: jihad*");
    }
    if (!hasLetters) {
      return word(node);
    }
    if ((isExact ? 1 : 0) + (isWild ? 1 : 0) + (tilde >= 0 ? 1 : 0) > 1) {
      throw span.error("=, ~ and the wildcards * and ? don't go together", "use one of them");
    }
    if (isExact) {
      CharSequence form = text.subSequence(1, text.length());
      return span.on(
          new ExactFormQueryNode(
              node.getField(),
              form,
              node.getBegin(),
              node.getEnd(),
              QueryAnalysis.words(form.toString())));
    }
    if (isWild) {
      return span.on(new WildcardQueryNode(node));
    }
    return tilde >= 0 ? fuzzy(node, tilde) : word(node);
  }

  private QueryNode word(FieldQueryNode node) {
    String text = node.getTextAsString();
    List<QueryWord> words = QueryAnalysis.words(text);
    if (isTitleInCapitals || OperatorWords.has(text)) {
      List<QueryWord> small = QueryAnalysis.words(text.toLowerCase(DUTCH));
      words = small.stream().allMatch(QueryWord::stopWord) ? small : words;
    }
    return Span.of(node)
        .on(
            new WordQueryNode(
                node.getField(), node.getText(), node.getBegin(), node.getEnd(), words));
  }

  private static QueryNode fuzzy(FieldQueryNode node, int tilde) throws QueryException {
    CharSequence text = node.getText();
    Span span = Span.of(node);
    Span own = span.part(span.start() + Math.min(tilde, span.text().length()), span.end());
    int edits =
        switch (text.subSequence(tilde + 1, text.length()).toString()) {
          case "", "1" -> 1;
          case "2" -> 2;
          default ->
              throw own.error(
                  "after a word, ~ needs the number of letters that may differ: 1 or 2",
                  "for example jihadist~1; words near each other: \"netwerk coördinatoren\"~5");
        };
    if (tilde == 0) {
      throw span.error("~ comes after a word or a phrase", "for example jihadist~1");
    }
    return span.on(
        new FuzzyQueryNode(
            node.getField(), text.subSequence(0, tilde), edits, node.getBegin(), node.getEnd()));
  }

  /** The first place of a sign that was not escaped; -1 where there is none. */
  private static int sign(CharSequence text, char sign) {
    for (int i = 0; i < text.length(); i++) {
      if (isSign(text, i, sign)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSign(CharSequence text, int at, char sign) {
    return at < text.length()
        && text.charAt(at) == sign
        && !(text instanceof UnescapedCharSequence escaped && escaped.wasEscaped(at));
  }
}
