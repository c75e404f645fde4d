package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.request.Sample;
import nl.kamerspoor.search.score.BonusQuery;
import nl.kamerspoor.search.score.BonusScorer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds the best paragraphs without looking at those that cannot come among them.
 *
 * <p>Paragraphs with all the words are ranked first. The others then have a score to come up to:
 * often no paragraph with one word only can, and Lucene's bounds pass over most of the rest.
 */
public final class BestParagraphs {

  /** Ranking need not count, so it may pass over paragraphs from the first one on. */
  private static final int HITS_COUNTED_EXACTLY = 1;

  /** With fewer that have all the words, nothing is won by ranking these first. */
  private static final int MIN_LEADING_PARAGRAPHS = 10;

  private final IndexSearcher searcher;

  public BestParagraphs(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * The first in an order: what papers say and their headings, then letterheads and signatures.
   *
   * @param counts of the plan
   * @param sort by relevance or by something else
   * @param wanted how many
   */
  public ScoreDoc[] of(QueryPlan plan, HitCounts counts, Sort sort, int wanted) throws IOException {
    ScoreDoc[] first = first(plan, counts, sort, wanted).scoreDocs;
    int left = wanted - first.length;
    if (left <= 0 || counts.lines().count() == 0) {
      return first;
    }
    KnownParagraphs listed = new KnownParagraphs(counts.lines().listed(searcher, plan.scored()));
    ScoreDoc[] lines = of(plan.scored().among(listed), sort, left).scoreDocs;
    return followed(first, lines);
  }

  /**
   * A sample in an order, as {@link #of} puts what it gives.
   *
   * @param counts of the plan
   * @param sample how many to draw, from all that are listed
   */
  public ScoreDoc[] drawn(QueryPlan plan, HitCounts counts, Sort sort, Sample sample)
      throws IOException {
    List<FixedBitSet> lines =
        counts.lines().count() == 0
            ? counts.lines().found()
            : counts.lines().listed(searcher, plan.scored());
    List<FixedBitSet> listed = counts.said();
    for (int leaf = 0; leaf < listed.size(); leaf++) {
      listed.get(leaf).or(lines.get(leaf));
    }
    List<FixedBitSet> drawn = RandomDraw.of(sample, listed, searcher.getIndexReader());
    List<FixedBitSet> drawnLines = new ArrayList<>();
    for (int leaf = 0; leaf < drawn.size(); leaf++) {
      FixedBitSet both = drawn.get(leaf).clone();
      both.and(lines.get(leaf));
      drawn.get(leaf).andNot(both);
      drawnLines.add(both);
    }
    int wanted = Math.clamp(counts.listed(), 1, sample.size());
    BonusQuery scored = plan.scored();
    return followed(
        of(scored.among(new KnownParagraphs(drawn)), sort, wanted).scoreDocs,
        of(scored.among(new KnownParagraphs(drawnLines)), sort, wanted).scoreDocs);
  }

  /** What is said, and the lines that come after all of it. */
  private static ScoreDoc[] followed(ScoreDoc[] first, ScoreDoc[] lines) {
    if (first.length > 0 && last(first) instanceof Float least) {
      demote(lines, least);
    }
    ScoreDoc[] both = Arrays.copyOf(first, first.length + lines.length);
    System.arraycopy(lines, 0, both, first.length, lines.length);
    return both;
  }

  private static Object last(ScoreDoc[] documents) {
    return ((FieldDoc) documents[documents.length - 1]).fields[0];
  }

  /** Puts scores below another in their order, for programs sort by them. */
  private static void demote(ScoreDoc[] lines, float least) {
    for (ScoreDoc line : lines) {
      Object[] fields = ((FieldDoc) line).fields;
      if (fields[0] instanceof Float score && score + least > 0) {
        fields[0] = least * (score / (score + least));
      }
    }
  }

  private TopFieldDocs first(QueryPlan plan, HitCounts counts, Sort sort, int wanted)
      throws IOException {
    if (counts.leading() + counts.following() == 0) {
      return new TopFieldDocs(
          new TotalHits(0, TotalHits.Relation.EQUAL_TO), new ScoreDoc[0], sort.getSort());
    }
    BonusQuery said =
        counts.lines().count() == 0
            ? plan.scored()
            : plan.scored().without(new KnownParagraphs(counts.lines().found()));
    return sort.equals(IndexFields.BY_RELEVANCE)
        ? best(plan, said, counts, wanted)
        : of(said, sort, wanted);
  }

  private TopFieldDocs of(BonusQuery scored, Sort sort, int wanted) throws IOException {
    return searcher.search(
        scored, new TopFieldCollectorManager(sort, wanted, HITS_COUNTED_EXACTLY));
  }

  /** The best by relevance of what is not a line. */
  private TopFieldDocs best(QueryPlan plan, BonusQuery scored, HitCounts counts, int wanted)
      throws IOException {
    if (counts.leading() == 0 || counts.following() == 0) {
      return of(scored, IndexFields.BY_RELEVANCE, wanted);
    }
    if (plan.two().isEmpty() && counts.leading() < MIN_LEADING_PARAGRAPHS) {
      return of(
          scored.ledBy(new KnownParagraphs(counts.withAll())), IndexFields.BY_RELEVANCE, wanted);
    }
    List<Weight> bonuses = scored.bonuses(searcher);
    List<Weight> withNears = new ArrayList<>(bonuses);
    withNears.addAll(scored.nears(searcher));
    Weight any = weight(plan.any());
    TopFieldDocs best = among(counts.withAll(), any, withNears, scored.share(), 0, wanted);
    // Where two words were typed, each of the other paragraphs has one of them.
    List<Query> others = plan.two().isEmpty() ? List.of(plan.any()) : plan.two();
    List<Weight> ofOthers = plan.two().isEmpty() ? withNears : bonuses;
    for (Query words : others) {
      TopFieldDocs more =
          among(counts.withSome(), weight(words), ofOthers, 0, least(best, wanted), wanted);
      best = TopDocs.merge(IndexFields.BY_RELEVANCE, wanted, new TopFieldDocs[] {best, more});
    }
    return best;
  }

  private Weight weight(Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1);
  }

  /**
   * The best among known paragraphs.
   *
   * @param sets of each segment
   * @param share how much of its score each of them gets more
   * @param least what scores less need not be found
   */
  private TopFieldDocs among(
      List<FixedBitSet> sets,
      Weight weight,
      List<Weight> bonuses,
      float share,
      float least,
      int wanted)
      throws IOException {
    TopFieldCollector collector =
        new TopFieldCollectorManager(IndexFields.BY_RELEVANCE, wanted, HITS_COUNTED_EXACTLY)
            .newCollector();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet set = sets.get(leaf.ord);
      int size = set.cardinality();
      Scorer found = size == 0 ? null : weight.scorer(leaf);
      if (found == null) {
        continue;
      }
      Scorer lead =
          share == 0
              ? null
              : new ConstantScoreScorer(
                  1, ScoreMode.COMPLETE_NO_SCORES, new BitSetIterator(set, size));
      BonusScorer scorer = new BonusScorer(found, lead, share, bonuses, leaf);
      scorer.advanceShallow(0);
      if (scorer.getMaxScore(DocIdSetIterator.NO_MORE_DOCS) < least) {
        continue;
      }
      scorer.setMinCompetitiveScore(least);
      LeafCollector collecting = collector.getLeafCollector(leaf);
      collecting.setScorer(scorer);
      DocIdSetIterator documents =
          ConjunctionUtils.intersectIterators(
              List.of(new BitSetIterator(set, size), scorer.iterator()));
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        collecting.collect(document);
      }
    }
    return collector.topDocs();
  }

  private static float least(TopFieldDocs best, int wanted) {
    return best.scoreDocs.length == wanted
            && ((FieldDoc) best.scoreDocs[wanted - 1]).fields[0] instanceof Float score
        ? score
        : 0;
  }
}
