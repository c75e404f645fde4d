package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kamerspoor.analysis.AskingWords.Role;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.fields.MetadataQueries;
import nl.kamerspoor.index.fields.PaperQuery;
import nl.kamerspoor.search.filter.FilterBuilder;
import nl.kamerspoor.search.plan.AliasProcessor.FullName;
import nl.kamerspoor.search.plan.PartialQuery.Clause;
import nl.kamerspoor.search.plan.PartialQuery.Sign;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.query.node.ExactFormQueryNode;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.PaperQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.TextFieldQueryNode;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.RankingWeights;
import org.apache.lucene.queryparser.flexible.core.QueryNodeException;
import org.apache.lucene.queryparser.flexible.core.builders.QueryBuilder;
import org.apache.lucene.queryparser.flexible.core.builders.QueryTreeBuilder;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ProximityQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Makes Lucene's query of the nodes of a query, from the words up, and remembers what there is to
 * weigh and to tell.
 */
final class ParagraphQueryBuilder extends QueryTreeBuilder {

  private final IndexSearcher searcher;
  private final RankingWeights ranking;
  private final SearchRequest request;
  private final TermQueryBuilder text;
  private final AliasQueryBuilder aliases;
  private final Bonuses bonuses;
  private final List<String> papers = new ArrayList<>();
  private final JoinedQueries joined;

  ParagraphQueryBuilder(IndexSearcher searcher, RankingWeights ranking, SearchRequest request) {
    this.searcher = searcher;
    this.ranking = ranking;
    this.request = request;
    this.text = terms(IndexFields.TEXT);
    this.aliases = new AliasQueryBuilder(ranking, request.expand());
    this.bonuses = new Bonuses(searcher.getIndexReader(), ranking, this::terms);
    this.joined = new JoinedQueries(request.allWords(), bonuses);
    set(WordQueryNode.class, this::word);
    set(ExactFormQueryNode.class, (node, scope) -> perhaps(scope, scope.terms.exact(node)));
    set(WildcardQueryNode.class, (node, scope) -> perhaps(scope, scope.terms.wildcard(node)));
    set(FuzzyQueryNode.class, (node, scope) -> perhaps(scope, scope.terms.fuzzy(node)));
    set(RegexpQueryNode.class, (node, scope) -> perhaps(scope, scope.terms.regexp(node)));
    setWhole(
        TokenizedPhraseQueryNode.class, (node, scope) -> perhaps(scope, scope.terms.phrase(node)));
    setWhole(SlopQueryNode.class, (node, scope) -> perhaps(scope, scope.terms.near(node)));
    setWhole(ProximityQueryNode.class, (node, scope) -> perhaps(scope, scope.terms.within(node)));
    set(BooleanQueryNode.class, this::group);
    set(AndQueryNode.class, (node, _) -> JoinedQueries.and(node));
    set(OrQueryNode.class, (node, _) -> JoinedQueries.or(node));
    set(ModifierQueryNode.class, (node, _) -> built(node.getChild()));
    set(BoostQueryNode.class, (node, _) -> built(node.getChild()).weighed(node.getValue()));
    set(TextFieldQueryNode.class, (node, _) -> inField(node));
    set(
        FilterQueryNode.class,
        (node, _) -> PartialQuery.filter(new FilterBuilder(searcher).build(node)));
    set(PaperQueryNode.class, (node, _) -> paper(node));
  }

  /** Makes the query of one kind of node. */
  private interface NodeQuery<N extends QueryNode> {
    PartialQuery of(N node, Scope scope) throws IOException, QueryException;
  }

  private <N extends QueryNode> void set(Class<N> type, NodeQuery<N> query) {
    setBuilder(type, builder(type, query));
  }

  /** For nodes of which those below are not queries of their own. */
  private <N extends QueryNode> void setWhole(Class<N> type, NodeQuery<N> query) {
    QueryBuilder builder = builder(type, query);
    setBuilder(
        type,
        new QueryTreeBuilder() {
          @Override
          public Object build(QueryNode node) throws QueryNodeException {
            return builder.build(node);
          }
        });
  }

  private <N extends QueryNode> QueryBuilder builder(Class<N> type, NodeQuery<N> query) {
    return node -> {
      try {
        return query.of(type.cast(node), scope(node));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  /**
   * Where a node is looked for.
   *
   * @param terms makes the queries of words there
   * @param isText whether that is the text of paragraphs
   * @param titlesCount whether titles and headings weigh; not where only the running text is meant
   * @param isWanted whether it is to be found, or to be left out
   */
  private record Scope(
      TermQueryBuilder terms, boolean isText, boolean titlesCount, boolean isWanted) {}

  private Scope scope(QueryNode node) {
    boolean isWanted = true;
    TextField field = null;
    for (QueryNode above = node; above != null; above = above.getParent()) {
      isWanted &= !QueryNodes.isNot(above);
      field = above instanceof TextFieldQueryNode named ? named.field() : field;
    }
    if (field == null || field == TextField.TEXT) {
      return new Scope(text, true, field == null, isWanted);
    }
    String name =
        switch (field) {
          case HEADING -> IndexFields.HEADING;
          case TITLE -> IndexFields.TITLE;
          case DOSSIER_TITLE -> IndexFields.DOSSIER_TITLE;
          case TEXT -> IndexFields.TEXT;
        };
    return new Scope(terms(name), false, false, isWanted);
  }

  private TermQueryBuilder terms(String field) {
    return new TermQueryBuilder(searcher.getIndexReader(), ranking, request.match(), field);
  }

  /**
   * The query of what was typed.
   *
   * @throws QueryException also when there is no word in it to look for
   */
  PartialQuery query(QueryNode node) throws IOException, QueryException {
    PartialQuery built;
    try {
      built = (PartialQuery) build(node);
    } catch (QueryException unanswerable) {
      throw unanswerable;
    } catch (QueryNodeException impossible) {
      throw new IllegalStateException(impossible);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (built.isEmpty()) {
      throw nothingToLookFor(node);
    }
    return built;
  }

  private static QueryException nothingToLookFor(QueryNode node) {
    return Span.of(node).error("there is no word in this to look for", "type letters or digits");
  }

  /** The term of a word that nobody typed. */
  QueryTerm added(WordQueryNode node, QueryWord word, float weight) throws IOException {
    return text.word(node, word).added(weight);
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
    return joined.leftOut();
  }

  /** What is searched for besides what was typed. */
  List<AddedTerm> added() {
    return aliases.added();
  }

  /** What could be searched for besides, and is not, as the request does not go so far. */
  List<AddedTerm> offered() {
    return aliases.offered();
  }

  static PartialQuery built(QueryNode node) {
    return (PartialQuery) Objects.requireNonNull(node.getTag(QUERY_TREE_BUILDER_TAGID));
  }

  private PartialQuery word(WordQueryNode node, Scope scope) throws IOException {
    List<Clause> parts = new ArrayList<>();
    for (int i = 0; i < node.words().size(); i++) {
      QueryWord word = node.words().get(i);
      QueryTerm term = scope.terms.word(node, word);
      if (scope.isWanted) {
        term = aliases.withAliases(term, word, AliasProcessor.of(node, i), scope.terms);
        if (scope.titlesCount && !word.stopWord()) {
          bonuses.addTitles(node, word);
        }
      }
      if (node.role() == Role.SUPPORT) {
        term = term.supporting(ranking.support());
      }
      parts.add(new Clause(Sign.NONE, found(scope, term)));
    }
    return switch (parts.size()) {
      case 0 -> PartialQuery.EMPTY;
      case 1 -> parts.getFirst().query();
      default -> joined.together(parts);
    };
  }

  private static PartialQuery perhaps(Scope scope, @Nullable QueryTerm term) {
    return term == null ? PartialQuery.EMPTY : found(scope, term);
  }

  private static PartialQuery found(Scope scope, QueryTerm term) {
    List<QueryTerm> marked = scope.isWanted && scope.isText ? List.of(term) : List.of();
    return new PartialQuery(term.query(), term.query(), false, term, marked);
  }

  private PartialQuery group(BooleanQueryNode group, Scope scope)
      throws IOException, QueryException {
    List<Clause> parts = new ArrayList<>();
    List<QueryNode> clauses = QueryNodes.children(group);
    int next = 0;
    while (next < clauses.size()) {
      FullName name = AliasProcessor.fullName(clauses.get(next));
      if (name == null) {
        add(parts, clauses.get(next));
        next++;
        continue;
      }
      List<Clause> spelled = new ArrayList<>();
      for (QueryNode clause : clauses.subList(next, next + name.words())) {
        add(spelled, clause);
      }
      PartialQuery typed = joined.together(spelled);
      QueryTerm abbreviation =
          aliases.abbreviation(clauses.get(next), name.abbreviation(), scope.terms);
      parts.add(
          new Clause(
              Sign.NONE,
              abbreviation == null
                  ? typed
                  : JoinedQueries.either(typed, found(scope, abbreviation))));
      next += name.words();
    }
    if (!parts.isEmpty() && parts.stream().allMatch(part -> part.sign() == Sign.MUST_NOT)) {
      throw nothingToLookFor(group); // what stood beside it was no word
    }
    return parts.isEmpty() ? PartialQuery.EMPTY : joined.together(parts);
  }

  /** Adds a clause, unless it holds nothing to look for. */
  private static void add(List<Clause> parts, QueryNode clause) {
    PartialQuery query = built(clause);
    if (!query.isEmpty()) {
      Sign sign =
          QueryNodes.isNot(clause)
              ? Sign.MUST_NOT
              : QueryNodes.isRequired(clause) ? Sign.MUST : Sign.NONE;
      parts.add(new Clause(sign, query));
    }
  }

  private static PartialQuery inField(TextFieldQueryNode node) {
    PartialQuery query = built(node.child());
    if (query.isEmpty()) {
      return query;
    }
    return switch (node.field()) {
      case TEXT -> query.only(MetadataQueries.paragraphKinds(ParagraphKind.said()));
      case HEADING -> query;
      case TITLE, DOSSIER_TITLE -> ofPaper(query);
    };
  }

  /** Titles stand once a paper, so what matches one matches all paragraphs of the paper. */
  private static PartialQuery ofPaper(PartialQuery query) {
    return new PartialQuery(
        PaperQuery.of(query.any()),
        PaperQuery.of(query.all()),
        query.isFilter(),
        null,
        query.terms());
  }

  private PartialQuery paper(PaperQueryNode node) throws IOException {
    if (scope(node).isWanted) {
      papers.add(node.id());
    }
    return NamedPaper.query(node, papers.size(), searcher);
  }
}
