package nl.kamerspoor.search.query.node;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode.Modifier;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ProximityQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;

/** What can be asked of Lucene's nodes as this query language uses them. */
public final class QueryNodes {

  /** The tag of a group that stands behind the name of a field: that name, in Dutch. */
  public static final String FIELD = "kamerspoor.field";

  private QueryNodes() {}

  /** The children; none of a leaf. */
  public static List<QueryNode> children(QueryNode node) {
    List<QueryNode> children = node.getChildren();
    return node.isLeaf() || children == null ? List.of() : children;
  }

  /** Whether it is clauses side by side, best match first. */
  public static boolean isGroup(QueryNode node) {
    return node instanceof BooleanQueryNode
        && !(node instanceof AndQueryNode)
        && !(node instanceof OrQueryNode)
        && !(node instanceof ProximityQueryNode);
  }

  /** Whether those below it are queries of their own, and not the words of a phrase. */
  public static boolean hasClauses(QueryNode node) {
    return !(node instanceof TokenizedPhraseQueryNode)
        && !(node instanceof SlopQueryNode)
        && !(node instanceof ProximityQueryNode);
  }

  /**
   * Whether AND, OR or NOT joins its parts, so that it needs brackets where others stand beside.
   */
  public static boolean isJoined(QueryNode node) {
    return node instanceof AndQueryNode || node instanceof OrQueryNode || isNot(node);
  }

  /** Whether it is what must not hold: {@code -b}, {@code NOT b}. */
  public static boolean isNot(QueryNode node) {
    return node instanceof ModifierQueryNode signed && signed.getModifier() == Modifier.MOD_NOT;
  }

  /** Whether it is what must hold beside others: {@code +b}. */
  public static boolean isRequired(QueryNode node) {
    return node instanceof ModifierQueryNode signed && signed.getModifier() == Modifier.MOD_REQ;
  }

  /** What a clause is about, without its sign. */
  public static QueryNode unsigned(QueryNode node) {
    return node instanceof ModifierQueryNode signed ? signed.getChild() : node;
  }

  /** A clause without the plus that says nothing where it stands alone. */
  public static QueryNode unlessRequired(QueryNode node) {
    return isRequired(node) ? unsigned(node) : node;
  }

  /** Whether it only says what is not wanted. */
  public static boolean excludesOnly(QueryNode node) {
    if (isGroup(node) || node instanceof AndQueryNode) {
      return children(node).stream().allMatch(QueryNodes::excludesOnly);
    }
    return isNot(node);
  }

  /** Gives all nodes of a type, from left to right, whether they are to be met or not. */
  public static <T extends QueryNode> List<T> all(QueryNode root, Class<T> type) {
    List<T> found = new ArrayList<>();
    walk(
        root,
        node -> {
          if (type.isInstance(node)) {
            found.add(type.cast(node));
          }
        });
    return found;
  }

  /** Gives all nodes of a type that are to be met, from left to right. */
  public static <T extends QueryNode> List<T> wanted(QueryNode root, Class<T> type) {
    List<T> found = new ArrayList<>();
    addWanted(root, type, found);
    return found;
  }

  private static <T extends QueryNode> void addWanted(
      QueryNode node, Class<T> type, List<T> found) {
    if (isNot(node)) {
      return;
    }
    if (type.isInstance(node)) {
      found.add(type.cast(node));
    }
    children(node).forEach(child -> addWanted(child, type, found));
  }

  private static void walk(QueryNode node, Consumer<QueryNode> visitor) {
    visitor.accept(node);
    for (QueryNode child : children(node)) {
      walk(child, visitor);
    }
  }

  /** The words of a node and of all below it, those of patterns among them. */
  public static List<QueryWord> words(QueryNode root) {
    List<QueryWord> words = new ArrayList<>();
    walk(
        root,
        node -> {
          if (node instanceof WordQueryNode word) {
            words.addAll(word.words());
          } else if (node instanceof ExactFormQueryNode form) {
            words.addAll(form.words());
          } else if (node instanceof FieldQueryNode pattern) {
            words.addAll(QueryAnalysis.words(pattern.getTextAsString()));
          }
        });
    return words;
  }
}
