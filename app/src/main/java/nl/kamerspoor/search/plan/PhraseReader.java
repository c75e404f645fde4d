package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import org.apache.lucene.queries.intervals.IntervalsSource;

/** Finds the places of one phrase: words as typed, patterns, choices. */
final class PhraseReader {

  /** Lucene tries each combination of the choices that are longer than a word. */
  private static final int MAX_COMBINATIONS = 256;

  private final ExactForms forms;
  private final String query;
  private int combinations = 1;

  /**
   * @param query the whole query, for errors
   */
  PhraseReader(ExactForms forms, String query) {
    this.forms = forms;
    this.query = query;
  }

  List<PhraseSlot> slots(List<QueryNode> nodes) throws IOException, QueryException {
    List<PhraseSlot> slots = new ArrayList<>();
    for (QueryNode node : nodes) {
      slots.addAll(slots(node));
    }
    return slots;
  }

  private List<PhraseSlot> slots(QueryNode node) throws IOException, QueryException {
    return switch (node) {
      case QueryNode.Word word -> PhraseSlot.of(QueryAnalysis.words(word.text()));
      case QueryNode.Exact exact -> PhraseSlot.of(QueryAnalysis.words(exact.text()));
      case QueryNode.Wildcard wildcard -> List.of(PhraseSlot.of(forms.matching(wildcard).stream()));
      case QueryNode.Fuzzy fuzzy -> List.of(PhraseSlot.of(forms.near(fuzzy).stream()));
      case QueryNode.Or or -> List.of(choice(or));
      case QueryNode.Phrase phrase -> slots(phrase.slots());
      case QueryNode.Near _,
          QueryNode.Group _,
          QueryNode.And _,
          QueryNode.Not _,
          QueryNode.InField _,
          QueryNode.Filter _,
          QueryNode.Paper _ ->
          throw new IllegalStateException(node + " can't stand in a phrase");
    };
  }

  private PhraseSlot choice(QueryNode.Or or) throws IOException, QueryException {
    List<IntervalsSource> choices = new ArrayList<>();
    List<String> terms = new ArrayList<>();
    int sequences = 0;
    for (QueryNode choice : or.nodes()) {
      List<PhraseSlot> slots = slots(choice);
      if (!slots.isEmpty()) {
        choices.add(PhraseSlot.sequence(slots));
        sequences += slots.size() > 1 ? 1 : 0;
        terms.addAll(slots.getFirst().terms());
      }
    }
    combinations *= Math.min(sequences + 1, MAX_COMBINATIONS + 1);
    if (combinations > MAX_COMBINATIONS) {
      throw new QueryException(
          query,
          or.span().start(),
          "the choices up to here can be combined in more than " + MAX_COMBINATIONS + " ways",
          "write fewer choices, or whole phrases with OR between them");
    }
    return new PhraseSlot(sequences == 0 ? terms : List.of(), PhraseSlot.any(choices));
  }
}
