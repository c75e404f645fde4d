package nl.kamerspoor.search;

import java.util.List;
import nl.kamerspoor.search.query.QueryNode;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * A word, phrase or other single thing that is looked for in the text.
 *
 * @param node as typed
 * @param stopWord whether ranking does better without it
 * @param query finds and scores the paragraphs that have it
 * @param clues what to mark in them, nearest kind first
 * @param source where it stands, for what is near it
 */
record Leaf(
    QueryNode node, boolean stopWord, Query query, List<Clue> clues, IntervalsSource source) {

  Leaf {
    clues = List.copyOf(clues);
  }

  /** The same for a word that was not typed: with less weight, marked as searched for besides. */
  Leaf besides(float weight) {
    List<Clue> marks =
        clues.stream()
            .map(clue -> new Clue(MatchKind.EXPANSION, clue.query(), clue.whole()))
            .toList();
    return new Leaf(node, stopWord, new BoostQuery(query, weight), marks, source);
  }

  /**
   * One way in which it can stand in a text.
   *
   * @param kind why it matches then
   * @param query finds just that, with positions
   * @param whole whether all from the first to the last word is the match, or each word apart
   */
  record Clue(MatchKind kind, Query query, boolean whole) {}
}
