package nl.kamerspoor.search.query;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is meant by a query or a part of it. Each node, printed, is a query that is read as the same
 * node.
 */
public sealed interface QueryNode {

  /** Where it stands in the typed query. */
  Span span();

  /** As it is written as a part of something else: in brackets where it would be read otherwise. */
  default String nested() {
    return toString();
  }

  /** Whether it only says what is not wanted. */
  default boolean excludesOnly() {
    return false;
  }

  /** What is looked for as a word or words, wherever it may stand. */
  sealed interface InText extends QueryNode {}

  /**
   * A word as typed, to be found in the forms that the match level allows: {@code terugkeerders}.
   */
  record Word(Span span, String text) implements InText {
    @Override
    public String toString() {
      return text;
    }
  }

  /** Only this form: {@code =terrorist}. */
  record Exact(Span span, String text) implements InText {
    @Override
    public String toString() {
      return "=" + text;
    }
  }

  /** Forms of this pattern: {@code jihad*}, {@code sal?fis*}. */
  record Wildcard(Span span, String pattern) implements InText {
    @Override
    public String toString() {
      return pattern;
    }
  }

  /**
   * Forms that differ from this one by a few letters: {@code jihadist~1}.
   *
   * @param edits letters added, left out, changed or swapped with the next: 1 or 2
   */
  record Fuzzy(Span span, String text, int edits) implements InText {
    @Override
    public String toString() {
      return text + "~" + edits;
    }
  }

  /**
   * Forms one after the other: {@code "gebalanceerde benadering"}. Each slot is a word, a pattern,
   * a fuzzy word or a choice of these or of sequences of these.
   */
  record Phrase(Span span, List<QueryNode> slots) implements InText {
    public Phrase {
      slots = List.copyOf(slots);
    }

    @Override
    public String toString() {
      return "\"" + spelled(slots) + "\"";
    }
  }

  /**
   * Forms near each other in any order: {@code "netwerk regionale"~5}.
   *
   * @param gap how many other words may stand between them
   */
  record Near(Span span, List<QueryNode> slots, int gap) implements InText {
    public Near {
      slots = List.copyOf(slots);
    }

    @Override
    public String toString() {
      return "\"" + spelled(slots) + "\"~" + gap;
    }
  }

  /** Clauses side by side: best match first. */
  record Group(Span span, List<Clause> clauses) implements QueryNode {
    public Group {
      clauses = List.copyOf(clauses);
    }

    @Override
    public String toString() {
      return clauses.stream().map(Clause::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String nested() {
      return "(" + this + ")";
    }

    @Override
    public boolean excludesOnly() {
      return clauses.stream().allMatch(clause -> clause.occur == Occur.MUST_NOT);
    }
  }

  /** All of these. */
  record And(Span span, List<QueryNode> nodes) implements QueryNode {
    public And {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String toString() {
      return join(nodes, " AND ");
    }

    @Override
    public String nested() {
      return "(" + this + ")";
    }

    @Override
    public boolean excludesOnly() {
      return nodes.stream().allMatch(QueryNode::excludesOnly);
    }
  }

  /** One of these at least. */
  record Or(Span span, List<QueryNode> nodes) implements QueryNode {
    public Or {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String toString() {
      return join(nodes, " OR ");
    }

    @Override
    public String nested() {
      return "(" + this + ")";
    }
  }

  /** Without this; stands only in an {@link And} that has something else too. */
  record Not(Span span, QueryNode node) implements QueryNode {
    @Override
    public String toString() {
      return "NOT " + node.nested();
    }

    @Override
    public String nested() {
      return "(" + this + ")";
    }

    @Override
    public boolean excludesOnly() {
      return true;
    }
  }

  /** Looked for in one text field only: {@code titel:terugkeer}. */
  record InField(Span span, TextField field, QueryNode node) implements QueryNode {
    @Override
    public String toString() {
      return field.dutch() + ":" + node.nested();
    }
  }

  /**
   * A property of the paper: {@code soort:(motie OR amendement)}.
   *
   * @param values one of these holds
   */
  record Filter(Span span, FilterField field, List<FilterValue> values) implements QueryNode {
    public Filter {
      values = List.copyOf(values);
    }

    @Override
    public String toString() {
      String listed =
          values.stream().map(FilterValue::toString).collect(Collectors.joining(" OR "));
      return field.dutch() + ":" + (values.size() == 1 ? listed : "(" + listed + ")");
    }
  }

  /**
   * The number of a paper, in any printed form: the paper itself, and what cites it.
   *
   * @param typed as typed: {@code 29 754, nr. 391}
   * @param id the document id: {@code kst-29754-391}
   */
  record Paper(Span span, String typed, String id) implements QueryNode {
    @Override
    public String toString() {
      return id;
    }
  }

  /** Whether a clause of a group may, must or must not hold. */
  enum Occur {
    MAY(""),
    MUST("+"),
    MUST_NOT("-");

    private final String sign;

    Occur(String sign) {
      this.sign = sign;
    }
  }

  /** A part of a group. */
  record Clause(Occur occur, QueryNode node) {
    @Override
    public String toString() {
      String written = node.nested();
      // A lone + or - between brackets is a word; behind a sign it would be read as part of it.
      return written.startsWith("+") || written.startsWith("-")
          ? occur.sign + "(" + written + ")"
          : occur.sign + written;
    }
  }

  /** As between quotation marks, where a sequence in a choice has no marks of its own. */
  private static String spelled(List<QueryNode> slots) {
    return slots.stream()
        .map(
            slot ->
                switch (slot) {
                  case Or or ->
                      or.nodes.stream()
                          .map(node -> spelled(List.of(node)))
                          .collect(Collectors.joining(" OR ", "(", ")"));
                  case Phrase sequence -> spelled(sequence.slots);
                  case Word _, Exact _, Wildcard _, Fuzzy _ -> slot.toString();
                  case Near _, Group _, And _, Not _, InField _, Filter _, Paper _ ->
                      throw new IllegalStateException(slot + " can't stand in a phrase");
                })
        .collect(Collectors.joining(" "));
  }

  private static String join(List<QueryNode> nodes, String between) {
    return nodes.stream().map(QueryNode::nested).collect(Collectors.joining(between));
  }
}
