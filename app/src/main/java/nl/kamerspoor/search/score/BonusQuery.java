package nl.kamerspoor.search.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a query finds; a share of the score is added where another matches too, and the scores
 * of yet others where these do.
 *
 * <p>A {@code BooleanQuery} with a required clause and optional ones would score the same, but
 * Lucene then looks at every paragraph that the required one finds. Here that one may pass over
 * what cannot come among the best, however large the bonus: on a large corpus nearly all.
 */
public final class BonusQuery extends Query {

  private final Query base;
  private final Query lead;
  private final float share;
  private final List<Query> bonuses;
  private final List<Query> nears;

  /**
   * @param base finds and scores
   * @param lead says which of these get a share more; its own score does not count
   * @param share how much more, against the score of the base
   * @param bonuses their scores are added
   * @param nears theirs too; they match only where two words do
   */
  public BonusQuery(Query base, Query lead, float share, List<Query> bonuses, List<Query> nears) {
    this.base = base;
    this.lead = lead;
    this.share = share;
    this.bonuses = List.copyOf(bonuses);
    this.nears = List.copyOf(nears);
  }

  /** This query, where another one says which paragraphs get a share more. */
  public BonusQuery ledBy(Query known) {
    return new BonusQuery(base, known, share, bonuses, nears);
  }

  /** This query among known paragraphs only. */
  public BonusQuery among(Query known) {
    return new BonusQuery(both(base, known, Occur.FILTER), lead, share, bonuses, nears);
  }

  /** This query without known paragraphs. */
  public BonusQuery without(Query known) {
    return new BonusQuery(both(base, known, Occur.MUST_NOT), lead, share, bonuses, nears);
  }

  private static Query both(Query found, Query known, Occur occur) {
    return new BooleanQuery.Builder().add(found, Occur.MUST).add(known, occur).build();
  }

  /** The share of its score that a hit gains where {@link #lead} matches too. */
  public float share() {
    return share;
  }

  /** Finds and scores. */
  public Query base() {
    return base;
  }

  /** Says what gets {@link #share} more; its own score does not count. */
  public Query lead() {
    return lead;
  }

  /** Their scores are added to that of the base. */
  public List<Query> bonuses() {
    return bonuses;
  }

  /** Their scores are added too; they match only where two words do. */
  public List<Query> nears() {
    return nears;
  }

  /** The weights of the bonuses, which know the highest score that each can give. */
  public List<Weight> bonuses(IndexSearcher searcher) throws IOException {
    return weights(searcher, bonuses, 1);
  }

  /** The weights of the bonuses that match only where two words do. */
  public List<Weight> nears(IndexSearcher searcher) throws IOException {
    return weights(searcher, nears, 1);
  }

  private static List<Weight> weights(IndexSearcher searcher, List<Query> queries, float boost)
      throws IOException {
    List<Weight> weights = new ArrayList<>();
    for (Query query : queries) {
      weights.add(searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, boost));
    }
    return weights;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query newBase = base.rewrite(searcher);
    Query newLead = new ConstantScoreQuery(lead).rewrite(searcher);
    List<Query> newBonuses = rewritten(bonuses, searcher);
    List<Query> newNears = rewritten(nears, searcher);
    return newBase.equals(base)
            && newLead.equals(lead)
            && newBonuses.equals(bonuses)
            && newNears.equals(nears)
        ? this
        : new BonusQuery(newBase, newLead, share, newBonuses, newNears);
  }

  private static List<Query> rewritten(List<Query> queries, IndexSearcher searcher)
      throws IOException {
    List<Query> rewritten = new ArrayList<>();
    for (Query query : queries) {
      rewritten.add(query.rewrite(searcher));
    }
    return rewritten;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight found = searcher.createWeight(base, mode, boost);
    if (!mode.needsScores()) {
      return found;
    }
    Weight leading = searcher.createWeight(lead, ScoreMode.COMPLETE_NO_SCORES, boost);
    List<Weight> added = weights(searcher, bonuses, boost);
    added.addAll(weights(searcher, nears, boost));
    return new BonusWeight(found, leading, added);
  }

  private final class BonusWeight extends FilterWeight {

    private final Weight leading;
    private final List<Weight> added;

    BonusWeight(Weight found, Weight leading, List<Weight> added) {
      super(BonusQuery.this, found);
      this.leading = leading;
      this.added = added;
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier found = in.scorerSupplier(leaf);
      if (found == null) {
        return null;
      }
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new BonusScorer(found.get(leadCost), leading.scorer(leaf), share, added, leaf);
        }

        @Override
        public long cost() {
          return found.cost();
        }

        @Override
        public void setTopLevelScoringClause() throws IOException {
          found.setTopLevelScoringClause();
        }
      };
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      Explanation found = in.explain(leaf, document);
      if (!found.isMatch()) {
        return found;
      }
      List<Explanation> sum = new ArrayList<>();
      sum.add(found);
      double score = found.getValue().doubleValue();
      if (leading.explain(leaf, document).isMatch()) {
        sum.add(Explanation.match((float) (share * score), "share for all words"));
        score *= 1 + share;
      }
      for (Weight weight : added) {
        Explanation one = weight.explain(leaf, document);
        if (one.isMatch()) {
          sum.add(one);
          score += one.getValue().doubleValue();
        }
      }
      return Explanation.match((float) score, "sum of:", sum);
    }

    @Override
    public int count(LeafReaderContext leaf) throws IOException {
      return in.count(leaf);
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    base.visit(visitor);
    lead.visit(visitor);
    bonuses.forEach(bonus -> bonus.visit(visitor));
    nears.forEach(near -> near.visit(visitor));
  }

  @Override
  public String toString(@Nullable String field) {
    String name = Objects.requireNonNullElse(field, "");
    return base.toString(name)
        + " lead "
        + lead.toString(name)
        + " bonus "
        + bonuses.stream().map(bonus -> bonus.toString(name)).toList()
        + nears.stream().map(near -> near.toString(name)).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BonusQuery query
        && base.equals(query.base)
        && lead.equals(query.lead)
        && share == query.share
        && bonuses.equals(query.bonuses)
        && nears.equals(query.nears);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), base, lead, share, bonuses, nears);
  }
}
