package nl.kamerspoor.search.query;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.query.QueryNode.Clause;
import nl.kamerspoor.search.query.QueryNode.Occur;

/** Reads a text as the words that stand in it, with no operators. */
public final class LiteralReader {

  private LiteralReader() {}

  /**
   * Reads a text as plain words.
   *
   * @throws QueryException when it has no words, or more than can be searched for
   */
  public static QueryNode read(String text) throws QueryException {
    List<Clause> clauses = new ArrayList<>();
    int position = 0;
    while (position < text.length()) {
      int start = position;
      while (position < text.length() && !QueryLexer.isSpace(text.charAt(position))) {
        position++;
      }
      if (position > start) {
        if (position - start > QueryLexer.MAX_WORD_CHARACTERS
            || clauses.size() == QueryParser.MAX_WORDS) {
          throw new QueryException(
              text, start, "the text is too long to search for", "give the words that matter");
        }
        Span span = new Span(start, position);
        clauses.add(
            new Clause(Occur.MAY, new QueryNode.Word(span, text.substring(start, position))));
      }
      position++;
    }
    if (clauses.isEmpty()) {
      throw new QueryException(text, 0, "the query is empty", "type a word to look for");
    }
    return QueryParser.group(clauses);
  }
}
