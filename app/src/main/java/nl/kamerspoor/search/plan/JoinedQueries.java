package nl.kamerspoor.search.plan;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.plan.PartialQuery.Clause;
import nl.kamerspoor.search.query.node.QueryNodes;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.jspecify.annotations.Nullable;

/** Joins the queries of parts: side by side, with AND, with OR. */
final class JoinedQueries {

  private final boolean allWords;
  private final Bonuses bonuses;
  private final List<String> leftOut = new ArrayList<>();

  /**
   * @param allWords whether every word must occur
   * @param bonuses takes what stands near each other
   */
  JoinedQueries(boolean allWords, Bonuses bonuses) {
    this.allWords = allWords;
    this.bonuses = bonuses;
  }

  /** Stop words that are not searched for. */
  List<String> leftOut() {
    return leftOut;
  }

  /** Best match of what stands side by side: some for a hit, all to lead. */
  PartialQuery together(List<Clause> parts) {
    List<Clause> ranked = parts.stream().filter(part -> !part.isDispensable()).toList();
    boolean hasOnlyStopWords = ranked.stream().allMatch(Clause::isCondition);
    BestMatch match = new BestMatch(allWords);
    List<QueryTerm> terms = new ArrayList<>();
    @Nullable QueryTerm before = null;
    for (Clause part : hasOnlyStopWords ? parts : ranked) {
      if (part.isSupport()) {
        match.addSupport(part);
      } else {
        match.add(part);
      }
      terms.addAll(part.query().terms());
      if (!part.isCondition() && !part.isSupport()) {
        QueryTerm term = part.query().term();
        if (term != null && before != null && !part.query().terms().isEmpty()) {
          bonuses.addNear(before, term);
        }
        before = term;
      }
    }
    if (!hasOnlyStopWords) {
      for (Clause part : parts) {
        if (part.isDispensable()) {
          part.query().terms().forEach(term -> leftOut.add(term.typed()));
        }
      }
    }
    return match.build(terms);
  }

  static PartialQuery either(PartialQuery one, PartialQuery other) {
    List<QueryTerm> terms = new ArrayList<>(one.terms());
    terms.addAll(other.terms());
    return new PartialQuery(
        new DisjunctionMaxQuery(List.of(one.any(), other.any()), 0),
        new DisjunctionMaxQuery(List.of(one.all(), other.all()), 0),
        false,
        null,
        terms);
  }

  static PartialQuery and(AndQueryNode node) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<QueryTerm> terms = new ArrayList<>();
    boolean isFilter = true;
    boolean isFound = false;
    for (QueryNode child : QueryNodes.children(node)) {
      boolean isNot = QueryNodes.isNot(child);
      PartialQuery query = ParagraphQueryBuilder.built(child);
      if (!query.isEmpty()) {
        isFound |= !isNot;
        isFilter &= isNot || query.isFilter();
        terms.addAll(query.terms());
        if (isNot) {
          any.add(query.excluded(), Occur.MUST_NOT);
        } else {
          any.add(query.any(), query.isFilter() ? Occur.FILTER : Occur.MUST);
        }
      }
    }
    return isFound
        ? new PartialQuery(any.build(), any.build(), isFilter, null, terms)
        : PartialQuery.EMPTY;
  }

  static PartialQuery or(OrQueryNode node) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    List<QueryTerm> terms = new ArrayList<>();
    boolean isFilter = true;
    boolean isFound = false;
    for (QueryNode child : QueryNodes.children(node)) {
      PartialQuery query = ParagraphQueryBuilder.built(child);
      if (!query.isEmpty()) {
        isFound = true;
        for (QueryTerm term : query.terms()) {
          terms.add(query.isTerm() ? term : term.within(query.all()));
        }
        isFilter &= query.isFilter();
        any.add(query.isFilter() ? new ConstantScoreQuery(query.any()) : query.any(), Occur.SHOULD);
      }
    }
    return isFound
        ? new PartialQuery(any.build(), any.build(), isFilter, null, terms)
        : PartialQuery.EMPTY;
  }
}
