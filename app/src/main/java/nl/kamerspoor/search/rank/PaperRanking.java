package nl.kamerspoor.search.rank;

import static nl.kamerspoor.search.rank.PaperSets.next;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.request.RankedPaper;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Ranks papers by their best paragraphs: for each word of the query the paragraph that has it best,
 * and a little for the others that have it; these summed.
 *
 * <p>A paper says in one paragraph what it is about and in another what it asks for, so its best
 * paragraph alone is too little, and all paragraphs summed would favour long papers.
 */
public final class PaperRanking {

  private final IndexSearcher searcher;
  private final RankingWeights weights;

  public PaperRanking(IndexSearcher searcher, RankingWeights weights) {
    this.searcher = searcher;
    this.weights = weights;
  }

  /**
   * A paper that matches.
   *
   * @param segment the segment of the index
   * @param paper its place among those of the segment
   * @param document its first paragraph that matches
   * @param matching how many do
   */
  record Candidate(
      int segment, int paper, int document, float score, boolean hasAllWords, int matching) {}

  /**
   * The papers that a plan finds, in an order.
   *
   * @param sort by relevance, or by properties of the paper
   * @param wanted how many papers at the most
   * @param paragraphs how many of the best paragraphs of each
   */
  public RankedPapers rank(QueryPlan plan, Sort sort, int wanted, int paragraphs)
      throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    List<PaperSets> sets = new ArrayList<>();
    List<FixedBitSet> matching = new ArrayList<>();
    List<Candidate> candidates = new ArrayList<>();
    boolean same = plan.all().equals(plan.any());
    for (LeafReaderContext leaf : leaves) {
      PaperSets papers = new PaperSets(searcher, leaf);
      PaperSets.Found any = papers.found(plan.any());
      FixedBitSet all = same ? any.papers() : papers.found(plan.all()).papers();
      float[] scores = scores(plan, leaf, papers, any.paragraphs());
      for (int paper = next(any.papers(), 0); paper >= 0; paper = next(any.papers(), paper + 1)) {
        int from = papers.first(paper);
        candidates.add(
            new Candidate(
                leaf.ord,
                paper,
                next(any.paragraphs(), from) + leaf.docBase,
                scores[paper],
                all.get(paper),
                any.paragraphs().cardinality(from, papers.end(paper))));
      }
      sets.add(papers);
      matching.add(any.paragraphs());
    }
    int all = 0;
    int found = 0;
    for (Candidate candidate : candidates) {
      all += candidate.hasAllWords ? 1 : 0;
      found += candidate.matching;
    }
    List<Candidate> first = first(candidates, sort, wanted);
    Map<Candidate, List<ScoreDoc>> best =
        paragraphs == 0
            ? Map.of()
            : new BestOfPapers(searcher, plan).of(first, sets, matching, paragraphs);
    List<RankedPaper> ranked = new ArrayList<>();
    for (Candidate candidate : first) {
      ranked.add(
          new RankedPaper(
              id(candidate),
              sort.equals(IndexFields.BY_RELEVANCE) ? candidate.score : 0,
              candidate.hasAllWords,
              candidate.matching,
              best.getOrDefault(candidate, List.of())));
    }
    return new RankedPapers(candidates.size(), all, found, matching, ranked);
  }

  /** The scores of the papers of a segment, by their places in it. */
  private float[] scores(
      QueryPlan plan, LeafReaderContext leaf, PaperSets papers, FixedBitSet matching)
      throws IOException {
    float[] scores = new float[papers.size()];
    float[] best = new float[papers.size()];
    float[] rest = new float[papers.size()];
    for (QueryTerm term : plan.terms()) {
      Arrays.fill(best, 0);
      Arrays.fill(rest, 0);
      collect(leaf, term.query(), papers, matching, best, rest);
      for (int paper = 0; paper < scores.length; paper++) {
        scores[paper] += best[paper] + Math.min(best[paper], weights.others() * rest[paper]);
      }
    }
    Arrays.fill(best, 0);
    collect(leaf, plan.scored(), papers, matching, best, rest);
    for (int paper = 0; paper < scores.length; paper++) {
      scores[paper] += weights.together() * best[paper];
    }
    return scores;
  }

  /** Collects the best score of each paper, and the sum of the others. */
  private void collect(
      LeafReaderContext leaf,
      Query query,
      PaperSets papers,
      FixedBitSet matching,
      float[] best,
      float[] rest)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return;
    }
    DocIdSetIterator documents =
        ConjunctionUtils.intersectIterators(
            List.of(new BitSetIterator(matching, matching.cardinality()), scorer.iterator()));
    int paper = 0;
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      while (papers.end(paper) <= document) {
        paper++;
      }
      float score = scorer.score();
      rest[paper] += Math.min(score, best[paper]);
      best[paper] = Math.max(score, best[paper]);
    }
  }

  private List<Candidate> first(List<Candidate> candidates, Sort sort, int wanted)
      throws IOException {
    return sort.equals(IndexFields.BY_RELEVANCE)
        ? byRelevance(candidates, wanted)
        : inOrder(candidates, sort, wanted);
  }

  /** Best first, equal scores by id. */
  private List<Candidate> byRelevance(List<Candidate> candidates, int wanted) {
    Comparator<Candidate> order =
        Comparator.comparingDouble(Candidate::score).reversed().thenComparing(this::id);
    return candidates.stream().sorted(order).limit(wanted).toList();
  }

  private List<Candidate> inOrder(List<Candidate> candidates, Sort sort, int wanted)
      throws IOException {
    List<FixedBitSet> sets = new ArrayList<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      sets.add(new FixedBitSet(Math.max(1, leaf.reader().maxDoc())));
    }
    Map<Integer, Candidate> byDocument = new HashMap<>();
    for (Candidate candidate : candidates) {
      int base = searcher.getIndexReader().leaves().get(candidate.segment).docBase;
      sets.get(candidate.segment).set(candidate.document - base);
      byDocument.put(candidate.document, candidate);
    }
    List<Candidate> first = new ArrayList<>();
    if (!candidates.isEmpty() && wanted > 0) {
      for (ScoreDoc document : searcher.search(new KnownParagraphs(sets), wanted, sort).scoreDocs) {
        first.add(Objects.requireNonNull(byDocument.get(document.doc)));
      }
    }
    return first;
  }

  private String id(Candidate candidate) {
    LeafReaderContext leaf = searcher.getIndexReader().leaves().get(candidate.segment);
    try {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
      if (!ids.advanceExact(candidate.document - leaf.docBase)) {
        throw new IllegalStateException("a paragraph of no paper");
      }
      return ids.lookupOrd(ids.ordValue()).utf8ToString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
