package nl.kamerspoor.search.advice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.filter.FilterSuggestions;
import nl.kamerspoor.search.plan.ExactForms;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.node.ExactFormQueryNode;
import nl.kamerspoor.search.query.node.FilterQueryNode;
import nl.kamerspoor.search.query.node.PaperQueryNode;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.QueryPrinter;
import nl.kamerspoor.search.query.node.TextFieldQueryNode;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.rank.HitCounts;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.Advice.Spelling;
import nl.kamerspoor.search.request.Advice.Without;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** Finds out which word or filter stands in the way, and what does occur. */
public final class Advisor {

  /** A spelling this many times as common as the typed one is probably the one meant. */
  private static final int MUCH_COMMONER = 20;

  private static final int SPELLINGS = 3;

  /** Two letters may differ only in longer words; in short ones everything is near. */
  private static final int LONG = 8;

  private static final int MIN_WORD_LETTERS = 4;

  /** A query of more words is not corrected word by word. */
  private static final int MAX_WORDS = 8;

  private final IndexSearcher searcher;
  private final IndexReader reader;

  public Advisor(IndexSearcher searcher) {
    this.searcher = searcher;
    this.reader = searcher.getIndexReader();
  }

  /** Makes a plan of another query with the same options. */
  public interface Replanning {
    QueryPlan plan(@Nullable QueryNode node, List<FilterQueryNode> filters)
        throws IOException, QueryException;
  }

  /**
   * What may help, or null where there is nothing to say, or too much.
   *
   * @param node the query as read; null where filters alone were given
   * @param counts what the plan finds
   */
  public @Nullable Advice advise(
      @Nullable QueryNode node,
      List<FilterQueryNode> filters,
      QueryPlan plan,
      HitCounts counts,
      Replanning replanning)
      throws IOException, QueryException {
    if (plan.terms().size() > MAX_WORDS) {
      return null;
    }
    List<String> missing = new ArrayList<>();
    List<Spelling> spellings = new ArrayList<>();
    List<Spelling> parts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (QueryTerm term : plan.terms()) {
      String typed = term.typed();
      if (!seen.add(typed)) {
        continue;
      }
      int found = counts.of(term.query());
      if (found == 0) {
        missing.add(typed);
      }
      if (term.node() instanceof WordQueryNode
          || term.node() instanceof ExactFormQueryNode
          || isAsked(typed)) {
        for (QueryWord word : term.words()) {
          spellings.addAll(spellings(word, found));
          if (found == 0) {
            parts.addAll(parts(word));
          }
        }
      }
    }
    List<Spelling> values = new ArrayList<>();
    if (counts.all() == 0) {
      FilterSuggestions occurring = new FilterSuggestions(searcher);
      for (FilterQueryNode filter : wanted(node, filters)) {
        if (!occurring.isMet(filter)) {
          missing.add(filter.toString());
          values.addAll(occurring.near(filter));
        }
      }
    }
    List<Without> all = counts.all() > 0 ? List.of() : without(node, filters, replanning);
    if (node instanceof TextFieldQueryNode named
        && counts.all() == 0
        && missing.isEmpty()
        && countAlone(named, List.of(), replanning) == 0) {
      missing.add(QueryPrinter.print(named.child()));
    }
    List<Without> without =
        all.stream()
            .filter(left -> left.total() > 0 && !plan.leftOut().contains(left.leftOut()))
            .toList();
    return missing.isEmpty() && spellings.isEmpty() && without.isEmpty()
        ? null
        : new Advice(without, missing, spellings, parts, values);
  }

  /** The filters that are to be met, with papers that are named as filters too. */
  private static List<FilterQueryNode> wanted(
      @Nullable QueryNode node, List<FilterQueryNode> given) {
    List<FilterQueryNode> filters = new ArrayList<>(given);
    if (node != null) {
      addWanted(node, filters);
    }
    return filters;
  }

  private static void addWanted(QueryNode node, List<FilterQueryNode> filters) {
    switch (node) {
      case FilterQueryNode filter -> filters.add(filter);
      case PaperQueryNode paper -> {
        FilterValue id = new FilterValue.Text(Span.of(paper), paper.id());
        filters.add(new FilterQueryNode(FilterField.PAPER, List.of(id)));
      }
      case TextFieldQueryNode _ -> {}
      case QueryNode other when QueryNodes.isNot(other) -> {}
      default -> QueryNodes.children(node).forEach(child -> addWanted(child, filters));
    }
  }

  /** The query without each of its words and filters in turn, and how much that finds. */
  private List<Without> without(
      @Nullable QueryNode node, List<FilterQueryNode> filters, Replanning replanning)
      throws IOException, QueryException {
    List<Without> without = new ArrayList<>();
    if (node != null && (QueryNodes.isGroup(node) || node instanceof AndQueryNode)) {
      List<QueryNode> clauses = List.copyOf(QueryNodes.children(node));
      try {
        for (QueryNode left : clauses) {
          List<QueryNode> rest = new ArrayList<>(clauses);
          rest.remove(left);
          if (!rest.stream().allMatch(QueryNodes::isNot)) {
            node.set(rest);
            without.add(
                new Without(
                    QueryPrinter.clause(left, QueryNodes.isGroup(node)),
                    count(node, filters, replanning)));
          }
        }
      } finally {
        node.set(clauses);
      }
    }
    if (node instanceof TextFieldQueryNode named) {
      without.add(new Without(named.field().dutch(), countAlone(named, filters, replanning)));
    }
    for (FilterQueryNode filter : filters) {
      List<FilterQueryNode> rest = new ArrayList<>(filters);
      rest.remove(filter);
      if (node != null || !rest.isEmpty()) {
        without.add(new Without(filter.toString(), count(node, rest, replanning)));
      }
    }
    return without;
  }

  /** How much what stands in a text field finds anywhere. */
  private int countAlone(
      TextFieldQueryNode named, List<FilterQueryNode> filters, Replanning replanning)
      throws IOException, QueryException {
    QueryNode child = named.child();
    child.removeFromParent();
    try {
      return count(child, filters, replanning);
    } finally {
      named.set(List.of(child));
    }
  }

  private int count(@Nullable QueryNode node, List<FilterQueryNode> filters, Replanning replanning)
      throws IOException, QueryException {
    return searcher.count(replanning.plan(node, filters).all());
  }

  /** Spellings near a word that is missing, or much commoner than it, commonest first. */
  private List<Spelling> spellings(QueryWord word, int found) throws IOException {
    String form = QueryAnalysis.fold(word.typed());
    int length = form.codePointCount(0, form.length());
    if (word.stopWord()
        || length < MIN_WORD_LETTERS
        || length > 50
        || !form.chars().allMatch(Character::isLetterOrDigit)) {
      return List.of();
    }
    Set<String> near =
        new ExactForms(reader, IndexFields.TEXT).near(form, found == 0 && length >= LONG ? 2 : 1);
    near.removeAll(word.exact());
    near.removeAll(word.lemmas());
    int least = Math.max(1, MUCH_COMMONER * found);
    return near.stream()
        .filter(term -> found == 0 || !related(word, term))
        .map(term -> new Spelling(word.typed(), term.substring(1), documents(term)))
        .filter(spelling -> spelling.paragraphs() >= least)
        .sorted(
            Comparator.comparingLong(Spelling::paragraphs)
                .reversed()
                .thenComparing(Spelling::occurs))
        .limit(SPELLINGS)
        .toList();
  }

  /** Whether a pattern is a word with the mark of a question: its spelling may be wrong. */
  private static boolean isAsked(String typed) {
    return typed.indexOf('?') == typed.length() - 1 && typed.indexOf('*') < 0;
  }

  /** Whether both are forms of one word: then one is not another spelling of the other. */
  private static boolean related(QueryWord word, String term) {
    return QueryAnalysis.words(term.substring(1)).stream()
        .anyMatch(other -> other.lemmas().stream().anyMatch(word.lemmas()::contains));
  }

  private List<Spelling> parts(QueryWord word) {
    List<Spelling> parts = new ArrayList<>();
    for (List<String> terms : word.components()) {
      terms.stream()
          .filter(term -> TermKind.of(term) != TermKind.PART)
          .map(
              term ->
                  new Spelling(
                      word.typed(),
                      term.substring(TermKind.of(term).prefix().length()),
                      documents(term)))
          .max(Comparator.comparingLong(Spelling::paragraphs))
          .filter(part -> part.paragraphs() > 0)
          .ifPresent(parts::add);
    }
    return parts;
  }

  private int documents(String term) {
    try {
      return reader.docFreq(new Term(IndexFields.TEXT, term));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
