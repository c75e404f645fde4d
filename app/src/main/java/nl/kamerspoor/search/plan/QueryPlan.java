package nl.kamerspoor.search.plan;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.search.score.BonusQuery;
import org.apache.lucene.search.Query;

/**
 * A query ready for the index.
 *
 * @param scored finds and ranks
 * @param any finds the same paragraphs; for counting
 * @param all finds those that have all the words
 * @param two the words, where it finds what has one or both of two single words; else empty
 * @param ranks whether there is anything to rank by, or filters alone
 * @param terms what to mark in the text, what was typed first
 * @param papers the ids of papers that the query names
 * @param added what is searched for besides
 * @param offered what could be searched for besides, and is not
 * @param leftOut stop words that were not searched for
 */
public record QueryPlan(
    BonusQuery scored,
    Query any,
    Query all,
    List<Query> two,
    boolean ranks,
    List<QueryTerm> terms,
    List<String> papers,
    List<AddedTerm> added,
    List<AddedTerm> offered,
    List<String> leftOut) {

  public QueryPlan {
    two = List.copyOf(two);
    terms = List.copyOf(terms);
    papers = List.copyOf(papers);
    added = List.copyOf(added);
    offered = List.copyOf(offered);
    leftOut = List.copyOf(leftOut);
  }

  /** Those of the terms that were typed. */
  public List<QueryTerm> typed() {
    Set<QueryTerm> others = Collections.newSetFromMap(new IdentityHashMap<>());
    added.forEach(one -> others.add(one.term()));
    return terms.stream().filter(term -> !others.contains(term)).toList();
  }
}
