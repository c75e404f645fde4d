package nl.kamerspoor.bench.jmh;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryPlanner;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.process.QueryReader;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.RankingWeights;
import nl.kamerspoor.search.snippet.FoundMatch;
import nl.kamerspoor.search.snippet.MatchFinder;
import nl.kamerspoor.search.snippet.PassageSelector;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;

/**
 * A list of queries by a bare Lucene loop: each as plain words analysed to the same Lucene query as
 * {@code batch --literal} has, the ten best found, and marks and two passages of each made; no
 * counts, no order of answers, no output.
 */
public final class BareBatch {

  private static final int TOP = 10;
  private static final int PASSAGES = 2;

  private final OpenIndex index;
  private final IndexSearcher searcher;

  private BareBatch(OpenIndex index) {
    this.index = index;
    this.searcher = new IndexSearcher(index.reader());
    searcher.setQueryCache(null);
    searcher.setSimilarity(
        new BM25Similarity(RankingWeights.DEFAULT.k1(), RankingWeights.DEFAULT.b()));
  }

  /** Opens an index, answers all queries and gives the number of hits. */
  public static long answer(Path path, List<String> queries, int threads) throws Exception {
    try (OpenIndex index = OpenIndex.openMapped(path);
        ExecutorService executor = Executors.newFixedThreadPool(threads)) {
      BareBatch loop = new BareBatch(index);
      List<Future<Integer>> found = new ArrayList<>();
      for (String query : queries) {
        found.add(executor.submit(() -> loop.answer(query)));
      }
      long hits = 0;
      for (Future<Integer> future : found) {
        hits += future.get();
      }
      return hits;
    }
  }

  private int answer(String typed) throws Exception {
    SearchRequest request =
        SearchRequest.of(typed)
            .withReading(SearchRequest.Reading.LITERAL)
            .withLimit(TOP)
            .withSnippets(PASSAGES);
    QueryNode node = QueryReader.literal(typed);
    QueryPlan plan =
        new QueryPlanner(
                searcher, RankingWeights.DEFAULT, request, QueryNodes.words(node), request.expand())
            .plan(node, List.of(), List.of());
    TopDocs top = searcher.search(plan.scored(), TOP, IndexFields.BY_RELEVANCE);
    Map<Integer, List<FoundMatch>> matches =
        MatchFinder.matches(searcher, plan.terms(), List.of(top.scoreDocs));
    int hits = 0;
    for (ScoreDoc hit : top.scoreDocs) {
      String text = index.paragraph(hit.doc).paragraph().text();
      List<FoundMatch> marks = matches.getOrDefault(hit.doc, List.of());
      hits += PassageSelector.of(text, marks, PASSAGES).isEmpty() ? 0 : 1;
    }
    return hits;
  }
}
