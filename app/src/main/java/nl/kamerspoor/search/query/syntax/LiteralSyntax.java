package nl.kamerspoor.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.Typed;

/** Reads a text as the words that stand in it, without operators and signs. */
public final class LiteralSyntax {

  private LiteralSyntax() {}

  /**
   * What stands between blanks.
   *
   * @return at least one word
   * @throws QueryException when there is none, or more than can be searched for
   */
  public static List<Span> words(Typed typed) throws QueryException {
    String text = typed.text();
    List<Span> words = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      int start = position;
      while (position < text.length() && !Signs.isSpace(text.charAt(position))) {
        position++;
      }
      if (position > start) {
        Span word = new Span(typed, start, position);
        if (position - start > QueryLimits.WORD_CHARACTERS || words.size() == QueryLimits.WORDS) {
          throw word.error("the text is too long to search for", "give the words that matter");
        }
        words.add(word);
      }
      position++;
    }
    if (words.isEmpty()) {
      throw typed.all().part(0, 0).error("the query is empty", "type a word to look for");
    }
    return words;
  }
}
