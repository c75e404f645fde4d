package nl.kamerspoor.search.plan;

import java.util.List;
import nl.kamerspoor.search.score.BonusQuery;
import org.apache.lucene.search.Query;

/**
 * A query ready for the index.
 *
 * @param read the query as it was read, for people
 * @param scored finds and ranks
 * @param any finds the same paragraphs; for counting
 * @param all finds those that have all the words
 * @param two the words, where it finds what has one or both of two single words; else empty
 * @param ranks whether there is anything to rank by, or filters alone
 * @param leaves what to mark in the text
 * @param papers the ids of papers that the query names
 * @param besides what is searched for besides
 * @param leftOut stop words that were not searched for
 */
public record QueryPlan(
    String read,
    BonusQuery scored,
    Query any,
    Query all,
    List<Query> two,
    boolean ranks,
    List<Leaf> leaves,
    List<String> papers,
    List<Besides> besides,
    List<String> leftOut) {

  public QueryPlan {
    two = List.copyOf(two);
    leaves = List.copyOf(leaves);
    papers = List.copyOf(papers);
    besides = List.copyOf(besides);
    leftOut = List.copyOf(leftOut);
  }
}
