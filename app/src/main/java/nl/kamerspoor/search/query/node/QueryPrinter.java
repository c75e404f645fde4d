package nl.kamerspoor.search.query.node;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerspoor.search.query.OperatorWords;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BoostQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ProximityQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.TokenizedPhraseQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;

/** Prints nodes as a query that is read as the same nodes. */
public final class QueryPrinter {

  private final boolean isCounted;
  private final Set<String> leftOut;

  private QueryPrinter(boolean isCounted, Collection<String> leftOut) {
    this.isCounted = isCounted;
    this.leftOut = Set.copyOf(leftOut);
  }

  /** A query as it was read. */
  public static String print(QueryNode node) {
    return new QueryPrinter(false, List.of()).text(node);
  }

  /**
   * A query as counting reads it: {@code a b} is {@code a AND b}.
   *
   * @param leftOut words that are not counted, as they are printed
   */
  public static String printCounted(QueryNode node, Collection<String> leftOut) {
    return new QueryPrinter(true, leftOut).text(node);
  }

  /** A word, phrase or the like as it was typed, for people; it need not be read the same again. */
  public static String typed(QueryNode node) {
    return node instanceof FieldQueryNode word ? word(word) : print(node);
  }

  /** As a part of something else: in brackets where it would be read otherwise. */
  public static String nested(QueryNode node) {
    return new QueryPrinter(false, List.of()).inside(node);
  }

  private String text(QueryNode node) {
    if (node instanceof FieldQueryNode word) {
      return noOperator(word(word));
    }
    if (QueryNodes.isGroup(node)) {
      return isCounted ? conjunction(node) : clauses(node);
    }
    if (node instanceof AndQueryNode) {
      return joined(QueryNodes.children(node), " AND ");
    }
    if (node instanceof OrQueryNode) {
      return joined(QueryNodes.children(node), " OR ");
    }
    if (node instanceof ModifierQueryNode signed) {
      return QueryNodes.isNot(signed)
          ? "NOT " + inside(signed.getChild())
          : inside(signed.getChild());
    }
    return other(node);
  }

  private String other(QueryNode node) {
    return switch (node) {
      case TokenizedPhraseQueryNode phrase -> "\"" + spelled(phrase) + "\"";
      case SlopQueryNode near -> "\"" + spelled(near.getChild()) + "\"~" + near.getValue();
      case ProximityQueryNode near ->
          joined(QueryNodes.children(near), " W/" + near.getDistance() + " ");
      case RegexpQueryNode regexp -> "/" + regexp.getText() + "/";
      case BoostQueryNode weighed -> weighable(weighed.getChild()) + "^" + weight(weighed);
      case TextFieldQueryNode field -> field.field().dutch() + ":" + unweighed(field.child());
      case FilterQueryNode filter -> filter.toString();
      case PaperQueryNode paper -> paper.toString();
      default -> throw new IllegalStateException(node.getClass() + " can't be printed");
    };
  }

  private static String word(FieldQueryNode node) {
    String text =
        node.getText() instanceof UnescapedCharSequence escaped
            ? escaped.toStringEscaped()
            : node.getText().toString();
    if (node instanceof ExactFormQueryNode) {
      return "=" + text;
    }
    return node instanceof FuzzyQueryNode fuzzy ? text + "~" + (int) fuzzy.getSimilarity() : text;
  }

  /** A word that would be an operator, and was a word in a query that is in capitals. */
  private static String noOperator(String word) {
    return OperatorWords.has(word) ? "\\" + word : word;
  }

  private static String weight(BoostQueryNode node) {
    return new BigDecimal(Float.toString(node.getValue())).stripTrailingZeros().toPlainString();
  }

  private String inside(QueryNode node) {
    boolean isAlone =
        node instanceof FieldQueryNode
            || !(QueryNodes.isGroup(node)
                || node instanceof AndQueryNode
                || node instanceof OrQueryNode
                || node instanceof ProximityQueryNode
                || QueryNodes.isNot(node));
    return isAlone ? text(node) : "(" + text(node) + ")";
  }

  /** As a part of what would take a weight at its end for its own. */
  private String unweighed(QueryNode node) {
    return node instanceof BoostQueryNode ? "(" + text(node) + ")" : inside(node);
  }

  /** As a part that a weight follows: behind digits and signs alone it would be one of them. */
  private String weighable(QueryNode node) {
    String written = unweighed(node);
    boolean hasLetters =
        written.substring(written.lastIndexOf(':') + 1).chars().anyMatch(Character::isLetter);
    return hasLetters || written.startsWith("(") || written.endsWith(")")
        ? written
        : "(" + written + ")";
  }

  private String clauses(QueryNode group) {
    return QueryNodes.children(group).stream().map(this::clause).collect(Collectors.joining(" "));
  }

  /** A clause of a group with its sign. */
  public static String clause(QueryNode node, boolean isSigned) {
    return isSigned ? new QueryPrinter(false, List.of()).clause(node) : nested(node);
  }

  private String clause(QueryNode node) {
    String sign = QueryNodes.isNot(node) ? "-" : QueryNodes.isRequired(node) ? "+" : "";
    String written = inside(QueryNodes.unsigned(node));
    // A lone + or - between brackets is a word; behind a sign it would be read as part of it.
    return written.startsWith("+") || written.startsWith("-")
        ? sign + "(" + written + ")"
        : sign + written;
  }

  /** Clauses side by side as they are counted: all of them. */
  private String conjunction(QueryNode group) {
    List<QueryNode> counted =
        QueryNodes.children(group).stream()
            .filter(
                clause -> clause instanceof ModifierQueryNode || !leftOut.contains(typed(clause)))
            .toList();
    return counted.size() == 1 ? text(counted.getFirst()) : joined(counted, " AND ");
  }

  private String joined(List<QueryNode> nodes, String between) {
    return nodes.stream()
        .map(node -> node instanceof ModifierQueryNode ? text(node) : inside(node))
        .collect(Collectors.joining(between));
  }

  /** As between quotation marks, where a sequence in a choice has no marks of its own. */
  private static String spelled(QueryNode phrase) {
    return QueryNodes.children(phrase).stream()
        .map(QueryPrinter::slot)
        .collect(Collectors.joining(" "));
  }

  private static String slot(QueryNode slot) {
    if (slot instanceof OrQueryNode) {
      return QueryNodes.children(slot).stream()
          .map(QueryPrinter::choice)
          .collect(Collectors.joining(" OR ", "(", ")"));
    }
    return slot instanceof TokenizedPhraseQueryNode ? spelled(slot) : word((FieldQueryNode) slot);
  }

  private static String choice(QueryNode node) {
    return node instanceof TokenizedPhraseQueryNode
        ? QueryNodes.children(node).stream()
            .map(QueryPrinter::choice)
            .collect(Collectors.joining(" "))
        : noOperator(slot(node));
  }
}
