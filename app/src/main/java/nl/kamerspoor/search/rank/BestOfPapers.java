package nl.kamerspoor.search.rank;

import static nl.kamerspoor.search.rank.PaperSets.next;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.request.SearchRequest;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the paragraphs that show why a paper was found: the best one, then the best that has a
 * word which those before it have not, then the best of the rest. Letterheads and signatures come
 * after what the paper says.
 */
final class BestOfPapers {

  private final IndexSearcher searcher;
  private final QueryPlan plan;

  BestOfPapers(IndexSearcher searcher, QueryPlan plan) {
    this.searcher = searcher;
    this.plan = plan;
  }

  /**
   * A paragraph that matches.
   *
   * @param words which of the words of the query it has, as bits; those past 64 are not told apart
   */
  private record Scored(int document, float score, boolean isLine, long words) {

    private static final Comparator<Scored> ORDER =
        Comparator.comparing(Scored::isLine)
            .thenComparing(Comparator.comparingDouble(Scored::score).reversed())
            .thenComparingInt(Scored::document);
  }

  /**
   * The best paragraphs of papers, best first.
   *
   * @param sets the papers of each segment
   * @param matching the paragraphs that match in each segment
   * @param most how many of a paper
   */
  Map<PaperRanking.Candidate, List<ScoreDoc>> of(
      List<PaperRanking.Candidate> papers,
      List<PaperSets> sets,
      List<FixedBitSet> matching,
      int most)
      throws IOException {
    Map<PaperRanking.Candidate, List<ScoreDoc>> best = new HashMap<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      List<PaperRanking.Candidate> inside =
          papers.stream()
              .filter(paper -> paper.segment() == leaf.ord)
              .sorted(Comparator.comparingInt(PaperRanking.Candidate::paper))
              .toList();
      if (inside.isEmpty()) {
        continue;
      }
      FixedBitSet found = matching.get(leaf.ord);
      FixedBitSet lines = FormalLines.Gathering.among(leaf.reader(), found, SearchRequest.LINES);
      @Nullable Scorer whole = scorer(plan.scored(), leaf);
      List<@Nullable Scorer> words = new ArrayList<>();
      for (QueryTerm term : plan.terms()) {
        words.add(scorer(term.query(), leaf));
      }
      for (PaperRanking.Candidate paper : inside) {
        List<Scored> scored = new ArrayList<>();
        int end = sets.get(leaf.ord).end(paper.paper());
        int paragraph = paper.document() - leaf.docBase;
        for (; paragraph >= 0 && paragraph < end; paragraph = next(found, paragraph + 1)) {
          scored.add(scored(paragraph, lines.get(paragraph), whole, words));
        }
        best.put(paper, chosen(scored, most, leaf.docBase));
      }
    }
    return best;
  }

  private @Nullable Scorer scorer(Query query, LeafReaderContext leaf) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f).scorer(leaf);
  }

  private static Scored scored(
      int paragraph, boolean isLine, @Nullable Scorer whole, List<@Nullable Scorer> words)
      throws IOException {
    float together = score(whole, paragraph);
    float apart = 0;
    long which = 0;
    for (int i = 0; i < words.size(); i++) {
      float score = score(words.get(i), paragraph);
      apart += score;
      which |= score > 0 ? 1L << Math.min(i, Long.SIZE - 1) : 0;
    }
    return new Scored(paragraph, together > 0 ? together : apart, isLine, which);
  }

  private static float score(@Nullable Scorer scorer, int paragraph) throws IOException {
    if (scorer == null) {
      return 0;
    }
    if (scorer.docID() < paragraph) {
      scorer.iterator().advance(paragraph);
    }
    return scorer.docID() == paragraph ? scorer.score() : 0;
  }

  private static List<ScoreDoc> chosen(List<Scored> scored, int most, int docBase) {
    List<Scored> left = new ArrayList<>(scored);
    left.sort(Scored.ORDER);
    List<ScoreDoc> chosen = new ArrayList<>();
    long shown = 0;
    while (chosen.size() < most && !left.isEmpty()) {
      long told = shown;
      Scored next =
          left.stream()
              .filter(one -> !one.isLine && (one.words & ~told) != 0)
              .findFirst()
              .orElse(left.getFirst());
      left.remove(next);
      shown |= next.words;
      chosen.add(new ScoreDoc(next.document + docBase, next.score));
    }
    return chosen;
  }
}
