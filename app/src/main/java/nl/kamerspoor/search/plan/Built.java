package nl.kamerspoor.search.plan;

import nl.kamerspoor.search.query.QueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A node's query.
 *
 * @param any finds and scores it
 * @param all finds it with all its words
 * @param filter whether it only says something of the paper
 * @param leaf the single word or phrase that it is, if it is one
 */
record Built(Query any, Query all, boolean filter, @Nullable Leaf leaf) {

  static Built filter(Query query) {
    return new Built(query, query, true, null);
  }

  /** This query in some paragraphs only. */
  Built only(Query condition) {
    return new Built(only(any, condition), only(all, condition), filter, leaf);
  }

  private static Query only(Query query, Query condition) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(condition, Occur.FILTER).build();
  }

  /** Whether its word or phrase is all that it asks for. */
  @SuppressWarnings(
      "ReferenceEquality") // As in NodeBuilder: a record's equals method is slow to start.
  boolean isLeaf() {
    return leaf != null && all == leaf.query();
  }

  /** What stands beside others, and whether it must. */
  record Part(QueryNode.Occur occur, Built built) {

    /** A stop word that nobody insists on. */
    boolean dispensable() {
      return occur == QueryNode.Occur.MAY && built.leaf != null && built.leaf.stopWord();
    }

    boolean condition() {
      return occur == QueryNode.Occur.MUST_NOT || built.filter;
    }
  }
}
