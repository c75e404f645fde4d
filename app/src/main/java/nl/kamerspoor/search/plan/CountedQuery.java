package nl.kamerspoor.search.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.search.query.TextField;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.QueryPrinter;
import nl.kamerspoor.search.query.node.TextFieldQueryNode;
import nl.kamerspoor.search.request.Expansion;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/**
 * A query ready to be counted: read in the one way in which a count means something, so that every
 * paragraph matches or does not.
 *
 * @param query as typed
 * @param isJoined whether AND or OR joins its parts, so that it needs brackets beside others
 * @param read as it was read, for people: words side by side with AND between them
 * @param paragraphs finds the paragraphs that match, and no others
 * @param elsewhere finds those that would match but for their kind: headings, letterheads and the
 *     like, where these do not count
 * @param scope finds the paragraphs that count and that the filters let through, whatever their
 *     words: what counts are to be held against
 * @param terms the words and phrases whose places in these paragraphs are the occurrences
 * @param expansions what is counted besides
 * @param offered what could be counted besides, and is not
 * @param leftOut stop words that are not counted, as other words were typed
 * @param persons filters by name that mean several persons, or one whose name others have in part
 */
public record CountedQuery(
    String query,
    boolean isJoined,
    String read,
    Query paragraphs,
    Query elsewhere,
    Query scope,
    List<QueryTerm> terms,
    List<Expansion> expansions,
    List<AddedTerm> offered,
    List<String> leftOut,
    List<NamedPersons> persons) {

  public CountedQuery {
    persons = List.copyOf(persons);
    terms = List.copyOf(terms);
    expansions = List.copyOf(expansions);
    offered = List.copyOf(offered);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether it has no word but stop words, which are counted then, but say little. */
  public boolean isOnlyStopWords() {
    return terms.stream().allMatch(QueryTerm::isStopWord);
  }

  /** The query as counting reads it: {@code a b} is {@code a AND b}. */
  public static String read(
      @Nullable QueryNode node, List<FilterQueryNode> filters, List<String> leftOut) {
    Stream<String> typed =
        node == null ? Stream.of() : Stream.of(QueryPrinter.printCounted(node, leftOut));
    return Stream.concat(typed, filters.stream().map(FilterQueryNode::toString))
        .collect(Collectors.joining(" "));
  }

  /**
   * What holds for the whole query whatever its words.
   *
   * @param with filters that hold
   * @param without filters that must not hold
   * @param isInRunningText whether something is looked for in running text only
   */
  public record Scope(
      List<FilterQueryNode> with, List<FilterQueryNode> without, boolean isInRunningText) {

    public static Scope of(QueryNode node) {
      List<FilterQueryNode> with = new ArrayList<>();
      List<FilterQueryNode> without = new ArrayList<>();
      boolean isInRunningText = add(node, with, without);
      return new Scope(with, without, isInRunningText);
    }

    private static boolean add(
        QueryNode node, List<FilterQueryNode> with, List<FilterQueryNode> without) {
      if (QueryNodes.isNot(node)) {
        if (QueryNodes.unsigned(node) instanceof FilterQueryNode filter) {
          without.add(filter);
        }
        return false;
      }
      QueryNode clause = QueryNodes.unsigned(node);
      if (clause instanceof FilterQueryNode filter) {
        with.add(filter);
      }
      boolean isInRunningText =
          clause instanceof TextFieldQueryNode named && named.field() == TextField.TEXT;
      if (QueryNodes.isGroup(clause) || clause instanceof AndQueryNode) {
        for (QueryNode child : QueryNodes.children(clause)) {
          isInRunningText |= add(child, with, without);
        }
      }
      return isInRunningText;
    }
  }
}
