package nl.kamerspoor.search.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.query.QueryNode.Clause;
import nl.kamerspoor.search.query.QueryNode.Occur;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.request.Expansion;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query ready to be counted: read in the one way in which a count means something, so that every
 * paragraph matches or does not.
 *
 * @param query as typed
 * @param read as it was read, for people: words side by side with AND between them
 * @param paragraphs finds the paragraphs that match, and no others
 * @param elsewhere finds those that would match but for their kind: headings, letterheads and the
 *     like, where these do not count
 * @param scope finds the paragraphs that count and that the filters let through, whatever their
 *     words: what counts are to be held against
 * @param leaves the words and phrases whose places in these paragraphs are the occurrences
 * @param expansions what is counted besides
 * @param offered what could be counted besides, and is not
 * @param leftOut stop words that are not counted, as other words were typed
 * @param persons filters by name that mean several persons, or one whose name others have in part
 */
public record CountedQuery(
    String query,
    String read,
    Query paragraphs,
    Query elsewhere,
    Query scope,
    List<Leaf> leaves,
    List<Expansion> expansions,
    List<Besides> offered,
    List<String> leftOut,
    List<NamedPersons> persons) {

  public CountedQuery {
    persons = List.copyOf(persons);
    leaves = List.copyOf(leaves);
    expansions = List.copyOf(expansions);
    offered = List.copyOf(offered);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether it has no word but stop words, which are counted then, but say little. */
  public boolean isOnlyStopWords() {
    return leaves.stream().allMatch(Leaf::stopWord);
  }

  /** The query as counting reads it: {@code a b} is {@code a AND b}. */
  public static String read(
      @Nullable QueryNode node, List<QueryNode.Filter> filters, List<String> leftOut) {
    Stream<String> typed =
        node == null ? Stream.of() : Stream.of(conjunction(node, leftOut).toString());
    return Stream.concat(typed, filters.stream().map(QueryNode::toString))
        .collect(Collectors.joining(" "));
  }

  private static QueryNode conjunction(QueryNode node, List<String> leftOut) {
    if (node instanceof QueryNode.InText) { // the commonest first, as below
      return node;
    }
    return switch (node) {
      case QueryNode.Group group -> {
        List<QueryNode> all = new ArrayList<>();
        for (Clause clause : group.clauses()) {
          QueryNode inner = conjunction(clause.node(), leftOut);
          if (clause.occur() == Occur.MUST_NOT) {
            all.add(new QueryNode.Not(inner.span(), inner));
          } else if (clause.occur() == Occur.MUST || !leftOut.contains(clause.node().toString())) {
            all.add(inner);
          }
        }
        yield all.size() == 1 ? all.getFirst() : new QueryNode.And(group.span(), all);
      }
      case QueryNode.And and ->
          new QueryNode.And(
              and.span(), and.nodes().stream().map(inner -> conjunction(inner, leftOut)).toList());
      case QueryNode.Or or ->
          new QueryNode.Or(
              or.span(), or.nodes().stream().map(inner -> conjunction(inner, leftOut)).toList());
      case QueryNode.Not not -> new QueryNode.Not(not.span(), conjunction(not.node(), leftOut));
      case QueryNode.InField field ->
          new QueryNode.InField(field.span(), field.field(), conjunction(field.node(), leftOut));
      case QueryNode.InText _, QueryNode.Filter _, QueryNode.Paper _ -> node;
    };
  }

  /** All filters that are typed or given, whether they are to be met or not. */
  static List<QueryNode.Filter> filters(@Nullable QueryNode node, List<QueryNode.Filter> given) {
    List<QueryNode.Filter> filters = new ArrayList<>();
    if (node != null) {
      addFilters(node, filters);
    }
    filters.addAll(given);
    return filters;
  }

  private static void addFilters(QueryNode node, List<QueryNode.Filter> filters) {
    // The commonest first: Java makes a class for a switch over types when it first comes to it.
    if (node instanceof QueryNode.Group group) {
      group.clauses().forEach(clause -> addFilters(clause.node(), filters));
    } else if (!(node instanceof QueryNode.InText)) {
      addOtherFilters(node, filters);
    }
  }

  private static void addOtherFilters(QueryNode node, List<QueryNode.Filter> filters) {
    switch (node) {
      case QueryNode.Filter filter -> filters.add(filter);
      case QueryNode.And and -> and.nodes().forEach(each -> addFilters(each, filters));
      case QueryNode.Or or -> or.nodes().forEach(each -> addFilters(each, filters));
      case QueryNode.Not not -> addFilters(not.node(), filters);
      case QueryNode.Group _, QueryNode.InField _, QueryNode.InText _, QueryNode.Paper _ -> {
        // Says something of words or papers.
      }
    }
  }

  /**
   * What holds for the whole query whatever its words.
   *
   * @param with filters that hold
   * @param without filters that must not hold
   * @param said what is looked for in running text only
   */
  public record Scope(
      List<QueryNode.Filter> with, List<QueryNode.Filter> without, List<QueryNode.InField> said) {

    public static Scope of(QueryNode node) {
      Scope scope = new Scope(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      scope.add(node, true);
      return scope;
    }

    private void add(QueryNode node, boolean wanted) {
      if (wanted && node instanceof QueryNode.Group group) { // the commonest first, as above
        group.clauses().forEach(clause -> add(clause.node(), clause.occur() != Occur.MUST_NOT));
      } else if (!(node instanceof QueryNode.InText)) {
        addOther(node, wanted);
      }
    }

    private void addOther(QueryNode node, boolean wanted) {
      switch (node) {
        case QueryNode.Filter filter -> (wanted ? with : without).add(filter);
        case QueryNode.Not not when wanted -> add(not.node(), false);
        case QueryNode.And and when wanted -> and.nodes().forEach(inner -> add(inner, true));
        case QueryNode.InField field when wanted && field.field() == TextField.TEXT ->
            said.add(field);
        case QueryNode.And _,
            QueryNode.Group _,
            QueryNode.Not _,
            QueryNode.Or _,
            QueryNode.InField _,
            QueryNode.InText _,
            QueryNode.Paper _ -> {
          // Says something of words, or of some of the paragraphs only.
        }
      }
    }
  }
}
