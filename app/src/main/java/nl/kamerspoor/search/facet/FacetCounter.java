package nl.kamerspoor.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.request.FacetField;
import nl.kamerspoor.search.request.FacetRequest;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts what is found of each value of a property, by paragraphs and by papers, exactly. What it
 * reads of the index for a property is kept for the next count. Safe for several threads.
 */
public final class FacetCounter {

  private final IndexSearcher searcher;
  private final Map<FacetField, FacetColumn> columns = new ConcurrentHashMap<>();

  public FacetCounter(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Counts what a query finds.
   *
   * @param query of paragraphs; one that finds papers has to find all paragraphs of theirs that are
   *     meant
   * @param unit what is found by it, which ranks the values
   */
  public List<Facet> count(Query query, FacetRequest request, Unit unit) throws IOException {
    List<FixedBitSet> found = new ArrayList<>();
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      FixedBitSet paragraphs = new FixedBitSet(Math.max(1, segment.reader().maxDoc()));
      Scorer scorer = weight.scorer(segment);
      if (scorer != null) {
        paragraphs.or(scorer.iterator());
      }
      Bits live = segment.reader().getLiveDocs();
      if (live != null) {
        live.applyMask(paragraphs, 0);
      }
      found.add(paragraphs);
    }
    return count(found, request, unit);
  }

  /**
   * Counts paragraphs.
   *
   * @param found those of each segment, without deleted ones
   * @param unit what was searched for, which ranks the values
   * @return the facets in the order of the request, or those that it suggests, the best first
   */
  public List<Facet> count(List<FixedBitSet> found, FacetRequest request, Unit unit)
      throws IOException {
    List<FacetColumn> asked = new ArrayList<>();
    List<FacetTally> tallies = new ArrayList<>();
    for (FacetField field : request.fields()) {
      FacetColumn column = column(field);
      asked.add(column);
      tallies.add(new FacetTally(column.size()));
    }
    int papers = 0;
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      FixedBitSet paragraphs = found.get(segment.ord);
      PaperRuns runs = PaperRuns.of(segment.reader(), paragraphs);
      for (int i = 0; i < asked.size(); i++) {
        add(segment, paragraphs, runs, papers, asked.get(i), tallies.get(i));
      }
      papers += runs.size();
    }
    List<Facet> facets = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      facets.add(tallies.get(i).facet(request.fields().get(i), asked.get(i), unit, request.most()));
    }
    return request.suggested() ? Evenness.most(facets) : facets;
  }

  private FacetColumn column(FacetField field) throws IOException {
    FacetColumn known = columns.get(field);
    if (known == null) {
      known = FacetColumn.of(field, searcher.getIndexReader());
      columns.put(field, known);
    }
    return known;
  }

  /**
   * Adds what is found in a segment.
   *
   * @param papersBefore how many papers have been counted in other segments
   */
  private static void add(
      LeafReaderContext segment,
      FixedBitSet paragraphs,
      PaperRuns runs,
      int papersBefore,
      FacetColumn column,
      FacetTally tally)
      throws IOException {
    SegmentColumn values = column.of(segment);
    boolean isOfPaper = column.isOfPaper(segment);
    for (int run = 0; run < runs.size(); run++) {
      int paper = papersBefore + run;
      int paragraph = runs.first(run);
      if (isOfPaper) {
        tally.add(paper, values.of(paragraph), runs.paragraphs(run));
        continue;
      }
      for (int left = runs.paragraphs(run); left > 0; left--) {
        tally.add(paper, values.of(paragraph), 1);
        paragraph = left > 1 ? paragraphs.nextSetBit(paragraph + 1) : paragraph;
      }
    }
  }
}
