package nl.kamerspoor.search.query;

import java.util.ArrayList;
import java.util.List;

/** Reads what stands between quotation marks: words, patterns, and choices in brackets. */
final class PhraseParser {

  private final String query;

  PhraseParser(String query) {
    this.query = query;
  }

  /** The slots of a phrase, at least one. */
  List<QueryNode> slots(Token quoted) throws QueryException {
    int start = quoted.span().start() + 1;
    int end = quoted.span().end() - 1;
    List<QueryNode> slots = new ArrayList<>();
    int position = start;
    while (position < end) {
      char c = query.charAt(position);
      if (QueryLexer.isSpace(c)) {
        position++;
      } else if (c == '(') {
        int close = query.indexOf(')', position);
        if (close < 0 || close >= end) {
          throw new QueryException(
              query, position, "this bracket is never closed", "close it, or leave it out");
        }
        choice(slots, position, close);
        position = close + 1;
      } else if (c == ')') {
        throw new QueryException(
            query,
            position,
            "this bracket was never opened",
            "leave it out, or open one before it");
      } else {
        Token word = word(position, end);
        slots.add(WordReader.read(query, word));
        position = word.span().end();
      }
    }
    if (slots.isEmpty()) {
      throw new QueryException(
          query, start - 1, "there is nothing between these quotation marks", "leave them out");
    }
    return slots;
  }

  /**
   * {@code (terugkerende OR uitgereisde)} as one slot; brackets without OR as the words in them.
   */
  private void choice(List<QueryNode> slots, int open, int close) throws QueryException {
    List<QueryNode> alternatives = new ArrayList<>();
    List<QueryNode> alternative = new ArrayList<>();
    int position = open + 1;
    while (position < close) {
      if (QueryLexer.isSpace(query.charAt(position))) {
        position++;
        continue;
      }
      Token word = word(position, close);
      position = word.span().end();
      if (word.text().equals("OR")) {
        alternatives.add(sequence(alternative, word.span().start()));
        alternative = new ArrayList<>();
      } else if (word.text().startsWith("(")) {
        throw new QueryException(
            query,
            word.span().start(),
            "brackets inside brackets can't stand in a phrase",
            "write the choices side by side: \"(a OR b) c\"");
      } else {
        alternative.add(WordReader.read(query, word));
      }
    }
    if (alternatives.isEmpty()) {
      slots.addAll(alternative);
      return;
    }
    alternatives.add(sequence(alternative, close));
    slots.add(new QueryNode.Or(new Span(open, close + 1), alternatives));
  }

  private QueryNode sequence(List<QueryNode> words, int position) throws QueryException {
    if (words.isEmpty()) {
      throw new QueryException(
          query,
          position,
          "OR needs something on both sides, and one is missing here",
          "to search the word itself, write it in small letters");
    }
    return words.size() == 1
        ? words.getFirst()
        : new QueryNode.Phrase(words.getFirst().span().to(words.getLast().span()), words);
  }

  private Token word(int start, int end) {
    int position = start + 1;
    while (position < end
        && !QueryLexer.isSpace(query.charAt(position))
        && query.charAt(position) != '('
        && query.charAt(position) != ')') {
      position++;
    }
    return new Token(Token.Kind.WORD, new Span(start, position), query.substring(start, position));
  }
}
