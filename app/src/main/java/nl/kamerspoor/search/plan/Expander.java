package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.score.RankingWeights;
import nl.kamerspoor.search.synonym.OtherNames;
import nl.kamerspoor.search.synonym.Thesaurus;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a typed word what else it is called: other names, and other words for the same thing. A
 * typed compound also finds other words for its parts close together: <i>docent … schaarste</i> for
 * <i>lerarentekort</i>.
 */
public final class Expander {

  /** A query of more words says in several words itself what it is about. */
  private static final int MAX_WORDS_FOR_SYNONYMS = 6;

  /** In words; the longest in the list is that of the EVRM. */
  private static final int MAX_NAME_WORDS = 12;

  /**
   * What a word is called besides is worth at most this share of the word itself. By its own rarity
   * a rare synonym would come before the word that was typed, and is no better evidence for it.
   */
  private static final float MAX_SHARE_OF_TYPED = .95f;

  private final OtherNames names;
  private final RankingWeights ranking;
  private final boolean bySynonyms;

  /** Whether the parts of a compound are found apart, as those of the one typed are. */
  private final boolean byParts;

  private final List<Besides> besides = new ArrayList<>();

  /**
   * @param words all words that were typed
   * @param request says whether other words for the same thing are searched at all, or only names
   */
  public Expander(
      OtherNames names, RankingWeights ranking, List<QueryWord> words, SearchRequest request) {
    this.names = names;
    this.ranking = ranking;
    this.bySynonyms =
        request.expand() == Expand.ALL
            && words.stream().filter(word -> !word.stopWord()).count() <= MAX_WORDS_FOR_SYNONYMS;
    this.byParts = request.match() == MatchLevel.FAMILY;
  }

  /** What was added so far. */
  List<Besides> besides() {
    return List.copyOf(besides);
  }

  /** The leaf of a word, with what else it is called. */
  Leaf expanded(Leaf leaf, QueryWord word, LeafBuilder scope) throws IOException {
    List<Leaf> others = new ArrayList<>();
    for (String name : names.of(word)) {
      float weight = weight(ranking.expansion(), scope.worth(word), scope.worth(name));
      add(others, word.typed(), name, Expand.NAMES, scope.named(leaf.node(), name), weight);
    }
    if (bySynonyms && !word.stopWord()) {
      List<String> terms = Stream.concat(word.exact().stream(), word.lemmas().stream()).toList();
      for (String synonym : Thesaurus.ofTheField().of(terms)) {
        List<QueryWord> words = QueryAnalysis.words(synonym);
        boolean one = words.size() == 1;
        Leaf other =
            one ? scope.word(leaf.node(), words.getFirst()) : scope.named(leaf.node(), synonym);
        float worth = one ? scope.worth(words.getFirst()) : scope.worth(synonym);
        float weight = weight(ranking.synonym(), scope.worth(word), worth);
        add(others, word.typed(), synonym, Expand.ALL, other, weight);
      }
      if (byParts) {
        addCompound(others, leaf.node(), word, scope);
      }
    }
    return others.isEmpty() ? leaf : LeafBuilder.either(leaf, others);
  }

  /** The weight of what a word is called besides: less than usual where that is rarer than it. */
  private static float weight(float usual, float typed, float besides) {
    return Math.min(usual, MAX_SHARE_OF_TYPED * typed / besides);
  }

  /** The longest full name that words typed side by side begin with; null where there is none. */
  @Nullable FullName fullName(List<QueryNode.Word> words) throws IOException {
    if (words.size() < 2
        || !names.nameBegins(words.getFirst().text() + " " + words.get(1).text())) {
      return null;
    }
    for (int length = Math.min(words.size(), MAX_NAME_WORDS); length > 1; length--) {
      String typed =
          words.subList(0, length).stream()
              .map(QueryNode.Word::text)
              .collect(Collectors.joining(" "));
      String abbreviation = names.shortFormOf(typed);
      if (abbreviation != null) {
        return new FullName(typed, length, abbreviation);
      }
    }
    return null;
  }

  /** A name typed in full; of how many words, and its abbreviation. */
  record FullName(String typed, int words, String abbreviation) {}

  /** The leaf of the abbreviation of a name typed in full. */
  Leaf abbreviation(QueryNode node, FullName name, LeafBuilder scope) throws IOException {
    List<Leaf> others = new ArrayList<>();
    Leaf leaf = scope.named(node, name.abbreviation());
    add(others, name.typed(), name.abbreviation(), Expand.NAMES, leaf, ranking.expansion());
    return others.getFirst();
  }

  private void addCompound(List<Leaf> others, QueryNode node, QueryWord word, LeafBuilder scope)
      throws IOException {
    List<List<String>> parts = new ArrayList<>();
    List<String> told = new ArrayList<>();
    boolean known = false;
    for (List<String> component : word.components()) {
      Set<String> terms = new LinkedHashSet<>(LeafBuilder.family(component));
      Set<String> named = new LinkedHashSet<>();
      named.add(component.stream().filter(term -> !term.startsWith("+")).findFirst().orElse("?"));
      for (String synonym : Thesaurus.ofTheField().of(component)) {
        List<QueryWord> words = QueryAnalysis.words(synonym);
        if (words.size() == 1) {
          known = true;
          named.add(synonym);
          terms.addAll(LeafBuilder.terms(words.getFirst()));
        }
      }
      parts.add(List.copyOf(terms));
      told.add(
          named.stream()
              .map(name -> name.startsWith("=") ? name.substring(1) : name)
              .distinct()
              .collect(Collectors.joining("/")));
    }
    if (known) {
      float weight = weight(1, scope.worth(word), scope.worthOfCompound(parts));
      add(
          others,
          word.typed(),
          String.join(" + ", told),
          Expand.ALL,
          scope.compound(node, parts),
          weight);
    }
  }

  private void add(
      List<Leaf> others, String typed, String also, Expand by, Leaf leaf, float weight) {
    others.add(leaf.besides(weight));
    besides.add(new Besides(typed, also, by, leaf));
  }
}
