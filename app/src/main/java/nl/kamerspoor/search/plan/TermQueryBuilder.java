package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.search.plan.QueryTerm.Clue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.node.ExactFormQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.QueryPrinter;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.score.InverseDocumentFrequency;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ProximityQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Makes Lucene's query for a word or phrase: all forms of a word are one family, whose frequency is
 * that of the family, so that a rare form is not taken for a rare word.
 */
public final class TermQueryBuilder {

  /** How many other words may stand between the parts of a compound: bestrijding van terrorisme. */
  private static final int COMPOUND_GAP = 8;

  /** How many other words may stand between the pieces of a verb: spreekt … uit. */
  private static final int VERB_GAP = 8;

  /** What the lesser ways of matching add to the best one. */
  private static final float TIE = 0.1f;

  /** The particle before its verb: uit te spreken. */
  private static final int TE_GAP = 1;

  private final InverseDocumentFrequency rarity;
  private final RankingWeights ranking;
  private final MatchLevel level;
  private final ExactForms forms;
  private final String field;

  /**
   * A builder for one field.
   *
   * @param field the field of the index to look in
   */
  TermQueryBuilder(IndexReader reader, RankingWeights ranking, MatchLevel level, String field) {
    this.rarity = new InverseDocumentFrequency(reader, field);
    this.ranking = ranking;
    this.level = level;
    this.field = field;
    this.forms = new ExactForms(reader, field);
  }

  /** A word and the forms that the match level allows. */
  QueryTerm word(QueryNode node, QueryWord word) throws IOException {
    List<Clue> clues = new ArrayList<>();
    List<IntervalsSource> sources = new ArrayList<>();
    SynonymQuery.Builder family = new SynonymQuery.Builder(field);
    for (MatchKind kind : kinds()) {
      List<String> terms = terms(word, kind);
      if (terms.isEmpty()) {
        continue;
      }
      for (String term : terms) {
        family.addTerm(new BytesRef(term), ranking.of(kind));
        sources.add(Intervals.term(new BytesRef(term)));
      }
      clues.add(new Clue(kind, anyOf(terms), true, terms, PhraseSlot.source(terms)));
    }
    List<Query> ways = new ArrayList<>();
    ways.add(family.build());
    if (level != MatchLevel.EXACT) {
      for (QueryWord.Separable verb : word.separable()) {
        IntervalsSource apart = apart(verb);
        ways.add(
            weighted(apart, ranking.separable(), List.of(verb.verb(), List.of(verb.particle()))));
        clues.add(
            new Clue(
                MatchKind.INFLECTION, new IntervalQuery(field, apart), false, List.of(), apart));
      }
    }
    if (level == MatchLevel.FAMILY && word.components().size() > 1) {
      QueryTerm apart =
          compound(node, word.components().stream().map(TermQueryBuilder::family).toList());
      ways.add(apart.query());
      clues.addAll(apart.clues());
    }
    Query best = ways.size() == 1 ? ways.getFirst() : new DisjunctionMaxQuery(ways, TIE);
    return new QueryTerm(node, word.stopWord(), best, clues, PhraseSlot.any(sources));
  }

  /** The terms of a part of a compound and of all that is near it: bestrijding, bestrijden. */
  static List<String> family(List<String> part) {
    Set<String> terms = new LinkedHashSet<>(part);
    for (String term : part) {
      if (TermKind.of(term) == TermKind.LEMMA) {
        for (QueryWord word : QueryAnalysis.words(term)) {
          terms.addAll(terms(word));
        }
      }
    }
    return List.copyOf(terms);
  }

  /** The terms of a word that match in any of the ways. */
  static List<String> terms(QueryWord word) {
    return Stream.of(MatchKind.values()).flatMap(kind -> terms(word, kind).stream()).toList();
  }

  /** The terms of a word that match in one of the ways. */
  public static List<String> terms(QueryWord word, MatchKind kind) {
    return switch (kind) {
      case EXACT -> word.exact();
      case INFLECTION -> word.lemmas();
      case DERIVATION -> word.derivations();
      case PART -> word.parts();
      case EXPANSION -> List.of();
    };
  }

  /** Only the form typed. */
  @Nullable QueryTerm exact(ExactFormQueryNode node) throws IOException {
    return node.words().isEmpty() ? null : sequence(node, PhraseSlot.of(node.words()));
  }

  QueryTerm wildcard(WildcardQueryNode node) throws IOException, QueryException {
    return forms(node, forms.matching(node));
  }

  QueryTerm fuzzy(FuzzyQueryNode node) throws IOException, QueryException {
    return forms(node, forms.near(node));
  }

  QueryTerm regexp(RegexpQueryNode node) throws IOException, QueryException {
    return forms(node, forms.matching(node));
  }

  /** Forms one after the other; null where there are none. */
  @Nullable QueryTerm phrase(TokenizedPhraseQueryNode node) throws IOException, QueryException {
    List<PhraseSlot> slots = new PhraseSlots(forms).of(node);
    return slots.isEmpty() ? null : sequence(node, slots);
  }

  /** Forms near each other in any order; null where there are none. */
  @Nullable QueryTerm near(SlopQueryNode node) throws IOException, QueryException {
    List<PhraseSlot> slots = new PhraseSlots(forms).of(node.getChild());
    List<IntervalsSource> sources = slots.stream().map(PhraseSlot::source).toList();
    if (sources.isEmpty()) {
      return null;
    }
    IntervalsSource source =
        sources.size() == 1
            ? sources.getFirst()
            : Intervals.maxgaps(
                node.getValue(), Intervals.unordered(sources.toArray(IntervalsSource[]::new)));
    return together(node, source, terms(slots));
  }

  /** Words or phrases near each other, each in the forms that the match level allows. */
  QueryTerm within(ProximityQueryNode node) throws IOException, QueryException {
    List<List<String>> terms = new ArrayList<>();
    IntervalsSource source = source(node, terms);
    return together(node, source, terms.stream().filter(any -> !any.isEmpty()).toList());
  }

  private QueryTerm together(QueryNode node, IntervalsSource source, List<List<String>> terms)
      throws IOException {
    Query found = new IntervalQuery(field, source);
    Query scored = new BoostQuery(found, 2 * rarity.ofRarest(terms));
    Clue clue = new Clue(MatchKind.EXACT, found, false, List.of(), source);
    return new QueryTerm(node, false, scored, List.of(clue), source);
  }

  /**
   * Where a word, a phrase or a choice of them can stand.
   *
   * @param terms takes the terms of each word, of which one stands there
   */
  private IntervalsSource source(QueryNode node, List<List<String>> terms)
      throws IOException, QueryException {
    if (node instanceof ProximityQueryNode near) {
      List<QueryNode> sides = QueryNodes.children(near);
      // Two words at a distance of five have four others between them.
      return Intervals.maxgaps(
          near.getDistance() - 1,
          Intervals.unorderedNoOverlaps(
              source(sides.getFirst(), terms), source(sides.getLast(), terms)));
    }
    if (node instanceof OrQueryNode) {
      List<IntervalsSource> choices = new ArrayList<>();
      for (QueryNode choice : QueryNodes.children(node)) {
        choices.add(source(choice, terms));
      }
      return PhraseSlot.any(choices);
    }
    if (node instanceof WordQueryNode word) {
      List<IntervalsSource> sources = new ArrayList<>();
      for (QueryWord each : word.words()) {
        QueryTerm found = word(word, each);
        terms.add(kinds().stream().flatMap(kind -> terms(each, kind).stream()).toList());
        sources.add(PhraseSlot.any(found.clues().stream().map(Clue::source).distinct().toList()));
      }
      return sequence(sources);
    }
    QueryTerm found =
        switch (node) {
          case ExactFormQueryNode form -> exact(form);
          case WildcardQueryNode pattern -> wildcard(pattern);
          case FuzzyQueryNode fuzzy -> fuzzy(fuzzy);
          case RegexpQueryNode regexp -> regexp(regexp);
          case TokenizedPhraseQueryNode phrase -> phrase(phrase);
          case SlopQueryNode near -> near(near);
          default -> throw new IllegalStateException(node + " has no place in a text");
        };
    if (found == null) {
      return Intervals.noIntervals("no word");
    }
    found.clues().forEach(clue -> terms.add(clue.terms()));
    return found.source();
  }

  private static IntervalsSource sequence(List<IntervalsSource> sources) {
    return switch (sources.size()) {
      case 0 -> Intervals.noIntervals("no word");
      case 1 -> sources.getFirst();
      default -> Intervals.phrase(sources.toArray(IntervalsSource[]::new));
    };
  }

  /** What something is called, as a phrase; it scores like a word as rare as its rarest one. */
  QueryTerm named(QueryNode node, String name) throws IOException {
    List<PhraseSlot> slots = slots(QueryAnalysis.words(name));
    if (slots.size() < 2) {
      return slots.isEmpty() ? forms(node, List.of()) : sequence(node, slots);
    }
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (PhraseSlot slot : slots) {
      phrase.add(slot.terms().stream().map(term -> new Term(field, term)).toArray(Term[]::new));
    }
    float asScored = rarity.ofAllTogether(terms(slots));
    Query scored =
        asScored == 0
            ? phrase.build()
            : new BoostQuery(phrase.build(), rarity.ofRarest(terms(slots)) / asScored);
    return term(node, scored, new IntervalQuery(field, PhraseSlot.sequence(slots)), slots);
  }

  private List<PhraseSlot> slots(List<QueryWord> words) {
    return level == MatchLevel.EXACT ? PhraseSlot.of(words) : PhraseSlot.inflected(words);
  }

  /** What a word scores at most where it stands once, for its rarity. */
  float worth(QueryWord word) throws IOException {
    return rarity.ofRarest(
        List.of(kinds().stream().flatMap(kind -> terms(word, kind).stream()).toList()));
  }

  /** What a name scores at most where it stands once. */
  float worth(String name) throws IOException {
    return rarity.ofRarest(terms(slots(QueryAnalysis.words(name))));
  }

  /** What the parts of a compound score at most where they stand close together. */
  float worthOfCompound(List<List<String>> parts) throws IOException {
    return ranking.compound() * rarity.ofRarest(parts);
  }

  /** The parts of a compound close together; each part as the terms of which one stands there. */
  QueryTerm compound(QueryNode node, List<List<String>> parts) throws IOException {
    IntervalsSource together = together(parts);
    Clue clue =
        new Clue(MatchKind.PART, new IntervalQuery(field, together), false, List.of(), together);
    Query scored = weighted(together, ranking.compound(), parts);
    return new QueryTerm(node, false, scored, List.of(clue), together);
  }

  /** A word or what else it is called, each found in its own ways. */
  static QueryTerm either(QueryTerm term, List<QueryTerm> others) {
    List<QueryTerm> all = new ArrayList<>();
    all.add(term);
    all.addAll(others);
    return new QueryTerm(
        term.node(),
        term.isStopWord(),
        new DisjunctionMaxQuery(all.stream().map(QueryTerm::query).toList(), TIE),
        all.stream().flatMap(one -> one.clues().stream()).toList(),
        PhraseSlot.any(all.stream().map(QueryTerm::source).toList()));
  }

  private List<MatchKind> kinds() {
    return switch (level) {
      case EXACT -> List.of(MatchKind.EXACT);
      case INFLECTION -> List.of(MatchKind.EXACT, MatchKind.INFLECTION);
      case FAMILY ->
          List.of(MatchKind.EXACT, MatchKind.INFLECTION, MatchKind.DERIVATION, MatchKind.PART);
    };
  }

  private QueryTerm forms(QueryNode node, List<String> terms) {
    if (terms.isEmpty()) {
      return new QueryTerm(
          node,
          false,
          new MatchNoDocsQuery("no form fits " + QueryPrinter.print(node)),
          List.of(),
          PhraseSlot.any(List.of()));
    }
    Query found = anyOf(terms);
    IntervalsSource source = PhraseSlot.source(terms);
    Clue clue = new Clue(MatchKind.EXACT, found, true, terms, source);
    return new QueryTerm(node, false, found, List.of(clue), source);
  }

  /** Places one after the other, at least one. */
  private QueryTerm sequence(QueryNode node, List<PhraseSlot> slots) throws IOException {
    Query found;
    if (slots.size() == 1 && !slots.getFirst().terms().isEmpty()) {
      found = anyOf(slots.getFirst().terms());
    } else if (slots.stream().allMatch(slot -> slot.terms().size() == 1)) {
      found =
          new PhraseQuery(
              field,
              slots.stream()
                  .map(slot -> new BytesRef(slot.terms().getFirst()))
                  .toArray(BytesRef[]::new));
    } else {
      found = new IntervalQuery(field, PhraseSlot.sequence(slots));
      return term(node, new BoostQuery(found, 2 * rarity.ofRarest(terms(slots))), found, slots);
    }
    return term(node, found, found, slots);
  }

  private static QueryTerm term(QueryNode node, Query scored, Query found, List<PhraseSlot> slots) {
    IntervalsSource source = PhraseSlot.sequence(slots);
    List<String> terms = slots.size() == 1 ? slots.getFirst().terms() : List.of();
    Clue clue = new Clue(MatchKind.EXACT, found, true, terms, source);
    return new QueryTerm(node, false, scored, List.of(clue), source);
  }

  private static List<List<String>> terms(List<PhraseSlot> slots) {
    return slots.stream().map(PhraseSlot::terms).filter(terms -> !terms.isEmpty()).toList();
  }

  private static IntervalsSource together(List<List<String>> parts) {
    return Intervals.maxgaps(
        COMPOUND_GAP,
        Intervals.unordered(
            parts.stream().map(PhraseSlot::source).toArray(IntervalsSource[]::new)));
  }

  private static IntervalsSource apart(QueryWord.Separable verb) {
    IntervalsSource particle = PhraseSlot.source(List.of(verb.particle()));
    return Intervals.or(
        Intervals.maxgaps(VERB_GAP, Intervals.ordered(PhraseSlot.source(verb.verb()), particle)),
        Intervals.maxgaps(
            TE_GAP, Intervals.ordered(particle, PhraseSlot.source(List.of(verb.infinitive())))));
  }

  private Query anyOf(List<String> terms) {
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new BytesRef(term), 1f));
    return any.build();
  }

  /**
   * Words that stand apart, weighted like a word as rare as the rarest of them: interval queries
   * know no frequencies, and reach half their weight at the first match.
   */
  private Query weighted(IntervalsSource source, float weight, List<List<String>> pieces)
      throws IOException {
    return new BoostQuery(new IntervalQuery(field, source), weight * rarity.ofRarest(pieces));
  }
}
