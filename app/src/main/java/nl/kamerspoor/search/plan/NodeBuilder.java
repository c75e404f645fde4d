package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.fields.PaperQuery;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.plan.Expander.FullName;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.query.QueryNode.Clause;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * Turns the nodes of a query into Lucene's queries, and remembers what there is to mark, to weigh
 * and to tell.
 */
final class NodeBuilder {

  /** A paper that is named comes before what cites it, and both before the words. */
  private static final float NAMED_PAPER_SCORE = 1000f;

  private static final float CITING_PARAGRAPH_SCORE = 100f;

  private final IndexSearcher searcher;
  private final RankingWeights ranking;
  private final SearchRequest request;
  private final LeafBuilder text;
  private final FilterBuilder filters;
  private final Expander expander;

  private final List<Leaf> leaves = new ArrayList<>();
  private final Bonuses bonuses;
  private final List<String> papers = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /** Whether titles and headings weigh; not where only the running text is meant. */
  private boolean titlesCount = true;

  /** Whether words are searched by others too; not those of a name typed in full. */
  private boolean expands;

  NodeBuilder(
      IndexSearcher searcher, RankingWeights ranking, Expander expander, SearchRequest request) {
    this.searcher = searcher;
    this.ranking = ranking;
    this.request = request;
    this.expander = expander;
    this.text = leaves(IndexFields.TEXT);
    this.bonuses = new Bonuses(searcher.getIndexReader(), ranking, this::leaves);
    this.filters = new FilterBuilder(searcher, request.query());
    this.expands = request.expand() != SearchRequest.Expand.NONE;
  }

  /**
   * The query of what was typed.
   *
   * @throws QueryException also when there is no word in it to look for
   */
  Built build(QueryNode node) throws IOException, QueryException {
    Built built = build(node, text, true);
    if (built == null) {
      throw nothingToLookFor(node);
    }
    return built;
  }

  private QueryException nothingToLookFor(QueryNode node) {
    return new QueryException(
        request.query(),
        node.span().start(),
        "there is no word in this to look for",
        "type letters or digits");
  }

  /** A word that nobody typed; it is marked too. */
  Leaf besides(QueryNode node, QueryWord word, float weight) throws IOException {
    Leaf leaf = text.word(node, word).besides(weight);
    leaves.add(leaf);
    return leaf;
  }

  /** What to mark in the text, in the order in which it was built. */
  List<Leaf> leaves() {
    return leaves;
  }

  /** What a paragraph gains beside its own words. */
  Bonuses bonuses() {
    return bonuses;
  }

  /** The ids of the papers that are named. */
  List<String> papers() {
    return papers;
  }

  /** Stop words that were not searched for. */
  List<String> leftOut() {
    return leftOut;
  }

  private LeafBuilder leaves(String field) {
    return new LeafBuilder(
        searcher.getIndexReader(), ranking, request.match(), request.query(), field);
  }

  /**
   * A node's query, or null where it holds nothing to look for, such as a lone dash.
   *
   * @param wanted whether it is to be found, or to be left out
   */
  private @Nullable Built build(QueryNode node, LeafBuilder scope, boolean wanted)
      throws IOException, QueryException {
    // The commonest first: Java makes a class for a switch over types when it first comes to it.
    if (node instanceof QueryNode.Word word) {
      return word(word, scope, wanted);
    }
    if (node instanceof QueryNode.Group group) {
      return group(group, scope, wanted);
    }
    return other(node, scope, wanted);
  }

  private @Nullable Built other(QueryNode node, LeafBuilder scope, boolean wanted)
      throws IOException, QueryException {
    return switch (node) {
      case QueryNode.Word word -> word(word, scope, wanted);
      case QueryNode.Exact exact -> {
        List<QueryWord> words = QueryAnalysis.words(exact.text());
        yield words.isEmpty() ? null : found(scope.exact(exact, words), scope, wanted);
      }
      case QueryNode.Wildcard wildcard -> found(scope.wildcard(wildcard), scope, wanted);
      case QueryNode.Fuzzy fuzzy -> found(scope.fuzzy(fuzzy), scope, wanted);
      case QueryNode.Phrase phrase -> {
        Leaf leaf = scope.phrase(phrase);
        yield leaf == null ? null : found(leaf, scope, wanted);
      }
      case QueryNode.Near near -> {
        Leaf leaf = scope.near(near);
        yield leaf == null ? null : found(leaf, scope, wanted);
      }
      case QueryNode.Group group -> group(group, scope, wanted);
      case QueryNode.And and -> and(and, scope, wanted);
      case QueryNode.Or or -> or(or, scope, wanted);
      case QueryNode.Not not -> build(not.node(), scope, false);
      case QueryNode.InField field -> inField(field, wanted);
      case QueryNode.Filter filter -> Built.filter(filters.build(filter));
      case QueryNode.Paper paper -> paper(paper, wanted);
    };
  }

  private @Nullable Built word(QueryNode.Word node, LeafBuilder scope, boolean wanted)
      throws IOException, QueryException {
    List<Built.Part> parts = new ArrayList<>();
    for (QueryWord word : QueryAnalysis.words(node.text())) {
      Leaf leaf = scope.word(node, word);
      if (expands && wanted) {
        leaf = expander.expanded(leaf, word, scope);
      }
      if (wanted && scope == text && titlesCount && !word.stopWord()) {
        bonuses.addTitles(node, word);
      }
      parts.add(new Built.Part(QueryNode.Occur.MAY, found(leaf, scope, wanted)));
    }
    return switch (parts.size()) {
      case 0 -> null;
      case 1 -> parts.getFirst().built();
      default -> together(parts);
    };
  }

  private Built found(Leaf leaf, LeafBuilder scope, boolean wanted) {
    if (wanted && scope == text) {
      leaves.add(leaf);
    }
    return new Built(leaf.query(), leaf.query(), false, leaf);
  }

  private @Nullable Built group(QueryNode.Group group, LeafBuilder scope, boolean wanted)
      throws IOException, QueryException {
    List<Built.Part> parts = new ArrayList<>();
    List<Clause> clauses = group.clauses();
    int next = 0;
    while (next < clauses.size()) {
      FullName name = wanted && expands ? expander.fullName(words(clauses, next)) : null;
      if (name == null) {
        parts.addAll(part(clauses.get(next), scope, wanted));
        next++;
      } else {
        List<Built.Part> spelled = new ArrayList<>();
        expands = false;
        for (Clause clause : clauses.subList(next, next + name.words())) {
          spelled.addAll(part(clause, scope, true));
        }
        expands = true;
        Leaf abbreviation = expander.abbreviation(clauses.get(next).node(), name, scope);
        Built either = either(together(spelled), found(abbreviation, scope, true));
        parts.add(new Built.Part(QueryNode.Occur.MAY, either));
        next += name.words();
      }
    }
    if (!parts.isEmpty()
        && parts.stream().allMatch(part -> part.occur() == QueryNode.Occur.MUST_NOT)) {
      throw nothingToLookFor(group); // what stood beside it was no word
    }
    return parts.isEmpty() ? null : together(parts);
  }

  /** The plain words that stand side by side from a place on. */
  private static List<QueryNode.Word> words(List<Clause> clauses, int from) {
    List<QueryNode.Word> words = new ArrayList<>();
    for (Clause clause : clauses.subList(from, clauses.size())) {
      if (clause.occur() != QueryNode.Occur.MAY
          || !(clause.node() instanceof QueryNode.Word word)) {
        break;
      }
      words.add(word);
    }
    return words;
  }

  /** A clause as a part of its group; none where it holds nothing to look for. */
  private List<Built.Part> part(Clause clause, LeafBuilder scope, boolean wanted)
      throws IOException, QueryException {
    boolean positive = wanted && clause.occur() != QueryNode.Occur.MUST_NOT;
    Built built = build(clause.node(), scope, positive);
    return built == null ? List.of() : List.of(new Built.Part(clause.occur(), built));
  }

  private static Built either(Built one, Built other) {
    return new Built(
        new DisjunctionMaxQuery(List.of(one.any(), other.any()), 0),
        new DisjunctionMaxQuery(List.of(one.all(), other.all()), 0),
        false,
        null);
  }

  /** Best match of what stands side by side: some for a hit, all to lead. */
  private Built together(List<Built.Part> parts) {
    List<Built.Part> ranked = parts.stream().filter(part -> !part.dispensable()).toList();
    boolean onlyStopWords = ranked.stream().allMatch(Built.Part::condition);
    BestMatch match = new BestMatch(request.allWords());
    @Nullable Leaf before = null;
    for (Built.Part part : onlyStopWords ? parts : ranked) {
      match.add(part);
      if (!part.condition()) {
        Leaf leaf = part.built().leaf();
        if (leaf != null && before != null && isKept(leaf)) {
          bonuses.addNear(before, leaf);
        }
        before = leaf;
      }
    }
    if (!onlyStopWords) {
      parts.stream()
          .filter(Built.Part::dispensable)
          .map(part -> part.built().leaf())
          .filter(leaf -> leaf != null && leaves.remove(leaf))
          .forEach(leaf -> leftOut.add(leaf.node().toString()));
    }
    return match.built();
  }

  // By identity: the equals method of a record is made by Java at the first call, which takes 7 ms.
  @SuppressWarnings("ReferenceEquality")
  private boolean isKept(Leaf leaf) {
    return leaves.stream().anyMatch(kept -> kept == leaf);
  }

  private @Nullable Built and(QueryNode.And and, LeafBuilder scope, boolean wanted)
      throws IOException, QueryException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean filtersOnly = true;
    boolean found = false;
    for (QueryNode node : and.nodes()) {
      boolean not = node instanceof QueryNode.Not;
      Built built = build(node, scope, wanted && !not);
      if (built != null) {
        found |= !not;
        filtersOnly &= not || built.filter();
        any.add(built.any(), not ? Occur.MUST_NOT : built.filter() ? Occur.FILTER : Occur.MUST);
      }
    }
    return found ? new Built(any.build(), any.build(), filtersOnly, null) : null;
  }

  private @Nullable Built or(QueryNode.Or or, LeafBuilder scope, boolean wanted)
      throws IOException, QueryException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    boolean filtersOnly = true;
    boolean found = false;
    for (QueryNode node : or.nodes()) {
      int before = leaves.size();
      Built built = build(node, scope, wanted);
      if (built != null) {
        found = true;
        if (!built.isLeaf()) {
          Query all = built.all();
          leaves.subList(before, leaves.size()).replaceAll(leaf -> leaf.within(all));
        }
        filtersOnly &= built.filter();
        any.add(built.filter() ? new ConstantScoreQuery(built.any()) : built.any(), Occur.SHOULD);
      }
    }
    return found ? new Built(any.build(), any.build(), filtersOnly, null) : null;
  }

  private @Nullable Built inField(QueryNode.InField node, boolean wanted)
      throws IOException, QueryException {
    return switch (node.field()) {
      case TEXT -> {
        boolean before = titlesCount;
        titlesCount = false;
        Built built = build(node.node(), text, wanted);
        titlesCount = before;
        yield built == null
            ? null
            : built.only(MetadataQueries.paragraphKinds(ParagraphKind.said()));
      }
      case HEADING -> build(node.node(), leaves(IndexFields.HEADING), wanted);
      case TITLE -> ofPaper(build(node.node(), leaves(IndexFields.TITLE), wanted));
      case DOSSIER_TITLE -> ofPaper(build(node.node(), leaves(IndexFields.DOSSIER_TITLE), wanted));
    };
  }

  /** Titles stand once a paper, so what matches one matches all paragraphs of the paper. */
  private static @Nullable Built ofPaper(@Nullable Built built) {
    return built == null
        ? null
        : new Built(PaperQuery.of(built.any()), PaperQuery.of(built.all()), built.filter(), null);
  }

  private Built paper(QueryNode.Paper node, boolean wanted) {
    if (wanted) {
      papers.add(node.id());
    }
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    either.add(constant(FilterBuilder.paper(node.id()), NAMED_PAPER_SCORE), Occur.SHOULD);
    either.add(constant(MetadataQueries.cites(node.id()), CITING_PARAGRAPH_SCORE), Occur.SHOULD);
    return new Built(either.build(), either.build(), false, null);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }
}
