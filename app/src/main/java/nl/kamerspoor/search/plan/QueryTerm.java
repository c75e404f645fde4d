package nl.kamerspoor.search.plan;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.QueryPrinter;
import nl.kamerspoor.search.request.MatchKind;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;

/**
 * A word, phrase or other single thing that is looked for in the text.
 *
 * @param node as typed
 * @param isStopWord whether ranking does better without it
 * @param query finds and scores the paragraphs that have it
 * @param clues what to mark in them, nearest kind first
 * @param source where it stands, for what is near it
 * @param within for a word between OR: what must hold of a paragraph besides for the word to be
 *     meant there, such as {@code a AND b} for both words of {@code (a AND b) OR c}
 */
public record QueryTerm(
    QueryNode node,
    boolean isStopWord,
    Query query,
    List<Clue> clues,
    IntervalsSource source,
    List<Query> within) {

  public QueryTerm {
    clues = List.copyOf(clues);
    within = List.copyOf(within);
  }

  QueryTerm(
      QueryNode node, boolean isStopWord, Query query, List<Clue> clues, IntervalsSource source) {
    this(node, isStopWord, query, clues, source, List.of());
  }

  /** As it was typed. */
  public String typed() {
    return QueryPrinter.typed(node);
  }

  /** The words that stand in it, as they were analysed. */
  public List<QueryWord> words() {
    return QueryNodes.words(node);
  }

  /** This term for a word that was not typed: with less weight, marked as searched for besides. */
  QueryTerm added(float weight) {
    List<Clue> marks = clues.stream().map(Clue::expansion).toList();
    return new QueryTerm(node, isStopWord, new BoostQuery(query, weight), marks, source);
  }

  /** This term for a word that says little of what a question is about: with less weight. */
  QueryTerm supporting(float weight) {
    return new QueryTerm(node, false, new BoostQuery(query, weight), clues, source, within);
  }

  /** This term with another weight. */
  QueryTerm weighed(float weight) {
    return new QueryTerm(node, isStopWord, new BoostQuery(query, weight), clues, source, within);
  }

  /** This term, meant only where a query matches. */
  QueryTerm within(Query condition) {
    List<Query> all = new ArrayList<>(within);
    all.add(condition);
    return new QueryTerm(node, isStopWord, query, clues, source, all);
  }

  /**
   * One way in which it can stand in a text.
   *
   * @param kind why it matches then
   * @param query finds just that, with positions
   * @param whole whether all from the first to the last word is the match, or each word apart
   * @param terms the terms of which one stands at a place; empty where it takes several places
   * @param source the places
   */
  public record Clue(
      MatchKind kind, Query query, boolean whole, List<String> terms, IntervalsSource source) {

    public Clue {
      terms = List.copyOf(terms);
    }

    Clue expansion() {
      return new Clue(MatchKind.EXPANSION, query, whole, terms, source);
    }
  }
}
