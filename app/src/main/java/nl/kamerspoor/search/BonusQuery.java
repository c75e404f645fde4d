package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
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
final class BonusQuery extends Query {

  private final Query base;
  private final Query lead;
  private final float share;
  private final List<Query> bonuses;

  /**
   * @param base finds and scores
   * @param lead says which of these get a share more; its own score does not count
   * @param share how much more, against the score of the base
   * @param bonuses their scores are added
   */
  BonusQuery(Query base, Query lead, float share, List<Query> bonuses) {
    this.base = base;
    this.lead = lead;
    this.share = share;
    this.bonuses = List.copyOf(bonuses);
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query newBase = base.rewrite(searcher);
    Query newLead = new ConstantScoreQuery(lead).rewrite(searcher);
    List<Query> newBonuses = new ArrayList<>();
    for (Query bonus : bonuses) {
      newBonuses.add(bonus.rewrite(searcher));
    }
    return newBase.equals(base) && newLead.equals(lead) && newBonuses.equals(bonuses)
        ? this
        : new BonusQuery(newBase, newLead, share, newBonuses);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Weight found = searcher.createWeight(base, mode, boost);
    if (!mode.needsScores()) {
      return found;
    }
    List<Weight> added = new ArrayList<>();
    for (Query bonus : bonuses) {
      // So that each knows the highest score that it can give.
      added.add(searcher.createWeight(bonus, ScoreMode.TOP_SCORES, boost));
    }
    Weight leading = searcher.createWeight(lead, ScoreMode.COMPLETE_NO_SCORES, boost);
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
          Scorer scorer = found.get(leadCost);
          List<Bonus> bonus = new ArrayList<>();
          for (Weight weight : added) {
            ScorerSupplier supplier = weight.scorerSupplier(leaf);
            if (supplier != null) {
              bonus.add(Bonus.of(supplier.get(0)));
            }
          }
          Scorer first = leading.scorer(leaf);
          return new BonusScorer(scorer, first == null ? null : Bonus.of(first), share, bonus);
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

  /**
   * One of the others, asked only of the paragraphs that may come among the best.
   *
   * @param highest the most that it can give in this segment
   */
  private record Bonus(
      Scorer scorer,
      DocIdSetIterator candidates,
      @Nullable TwoPhaseIterator confirmation,
      float highest) {

    static Bonus of(Scorer scorer) throws IOException {
      TwoPhaseIterator confirmation = scorer.twoPhaseIterator();
      scorer.advanceShallow(0);
      return new Bonus(
          scorer,
          confirmation == null ? scorer.iterator() : confirmation.approximation(),
          confirmation,
          scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS));
    }

    boolean matches(int document) throws IOException {
      int candidate = candidates.docID();
      if (candidate < document) {
        candidate = candidates.advance(document);
      }
      return candidate == document && (confirmation == null || confirmation.matches());
    }
  }

  private static final class BonusScorer extends Scorer {

    private final Scorer found;
    private final @Nullable Bonus lead;
    private final float share;
    private final List<Bonus> added;
    private final double highest;
    private float needed;
    private int scored = -1;
    private float score;

    BonusScorer(Scorer found, @Nullable Bonus lead, float share, List<Bonus> added) {
      this.found = found;
      this.lead = lead;
      this.share = lead == null ? 0 : share;
      this.added = added;
      this.highest = added.stream().mapToDouble(Bonus::highest).sum();
    }

    @Override
    public int docID() {
      return found.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return found.iterator();
    }

    @Override
    public @Nullable TwoPhaseIterator twoPhaseIterator() {
      return found.twoPhaseIterator();
    }

    @Override
    public float score() throws IOException {
      int document = docID();
      if (scored != document) {
        scored = document;
        score = (float) sum(document);
      }
      return score;
    }

    /** As much of the sum as can still come to what is needed. */
    private double sum(int document) throws IOException {
      double sum = found.score();
      if (lead != null && sum * (1 + share) + highest >= needed && lead.matches(document)) {
        sum *= 1 + share;
      }
      double left = highest;
      for (Bonus bonus : added) {
        if (sum + left < needed) {
          return sum;
        }
        left -= bonus.highest();
        if (bonus.matches(document)) {
          sum += bonus.scorer().score();
        }
      }
      return sum;
    }

    @Override
    public int advanceShallow(int target) throws IOException {
      return found.advanceShallow(target);
    }

    @Override
    public float getMaxScore(int upTo) throws IOException {
      return Math.nextUp((float) (found.getMaxScore(upTo) * (1 + share) + highest));
    }

    @Override
    public void setMinCompetitiveScore(float least) throws IOException {
      needed = Math.nextDown(least); // the sum is exact, what is needed was rounded, perhaps up
      float left = Math.nextDown((float) ((least - highest) / (1 + share)));
      if (left > 0) {
        found.setMinCompetitiveScore(left);
      }
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    base.visit(visitor);
    lead.visit(visitor);
    bonuses.forEach(bonus -> bonus.visit(visitor));
  }

  @Override
  public String toString(@Nullable String field) {
    String name = Objects.requireNonNullElse(field, "");
    return base.toString(name)
        + " lead "
        + lead.toString(name)
        + " bonus "
        + bonuses.stream().map(bonus -> bonus.toString(name)).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BonusQuery query
        && base.equals(query.base)
        && lead.equals(query.lead)
        && share == query.share
        && bonuses.equals(query.bonuses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), base, lead, share, bonuses);
  }
}
