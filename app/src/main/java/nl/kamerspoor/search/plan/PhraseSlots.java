package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.node.ExactFormQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.WordQueryNode;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;

/** Finds the places of one phrase: words as typed, patterns, choices. */
final class PhraseSlots {

  /** Lucene tries each combination of the choices that are longer than a word. */
  private static final int MAX_COMBINATIONS = 256;

  private final ExactForms forms;
  private int combinations = 1;

  PhraseSlots(ExactForms forms) {
    this.forms = forms;
  }

  /** The slots of a phrase. */
  List<PhraseSlot> of(QueryNode phrase) throws IOException, QueryException {
    List<PhraseSlot> slots = new ArrayList<>();
    for (QueryNode node : QueryNodes.children(phrase)) {
      slots.addAll(slots(node));
    }
    return slots;
  }

  private List<PhraseSlot> slots(QueryNode node) throws IOException, QueryException {
    return switch (node) {
      case WordQueryNode word -> PhraseSlot.of(word.words());
      case ExactFormQueryNode form -> PhraseSlot.of(form.words());
      case WildcardQueryNode pattern -> List.of(PhraseSlot.of(forms.matching(pattern).stream()));
      case FuzzyQueryNode fuzzy -> List.of(PhraseSlot.of(forms.near(fuzzy).stream()));
      case OrQueryNode choice -> List.of(choice(choice));
      case TokenizedPhraseQueryNode sequence -> of(sequence);
      default -> throw new IllegalStateException(node + " can't stand in a phrase");
    };
  }

  private PhraseSlot choice(OrQueryNode node) throws IOException, QueryException {
    List<IntervalsSource> choices = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    int sequences = 0;
    for (QueryNode choice : QueryNodes.children(node)) {
      List<PhraseSlot> slots = slots(choice);
      if (!slots.isEmpty()) {
        choices.add(PhraseSlot.sequence(slots));
        sequences += slots.size() > 1 ? 1 : 0;
        terms.addAll(slots.getFirst().terms());
      }
    }
    combinations *= Math.min(sequences + 1, MAX_COMBINATIONS + 1);
    if (combinations > MAX_COMBINATIONS) {
      throw Span.of(node)
          .error(
              "the choices up to here can be combined in more than " + MAX_COMBINATIONS + " ways",
              "write fewer choices, or whole phrases with OR between them");
    }
    return new PhraseSlot(sequences == 0 ? terms : List.of(), PhraseSlot.any(choices));
  }
}
