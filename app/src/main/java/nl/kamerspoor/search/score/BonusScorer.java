package nl.kamerspoor.search.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** Scores what another scorer finds, and adds to it; see {@link BonusQuery}. */
public final class BonusScorer extends Scorer {

  private final Scorer found;
  private final @Nullable Bonus lead;
  private final float share;
  private final List<Bonus> added;
  private final double highest;
  private float needed;
  private int scored = -1;
  private float score;

  /**
   * @param found finds and scores
   * @param lead where it matches too a share of the score is added; null where it never does
   * @param bonuses their scores are added
   * @param leaf the segment of all of them
   */
  public BonusScorer(
      Scorer found,
      @Nullable Scorer lead,
      float share,
      List<Weight> bonuses,
      LeafReaderContext leaf)
      throws IOException {
    this.found = found;
    this.lead = lead == null ? null : Bonus.of(lead);
    this.share = lead == null ? 0 : share;
    this.added = new ArrayList<>();
    double most = 0;
    for (Weight weight : bonuses) {
      ScorerSupplier supplier = weight.scorerSupplier(leaf);
      if (supplier != null) {
        Bonus bonus = Bonus.of(supplier.get(0));
        added.add(bonus);
        most += bonus.highest();
      }
    }
    this.highest = most;
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
    float enough = Math.nextDown(least); // the sum is exact, this was rounded, perhaps up
    if (enough <= needed) {
      return;
    }
    needed = enough;
    float left = Math.nextDown((float) ((least - highest) / (1 + share)));
    if (left > 0) {
      found.setMinCompetitiveScore(left);
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
}
