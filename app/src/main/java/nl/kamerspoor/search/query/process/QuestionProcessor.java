package nl.kamerspoor.search.query.process;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.analysis.AskingWords;
import nl.kamerspoor.analysis.AskingWords.Role;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.WordQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;

/**
 * Tells in a question the words that ask from those that it is about. Only plain words side by side
 * can ask: what is quoted, or has a sign, is meant.
 */
final class QuestionProcessor extends NodeProcessor {

  @Override
  protected QueryNode postProcessNode(QueryNode node) {
    if (QueryNodes.isGroup(node)) {
      node.set(withRoles(QueryNodes.children(node)));
    }
    return node;
  }

  private static List<QueryNode> withRoles(List<QueryNode> clauses) {
    List<QueryWord> words = new ArrayList<>();
    boolean isSaidOtherwise = false;
    for (QueryNode clause : clauses) {
      if (clause instanceof WordQueryNode word) {
        words.addAll(word.words());
      } else {
        isSaidOtherwise |=
            !QueryNodes.isNot(clause) && !(QueryNodes.unsigned(clause) instanceof FilterQueryNode);
      }
    }
    List<Role> roles = AskingWords.roles(words, isSaidOtherwise);
    List<QueryNode> told = new ArrayList<>();
    int next = 0;
    for (QueryNode clause : clauses) {
      if (clause instanceof WordQueryNode word) {
        int end = next + word.words().size();
        Role role = first(roles.subList(next, end));
        next = end;
        told.add(role == Role.TOPIC ? word : word.in(role));
      } else {
        told.add(clause);
      }
    }
    return told;
  }

  /** What is typed as one word is about what any part of it is about. */
  private static Role first(List<Role> roles) {
    return roles.stream().min(Role::compareTo).orElse(Role.TOPIC);
  }
}
