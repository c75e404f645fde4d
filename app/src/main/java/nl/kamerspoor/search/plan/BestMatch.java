package nl.kamerspoor.search.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Best match of what stands side by side: some of it for a hit, all of it to lead. */
final class BestMatch {

  private final BooleanQuery.Builder any = new BooleanQuery.Builder();
  private final BooleanQuery.Builder all = new BooleanQuery.Builder();
  private final List<PartialQuery.Clause> support = new ArrayList<>();
  private final boolean allRequired;
  private boolean optional;
  private boolean required;

  /**
   * @param allRequired whether a hit has all of it
   */
  BestMatch(boolean allRequired) {
    this.allRequired = allRequired;
  }

  void add(PartialQuery.Clause clause) {
    PartialQuery query = clause.query();
    if (clause.sign() == PartialQuery.Sign.MUST_NOT) {
      any.add(query.excluded(), Occur.MUST_NOT);
      all.add(query.excluded(), Occur.MUST_NOT);
    } else if (query.isFilter()) {
      any.add(query.any(), Occur.FILTER);
      all.add(query.any(), Occur.FILTER);
    } else {
      boolean must = clause.sign() == PartialQuery.Sign.MUST || allRequired;
      any.add(query.any(), must ? Occur.MUST : Occur.SHOULD);
      all.add(query.all(), Occur.MUST);
      required |= must;
      optional |= !must;
    }
  }

  /** Adds what makes a hit better, and need not be there to lead if there is anything else. */
  void addSupport(PartialQuery.Clause clause) {
    support.add(clause);
  }

  PartialQuery build(List<QueryTerm> terms) {
    boolean hasTopic = optional || required;
    for (PartialQuery.Clause clause : support) {
      if (hasTopic && !allRequired) {
        any.add(clause.query().any(), Occur.SHOULD);
        optional = true;
      } else {
        add(clause);
      }
    }
    if (optional && !required) {
      any.setMinimumNumberShouldMatch(1);
    }
    boolean conditionsOnly = !optional && !required;
    if (conditionsOnly) {
      any.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return new PartialQuery(any.build(), all.build(), conditionsOnly, null, terms);
  }
}
