package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.index.Fields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.jspecify.annotations.Nullable;

/**
 * Reads from the best paragraphs which other words go with a query, to find what says the same in
 * other words.
 *
 * <p>Pseudo-relevance feedback after the relevance model of Lavrenko and Croft (2001): a word
 * counts by its share of each of the best paragraphs, weighted by the paragraph's score, and here
 * by how rare it is elsewhere.
 */
final class Feedback {

  /** So many of the best paragraphs are looked at. */
  private static final int PARAGRAPHS = 50;

  /** So many papers are read, each where its best paragraph stands. */
  private static final int PAPERS = 10;

  /** In a shorter text one word would weigh too much. */
  private static final int SHORT = 30;

  /** So many words are taken from them. */
  private static final int WORDS = 20;

  /** A word of fewer paragraphs than this is more likely a name or a slip. */
  private static final int LEAST = 3;

  private Feedback() {}

  /**
   * A word that goes with a query.
   *
   * @param weight against a typed word, at most {@link Ranking#more()}
   */
  record Companion(QueryWord word, float weight) {}

  static List<Companion> companions(IndexSearcher searcher, Plan plan, Ranking ranking)
      throws IOException {
    Map<String, Double> shares = new HashMap<>();
    Map<String, QueryWord> words = new HashMap<>();
    ScoreDoc[] best =
        searcher.search(plan.scored(), PARAGRAPHS, Fields.BY_RELEVANCE, true).scoreDocs;
    Set<String> papers = new HashSet<>();
    for (ScoreDoc document : best) {
      Surroundings around = Surroundings.of(searcher, document.doc);
      if (papers.size() == PAPERS || !papers.add(around.paper())) {
        continue;
      }
      List<QueryWord> read = telling(around.text());
      for (QueryWord word : read) {
        String key = key(word);
        words.putIfAbsent(key, word);
        shares.merge(key, (double) document.score / Math.max(read.size(), SHORT), Double::sum);
      }
    }
    typed(plan).forEach(shares::remove);
    List<Map.Entry<String, Double>> ranked = new ArrayList<>();
    for (Map.Entry<String, Double> share : shares.entrySet()) {
      int documents = documents(searcher, words.get(share.getKey()));
      if (documents >= LEAST) {
        double rarity = Math.log(1 + (double) searcher.getIndexReader().numDocs() / documents);
        ranked.add(Map.entry(share.getKey(), share.getValue() * rarity * rarity));
      }
    }
    ranked.sort(
        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<Companion> companions = new ArrayList<>();
    for (Map.Entry<String, Double> entry : ranked.subList(0, Math.min(WORDS, ranked.size()))) {
      QueryWord word = words.get(entry.getKey());
      if (word != null) {
        float share = (float) (entry.getValue() / ranked.getFirst().getValue());
        companions.add(new Companion(word, ranking.more() * share));
      }
    }
    return companions;
  }

  private static List<QueryWord> telling(String text) {
    return QueryAnalysis.words(text).stream()
        .filter(word -> !word.stopWord())
        .filter(word -> word.typed().chars().allMatch(Character::isLetter))
        .toList();
  }

  private static Set<String> typed(Plan plan) {
    Set<String> keys = new HashSet<>();
    for (Leaf leaf : plan.leaves()) {
      QueryAnalysis.words(leaf.node().toString()).forEach(word -> keys.add(key(word)));
    }
    return keys;
  }

  /** One name for all inflections of a word. */
  private static String key(QueryWord word) {
    return word.lemmas().isEmpty() ? word.exact().getFirst() : word.lemmas().getFirst();
  }

  private static int documents(IndexSearcher searcher, @Nullable QueryWord word)
      throws IOException {
    int most = 0;
    if (word != null) {
      for (MatchKind kind : List.of(MatchKind.EXACT, MatchKind.INFLECTION)) {
        for (String term : LeafBuilder.terms(word, kind)) {
          most = Math.max(most, searcher.getIndexReader().docFreq(new Term(Fields.TEXT, term)));
        }
      }
    }
    return most;
  }
}
