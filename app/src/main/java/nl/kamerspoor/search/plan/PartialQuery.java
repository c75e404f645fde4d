package nl.kamerspoor.search.plan;

import java.util.List;
import nl.kamerspoor.analysis.AskingWords.Role;
import nl.kamerspoor.search.query.node.WordQueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * The query of a node and of all below it.
 *
 * @param any finds and scores it
 * @param all finds it with all its words
 * @param isFilter whether it only says something of the paper
 * @param term the single word or phrase that it is, if it is one
 * @param terms what to mark in the text, in the order of the query; empty for what is not wanted
 */
record PartialQuery(
    Query any, Query all, boolean isFilter, @Nullable QueryTerm term, List<QueryTerm> terms) {

  private static final Query NO_WORD = new MatchNoDocsQuery("no word to look for");

  /** That of a node that holds nothing to look for, such as a lone dash. */
  static final PartialQuery EMPTY = new PartialQuery(NO_WORD, NO_WORD, false, null, List.of());

  PartialQuery {
    terms = List.copyOf(terms);
  }

  static PartialQuery filter(Query query) {
    return new PartialQuery(query, query, true, null, List.of());
  }

  @SuppressWarnings("ReferenceEquality") // There is only one.
  boolean isEmpty() {
    return this == EMPTY;
  }

  /** This query where it is to be left out; a filter is told from words by having no score. */
  Query excluded() {
    return isFilter ? new ConstantScoreQuery(any) : any;
  }

  /** This query in some paragraphs only. */
  PartialQuery only(Query condition) {
    return new PartialQuery(only(any, condition), only(all, condition), isFilter, term, terms);
  }

  private static Query only(Query query, Query condition) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(condition, Occur.FILTER).build();
  }

  /** This query with another weight. */
  PartialQuery weighed(float weight) {
    if (isFilter || isEmpty()) {
      return this;
    }
    if (term != null && isTerm()) {
      QueryTerm weighed = term.weighed(weight);
      return new PartialQuery(
          weighed.query(),
          weighed.query(),
          false,
          weighed,
          terms.isEmpty() ? List.of() : List.of(weighed));
    }
    return new PartialQuery(
        new BoostQuery(any, weight), new BoostQuery(all, weight), false, null, terms);
  }

  /** Whether its word or phrase is all that it asks for. */
  @SuppressWarnings("ReferenceEquality") // The equals method of a record is slow to start.
  boolean isTerm() {
    return term != null && all == term.query();
  }

  /** What a clause of a group says of it. */
  enum Sign {
    NONE,
    MUST,
    MUST_NOT
  }

  /** What stands beside others, and whether it must. */
  record Clause(Sign sign, PartialQuery query) {

    /** A stop word that nobody insists on. */
    boolean isDispensable() {
      return sign == Sign.NONE && query.term != null && query.term.isStopWord();
    }

    /** A word of a question that says little of what it is about. */
    boolean isSupport() {
      return query.term != null
          && query.term.node() instanceof WordQueryNode word
          && word.role() == Role.SUPPORT;
    }

    boolean isCondition() {
      return sign == Sign.MUST_NOT || query.isFilter;
    }
  }
}
