package nl.kamerspoor.search.score;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Papers;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryPlanner;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.process.QueryReader;
import nl.kamerspoor.search.rank.BestParagraphs;
import nl.kamerspoor.search.rank.HitCounts;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.testing.Rounds;
import nl.kamerspoor.testing.Seeded;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.junit.jupiter.api.Test;

/** What ranking passes over would not have come among the best, and what is counted is right. */
class BonusQueryTest {

  private static final List<String> WORDS =
      List.of(
          "minister terrorisme bestrijding terrorismebestrijding aanslag aanslagen dreiging NCTV"
              .split(" ", -1));
  private static final List<String> FILLERS =
      List.of("de het een van wordt stelt vast uit spreekt Kamer beleid toezicht".split(" ", -1));

  @Test
  @Seeded
  void theBestAreThoseOfLookingAtAll(Random random) throws Exception {
    try (OpenIndex index = drawn(random)) {
      IndexSearcher searcher = new IndexSearcher(index.reader());
      for (int round = 0; round < Rounds.of(50); round++) {
        String query = query(random);
        SearchRequest request = SearchRequest.of(query).withSnippets(1);
        QueryNode node = QueryReader.ALONE.read(query).node();
        QueryPlan plan =
            new QueryPlanner(
                    searcher,
                    RankingWeights.DEFAULT,
                    request,
                    QueryNodes.words(node),
                    request.expand())
                .plan(node, List.of(), List.of());
        assertEquals(
            named(looking(searcher, plan, Integer.MAX_VALUE)),
            named(looking(searcher, plan, 1)),
            query);
        HitCounts counts = HitCounts.of(plan, searcher, Set.of());
        // What is summed in another order differs in the last digit.
        assertArrayEquals(
            scores(looking(searcher, plan, Integer.MAX_VALUE).scoreDocs),
            scores(new BestParagraphs(searcher).of(plan, counts, IndexFields.BY_RELEVANCE, 10)),
            1e-5,
            query);
        assertEquals(searcher.count(plan.any()), counts.any(), query);
        assertEquals(searcher.count(plan.all()), counts.all(), query);
      }
    }
  }

  private static TopDocs looking(IndexSearcher searcher, QueryPlan plan, int counted)
      throws Exception {
    return searcher.search(
        plan.scored(), new TopFieldCollectorManager(IndexFields.BY_RELEVANCE, 10, counted));
  }

  private static double[] scores(ScoreDoc[] found) {
    return Stream.of(found)
        .mapToDouble(hit -> ((FieldDoc) hit).fields[0] instanceof Float score ? score : Double.NaN)
        .toArray();
  }

  private static List<String> named(TopDocs found) {
    return Stream.of(found.scoreDocs)
        .map(hit -> hit.doc + " " + ((FieldDoc) hit).fields[0])
        .toList();
  }

  private static OpenIndex drawn(Random random) throws Exception {
    Kamerstuk[] papers = new Kamerstuk[200];
    for (int i = 0; i < papers.length; i++) {
      String[] paragraphs = new String[1 + random.nextInt(6)];
      for (int j = 0; j < paragraphs.length; j++) {
        paragraphs[j] = sentence(random, 3 + random.nextInt(30));
      }
      papers[i] = new Papers.Paper(String.valueOf(i + 1), "2019-03-01").paper(paragraphs);
    }
    return Papers.of(papers);
  }

  private static String sentence(Random random, int length) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < length; i++) {
      // The first words are by far the commonest, as in any text.
      List<String> words = random.nextInt(4) == 0 ? WORDS : FILLERS;
      int rank = (int) (words.size() * Math.pow(random.nextDouble(), 2));
      sentence.append(i == 0 ? "" : " ").append(words.get(rank));
    }
    return sentence.append('.').toString();
  }

  private static String query(Random random) {
    String one = WORDS.get(random.nextInt(WORDS.size()));
    String two = WORDS.get(random.nextInt(WORDS.size()));
    return switch (random.nextInt(5)) {
      case 0 -> one;
      case 1 -> one + " AND " + two;
      case 2 -> one + " -" + two;
      case 3 -> one + " " + two + " vaststelt";
      default -> one + " " + two;
    };
  }
}
