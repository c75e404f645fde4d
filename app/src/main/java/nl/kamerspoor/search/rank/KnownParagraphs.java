package nl.kamerspoor.search.rank;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Finds paragraphs that are known already, by their sets in each segment of the index. */
final class KnownParagraphs extends Query {

  private final List<FixedBitSet> sets;

  KnownParagraphs(List<FixedBitSet> sets) {
    this.sets = sets;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) {
        FixedBitSet set = sets.get(leaf.ord);
        int size = set.cardinality();
        return size == 0
            ? null
            : ConstantScoreScorerSupplier.fromIterator(
                new BitSetIterator(set, size), score(), mode, leaf.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext leaf) {
        return false; // the sets are of one search
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(@Nullable String field) {
    return "known paragraphs";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KnownParagraphs known && sets.equals(known.sets);
  }

  @Override
  public int hashCode() {
    return sets.hashCode();
  }
}
