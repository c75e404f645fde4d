package nl.kamerspoor.index.fields;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds all paragraphs of the papers that a query finds by their first document, each with that
 * document's score.
 *
 * <p>Titles stand in the index once a paper, in the first document of its block: a third of the
 * index would be titles else, and a word's rarity in titles would be counted by the length of the
 * papers. So whatever is asked of {@link IndexFields#TITLE} and {@link IndexFields#DOSSIER_TITLE}
 * is asked through this.
 */
public final class PaperQuery extends Query {

  private final Query ofFirst;

  private PaperQuery(Query ofFirst) {
    this.ofFirst = ofFirst;
  }

  /** All paragraphs of the papers whose first document matches. */
  public static Query of(Query query) {
    return new PaperQuery(
        new BooleanQuery.Builder()
            .add(query, Occur.MUST)
            .add(new TermQuery(new Term(IndexFields.FIRST, IndexFields.FIRST)), Occur.FILTER)
            .build());
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = ofFirst.rewrite(searcher);
    return rewritten.equals(ofFirst) ? this : new PaperQuery(rewritten);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    // So that the highest score is known; nobody tells it which scores are too low.
    ScoreMode inner = mode.needsScores() ? ScoreMode.TOP_SCORES : ScoreMode.COMPLETE_NO_SCORES;
    return new PaperWeight(searcher.createWeight(ofFirst, inner, boost));
  }

  private final class PaperWeight extends FilterWeight {

    PaperWeight(Weight ofFirst) {
      super(PaperQuery.this, ofFirst);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
      ScorerSupplier supplier = in.scorerSupplier(leaf);
      if (supplier == null) {
        return null;
      }
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) throws IOException {
          return new PaperScorer(
              supplier.get(leadCost),
              DocValues.getNumeric(leaf.reader(), IndexFields.ORDINAL),
              leaf.reader().maxDoc());
        }

        @Override
        public long cost() {
          return Math.min(leaf.reader().maxDoc(), PARAGRAPHS_PER_PAPER * supplier.cost());
        }
      };
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext leaf, int document) throws IOException {
      return in.matches(leaf, first(leaf, document));
    }

    @Override
    public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
      return in.explain(leaf, first(leaf, document));
    }

    private static int first(LeafReaderContext leaf, int document) throws IOException {
      NumericDocValues ordinals = DocValues.getNumeric(leaf.reader(), IndexFields.ORDINAL);
      return document - ordinal(ordinals, document);
    }
  }

  /** About how many paragraphs a paper has, to weigh the cost of the query. */
  private static final int PARAGRAPHS_PER_PAPER = 20;

  private static int ordinal(NumericDocValues ordinals, int document) throws IOException {
    return ordinals.advanceExact(document) ? Math.toIntExact(ordinals.longValue()) : 0;
  }

  /** Gives each document of a block the score of its first. */
  private static final class PaperScorer extends Scorer {

    private final Scorer ofFirst;
    private final float highest;
    private final PaperParagraphs block;

    PaperScorer(Scorer ofFirst, NumericDocValues ordinals, int documents) throws IOException {
      this.ofFirst = ofFirst;
      ofFirst.advanceShallow(0);
      this.highest = ofFirst.getMaxScore(DocIdSetIterator.NO_MORE_DOCS);
      this.block = new PaperParagraphs(ofFirst.iterator(), ordinals, documents);
    }

    @Override
    public int docID() {
      return block.docID();
    }

    @Override
    public DocIdSetIterator iterator() {
      return block;
    }

    @Override
    public float score() throws IOException {
      return ofFirst.score();
    }

    @Override
    public float getMaxScore(int upTo) {
      return highest;
    }
  }

  /** Goes from the first documents over all documents of their blocks. */
  private static final class PaperParagraphs extends DocIdSetIterator {

    private final DocIdSetIterator firsts;
    private final NumericDocValues ordinals;
    private final int documents;
    private int document = -1;

    PaperParagraphs(DocIdSetIterator firsts, NumericDocValues ordinals, int documents) {
      this.firsts = firsts;
      this.ordinals = ordinals;
      this.documents = documents;
    }

    @Override
    public int docID() {
      return document;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(document + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      document = target < documents ? next(target) : NO_MORE_DOCS;
      return document;
    }

    private int next(int target) throws IOException {
      int first = target - ordinal(ordinals, target);
      int found = firsts.docID() < first ? firsts.advance(first) : firsts.docID();
      return found == first ? target : found;
    }

    @Override
    public long cost() {
      return PARAGRAPHS_PER_PAPER * firsts.cost();
    }
  }

  @Override
  public void visit(QueryVisitor visitor) {
    ofFirst.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(@Nullable String field) {
    return "paper(" + ofFirst.toString(Objects.requireNonNullElse(field, "")) + ")";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PaperQuery query && ofFirst.equals(query.ofFirst);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + ofFirst.hashCode();
  }
}
