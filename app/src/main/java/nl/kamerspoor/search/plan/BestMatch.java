package nl.kamerspoor.search.plan;

import nl.kamerspoor.search.query.QueryNode;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;

/** Best match of what stands side by side: some of it for a hit, all of it to lead. */
final class BestMatch {

  private final BooleanQuery.Builder any = new BooleanQuery.Builder();
  private final BooleanQuery.Builder all = new BooleanQuery.Builder();
  private final boolean allRequired;
  private boolean optional;
  private boolean required;

  /**
   * @param allRequired whether a hit has all of it
   */
  BestMatch(boolean allRequired) {
    this.allRequired = allRequired;
  }

  void add(Built.Part part) {
    Built built = part.built();
    if (part.occur() == QueryNode.Occur.MUST_NOT) {
      any.add(built.any(), Occur.MUST_NOT);
      all.add(built.any(), Occur.MUST_NOT);
    } else if (built.filter()) {
      any.add(built.any(), Occur.FILTER);
      all.add(built.any(), Occur.FILTER);
    } else {
      boolean must = part.occur() == QueryNode.Occur.MUST || allRequired;
      any.add(built.any(), must ? Occur.MUST : Occur.SHOULD);
      all.add(built.all(), Occur.MUST);
      required |= must;
      optional |= !must;
    }
  }

  Built built() {
    if (optional && !required) {
      any.setMinimumNumberShouldMatch(1);
    }
    boolean conditionsOnly = !optional && !required;
    if (conditionsOnly) {
      any.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    }
    return new Built(any.build(), all.build(), conditionsOnly, null);
  }
}
