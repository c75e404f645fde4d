package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.jspecify.annotations.Nullable;

/** Adds what a word is called besides to its query, and remembers what there is to tell of it. */
final class AliasQueryBuilder {

  /**
   * What a word is called besides is worth at most this share of the word itself. By its own rarity
   * a rare synonym would come before the word that was typed, and is not better evidence for it.
   */
  private static final float MAX_SHARE_OF_TYPED = .95f;

  private final RankingWeights ranking;
  private final Expand expand;
  private final List<AddedTerm> added = new ArrayList<>();
  private final List<AddedTerm> offered = new ArrayList<>();

  /**
   * A builder for one request.
   *
   * @param expand how far the request goes; what is further is only offered
   */
  AliasQueryBuilder(RankingWeights ranking, Expand expand) {
    this.ranking = ranking;
    this.expand = expand;
  }

  /** What is searched for besides, so far. */
  List<AddedTerm> added() {
    return List.copyOf(added);
  }

  /** What could be searched for besides, so far. */
  List<AddedTerm> offered() {
    return List.copyOf(offered);
  }

  /** The term of a word, with what else it is called. */
  QueryTerm withAliases(QueryTerm term, QueryWord word, List<Alias> aliases, TermQueryBuilder terms)
      throws IOException {
    List<QueryTerm> others = new ArrayList<>();
    for (Alias alias : aliases) {
      QueryTerm other = term(term.node(), alias, terms);
      if (remember(alias, other)) {
        float usual =
            switch (alias.form()) {
              case Alias.Form.Parts _ -> 1;
              case Alias.Form.Name _, Alias.Form.Word _ ->
                  alias.by() == Expand.NAMES ? ranking.expansion() : ranking.synonym();
            };
        others.add(other.added(weight(usual, terms.worth(word), worth(alias, terms))));
      }
    }
    return others.isEmpty() ? term : TermQueryBuilder.either(term, others);
  }

  /** The term of the abbreviation of a name typed in full; null where it is only offered. */
  @Nullable QueryTerm abbreviation(QueryNode node, Alias abbreviation, TermQueryBuilder terms)
      throws IOException {
    QueryTerm term = term(node, abbreviation, terms);
    return remember(abbreviation, term) ? term.added(ranking.expansion()) : null;
  }

  private boolean remember(Alias alias, QueryTerm term) {
    boolean isAdded = alias.by().compareTo(expand) <= 0;
    (isAdded ? added : offered).add(new AddedTerm(alias.typed(), alias.also(), alias.by(), term));
    return isAdded;
  }

  private static QueryTerm term(QueryNode node, Alias alias, TermQueryBuilder terms)
      throws IOException {
    return switch (alias.form()) {
      case Alias.Form.Name name -> terms.named(node, name.name());
      case Alias.Form.Word word -> terms.word(node, word.word());
      case Alias.Form.Parts compound -> terms.compound(node, compound.parts());
    };
  }

  private static float worth(Alias alias, TermQueryBuilder terms) throws IOException {
    return switch (alias.form()) {
      case Alias.Form.Name name -> terms.worth(name.name());
      case Alias.Form.Word word -> terms.worth(word.word());
      case Alias.Form.Parts compound -> terms.worthOfCompound(compound.parts());
    };
  }

  /** The weight of what a word is called besides: less than usual where that is rarer than it. */
  private static float weight(float usual, float typed, float alias) {
    return Math.min(usual, MAX_SHARE_OF_TYPED * typed / alias);
  }
}
