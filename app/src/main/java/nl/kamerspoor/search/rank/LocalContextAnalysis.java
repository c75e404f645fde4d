package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.plan.Companion;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.plan.TermQueryBuilder;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;

/**
 * Reads which other words go with a query, to find what says the same in other words.
 *
 * <p>Neighbours by co-occurrence, as in the local context analysis of Xu and Croft (1996): for each
 * typed word, the words that stand around its best paragraphs more than elsewhere, by logDice
 * (Rychlý 2008); summed, so that a word that goes with all typed words comes before one that goes
 * with one of them. docs/quality.md has what else was tried.
 */
public final class LocalContextAnalysis {

  /** How many of the best paragraphs of each typed word are read with their surroundings. */
  private static final int MAX_PARAGRAPHS_PER_WORD = 300;

  /** How many are read for all words together; each of five words or more gets its share. */
  private static final int MAX_PARAGRAPHS = 1200;

  /** The most words that are taken. */
  private static final int MAX_WORDS = 20;

  /** A word of fewer paragraphs than this is more likely a name or a slip. */
  private static final int MIN_PARAGRAPHS = 3;

  /** The highest that logDice can be. */
  private static final double MAX_LOG_DICE = 14;

  private final IndexSearcher searcher;
  private final Map<Integer, Set<String>> around = new HashMap<>();
  private final Map<Integer, Set<String>> in = new HashMap<>();
  private final Map<String, QueryWord> words = new HashMap<>();
  private final Map<String, Double> association = new HashMap<>();

  private LocalContextAnalysis(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  public static List<Companion> companions(
      IndexSearcher searcher, QueryPlan plan, RankingWeights ranking) throws IOException {
    LocalContextAnalysis feedback = new LocalContextAnalysis(searcher);
    List<QueryTerm> wanted = plan.terms().stream().filter(term -> !term.isStopWord()).toList();
    int share = Math.max(1, MAX_PARAGRAPHS / Math.max(1, wanted.size()));
    for (QueryTerm term : wanted) {
      feedback.read(term, Math.min(share, MAX_PARAGRAPHS_PER_WORD));
    }
    for (QueryTerm term : plan.terms()) {
      term.words().forEach(typed -> feedback.association.remove(key(typed)));
    }
    return feedback.best(ranking);
  }

  private void read(QueryTerm term, int paragraphs) throws IOException {
    ScoreDoc[] best = searcher.search(term.query(), paragraphs).scoreDocs;
    Map<String, Integer> together = new HashMap<>();
    for (ScoreDoc document : best) {
      for (String word : around(document)) {
        together.merge(word, 1, Integer::sum);
      }
    }
    for (Map.Entry<String, Integer> word : together.entrySet()) {
      int both = word.getValue();
      if (both >= MIN_PARAGRAPHS) {
        int all = Math.max(both, documents(Objects.requireNonNull(words.get(word.getKey()))));
        double logDice = MAX_LOG_DICE + Math.log(2.0 * both / (best.length + all)) / Math.log(2);
        association.merge(word.getKey(), Math.max(0, logDice), Double::sum);
      }
    }
  }

  /** The telling words of a paragraph and those around it, each once; read once for all words. */
  private Set<String> around(ScoreDoc document) throws IOException {
    Set<String> known = around.get(document.doc);
    if (known != null) {
      return known;
    }
    Set<String> keys = new HashSet<>();
    around.put(document.doc, keys);
    for (int paragraph : ParagraphContext.of(searcher, document.doc)) {
      keys.addAll(in(paragraph));
    }
    return keys;
  }

  /** The telling words of a paragraph, which is around several others. */
  private Set<String> in(int paragraph) throws IOException {
    Set<String> known = in.get(paragraph);
    if (known != null) {
      return known;
    }
    Set<String> keys = new HashSet<>();
    in.put(paragraph, keys);
    for (QueryWord word : QueryAnalysis.words(ParagraphContext.text(searcher, paragraph))) {
      if (!word.stopWord() && word.typed().chars().allMatch(Character::isLetter)) {
        words.putIfAbsent(key(word), word);
        keys.add(key(word));
      }
    }
    return keys;
  }

  private List<Companion> best(RankingWeights ranking) {
    List<Map.Entry<String, Double>> ranked = new ArrayList<>(association.entrySet());
    ranked.sort(
        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey()));
    List<Companion> companions = new ArrayList<>();
    for (Map.Entry<String, Double> entry : ranked.subList(0, Math.min(MAX_WORDS, ranked.size()))) {
      float share = (float) (entry.getValue() / ranked.getFirst().getValue());
      QueryWord word = Objects.requireNonNull(words.get(entry.getKey()));
      companions.add(new Companion(word, ranking.more() * share));
    }
    return companions;
  }

  /** One name for all inflections of a word. */
  private static String key(QueryWord word) {
    return word.lemmas().isEmpty() ? word.exact().getFirst() : word.lemmas().getFirst();
  }

  private int documents(QueryWord word) throws IOException {
    int most = 0;
    for (MatchKind kind : List.of(MatchKind.EXACT, MatchKind.INFLECTION)) {
      for (String term : TermQueryBuilder.terms(word, kind)) {
        most = Math.max(most, searcher.getIndexReader().docFreq(new Term(IndexFields.TEXT, term)));
      }
    }
    return most;
  }
}
