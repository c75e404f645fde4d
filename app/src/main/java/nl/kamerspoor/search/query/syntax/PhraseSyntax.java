package nl.kamerspoor.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.query.QueryException;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;

/** Reads what stands between quotation marks: words, and choices of them in brackets. */
final class PhraseSyntax {

  private final CharSequence field;

  PhraseSyntax(CharSequence field) {
    this.field = field;
  }

  /** The slots of a phrase; none where nothing stands there. */
  List<QueryNode> slots(QueryLexer inner) throws QueryException {
    List<QueryNode> slots = new ArrayList<>();
    while (true) {
      Token token = inner.nextInPhrase(false);
      switch (token.kind()) {
        case END -> {
          return slots;
        }
        case OPEN -> choice(inner, token, slots);
        case CLOSE ->
            throw token
                .span()
                .error("this bracket was never opened", "leave it out, or open one before it");
        default -> slots.add(TokenNodes.word(token, field));
      }
    }
  }

  /**
   * {@code (terugkerende OR uitgereisde)} as one slot; brackets without OR as the words in them.
   */
  private void choice(QueryLexer inner, Token open, List<QueryNode> slots) throws QueryException {
    List<QueryNode> alternatives = new ArrayList<>();
    List<QueryNode> alternative = new ArrayList<>();
    while (true) {
      Token token = inner.nextInPhrase(true);
      switch (token.kind()) {
        case END ->
            throw open.span().error("this bracket is never closed", "close it, or leave it out");
        case OPEN ->
            throw token
                .span()
                .error(
                    "brackets inside brackets can't stand in a phrase",
                    "write the choices side by side: \"(a OR b) c\"");
        case OR -> {
          alternatives.add(sequence(alternative, token));
          alternative = new ArrayList<>();
        }
        case CLOSE -> {
          if (alternatives.isEmpty()) {
            slots.addAll(alternative);
          } else {
            alternatives.add(sequence(alternative, token));
            slots.add(open.span().to(token.span()).on(new OrQueryNode(alternatives)));
          }
          return;
        }
        default -> alternative.add(TokenNodes.word(token, field));
      }
    }
  }

  private QueryNode sequence(List<QueryNode> alternative, Token after) throws QueryException {
    if (alternative.isEmpty()) {
      throw after
          .span()
          .error(
              "OR needs something on both sides, and one is missing here",
              "to search the word itself, write it in small letters");
    }
    if (alternative.size() == 1) {
      return alternative.getFirst();
    }
    TokenizedPhraseQueryNode sequence = new TokenizedPhraseQueryNode();
    sequence.setField(field);
    sequence.add(alternative);
    return TokenNodes.span(alternative).on(sequence);
  }
}
