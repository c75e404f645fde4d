package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.request.RankedPaper;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/**
 * Ranks papers by their best paragraphs: for each word of the query the paragraph that has it best,
 * and a little for the others that have it; these summed.
 *
 * <p>A paper says in one paragraph what it is about and in another what it asks for, so its best
 * paragraph alone is too little, and all paragraphs summed would favour long papers.
 */
public final class PaperRanking {

  /** What another paragraph with the same word adds, against the best one. */
  private final float others;

  /** What the best paragraph as a whole adds, against the words apart. */
  private final float together;

  private final IndexSearcher searcher;

  public PaperRanking(IndexSearcher searcher, float others, float together) {
    this.searcher = searcher;
    this.others = others;
    this.together = together;
  }

  /** The best papers, best first; equal scores by id. */
  public List<RankedPaper> rank(QueryPlan plan, int most) throws IOException {
    List<RankedPaper> papers = new ArrayList<>();
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      SortedDocValues ids = DocValues.getSorted(segment.reader(), IndexFields.PAPER);
      float[] scores = new float[ids.getValueCount()];
      float[] best = new float[ids.getValueCount()];
      float[] rest = new float[ids.getValueCount()];
      for (QueryTerm term : plan.terms()) {
        collect(segment, among(term.query(), plan.any()), best, rest);
        for (int paper = 0; paper < scores.length; paper++) {
          scores[paper] += best[paper] + Math.min(best[paper], others * rest[paper]);
          best[paper] = 0;
          rest[paper] = 0;
        }
      }
      collect(segment, plan.scored(), best, rest);
      for (int paper = 0; paper < scores.length; paper++) {
        float score = scores[paper] + together * best[paper];
        if (best[paper] > 0) {
          papers.add(new RankedPaper(ids.lookupOrd(paper).utf8ToString(), score));
        }
      }
    }
    papers.sort(
        Comparator.comparingDouble(RankedPaper::score).reversed().thenComparing(RankedPaper::id));
    return papers.size() <= most ? papers : List.copyOf(papers.subList(0, most));
  }

  private static Query among(Query scored, Query found) {
    return new BooleanQuery.Builder().add(scored, Occur.MUST).add(found, Occur.FILTER).build();
  }

  private void collect(LeafReaderContext segment, Query query, float[] best, float[] rest)
      throws IOException {
    Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1f);
    Scorer scorer = weight.scorer(segment);
    if (scorer == null) {
      return;
    }
    SortedDocValues papers = DocValues.getSorted(segment.reader(), IndexFields.PAPER);
    DocIdSetIterator documents = scorer.iterator();
    for (int document = documents.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = documents.nextDoc()) {
      if (papers.advanceExact(document)) {
        int paper = papers.ordValue();
        float score = scorer.score();
        rest[paper] += Math.min(score, best[paper]);
        best[paper] = Math.max(score, best[paper]);
      }
    }
  }
}
