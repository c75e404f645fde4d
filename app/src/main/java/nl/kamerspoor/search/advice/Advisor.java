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
import nl.kamerspoor.search.plan.Leaf;
import nl.kamerspoor.search.plan.QueryPlan;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import nl.kamerspoor.search.query.QueryNode.Clause;
import nl.kamerspoor.search.query.QueryNode.Occur;
import nl.kamerspoor.search.rank.HitCounts;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.Advice.Spelling;
import nl.kamerspoor.search.request.Advice.Without;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
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
    QueryPlan plan(@Nullable QueryNode node, List<QueryNode.Filter> filters)
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
      List<QueryNode.Filter> filters,
      QueryPlan plan,
      HitCounts counts,
      Replanning replanning)
      throws IOException, QueryException {
    if (plan.leaves().size() > MAX_WORDS) {
      return null;
    }
    List<String> missing = new ArrayList<>();
    List<Spelling> spellings = new ArrayList<>();
    List<Spelling> parts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (Leaf leaf : plan.leaves()) {
      String typed = leaf.node().toString();
      if (!seen.add(typed)) {
        continue;
      }
      int found = counts.of(leaf.query());
      if (found == 0) {
        missing.add(typed);
      }
      if (found == 0 && leaf.node() instanceof QueryNode.Wildcard pattern) {
        spellings.addAll(asked(pattern.pattern()));
      }
      if (leaf.node() instanceof QueryNode.Word || leaf.node() instanceof QueryNode.Exact) {
        for (QueryWord word : QueryAnalysis.words(typed)) {
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
      for (QueryNode.Filter filter : wanted(node, filters)) {
        if (!occurring.isMet(filter)) {
          missing.add(filter.toString());
          values.addAll(occurring.near(filter));
        }
      }
    }
    List<Without> all = counts.all() > 0 ? List.of() : without(node, filters, replanning);
    if (node instanceof QueryNode.InField field
        && counts.all() == 0
        && missing.isEmpty()
        && count(field.node(), List.of(), replanning) == 0) {
      missing.add(field.node().toString());
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
  private static List<QueryNode.Filter> wanted(
      @Nullable QueryNode node, List<QueryNode.Filter> given) {
    List<QueryNode.Filter> filters = new ArrayList<>(given);
    if (node != null) {
      addWanted(node, filters);
    }
    return filters;
  }

  private static void addWanted(QueryNode node, List<QueryNode.Filter> filters) {
    switch (node) {
      case QueryNode.Filter filter -> filters.add(filter);
      case QueryNode.Paper paper ->
          filters.add(
              new QueryNode.Filter(
                  paper.span(),
                  FilterField.PAPER,
                  List.of(new FilterValue.Text(paper.span(), paper.id()))));
      case QueryNode.Group group ->
          group.clauses().stream()
              .filter(clause -> clause.occur() != Occur.MUST_NOT)
              .forEach(clause -> addWanted(clause.node(), filters));
      case QueryNode.And and -> and.nodes().forEach(each -> addWanted(each, filters));
      case QueryNode.Or or -> or.nodes().forEach(each -> addWanted(each, filters));
      case QueryNode.Not _, QueryNode.InField _, QueryNode.InText _ -> {}
    }
  }

  /** The query without each of its words and filters in turn, and how much that finds. */
  private List<Without> without(
      @Nullable QueryNode node, List<QueryNode.Filter> filters, Replanning replanning)
      throws IOException, QueryException {
    List<Without> without = new ArrayList<>();
    for (int i = 0; node instanceof QueryNode.Group group && i < group.clauses().size(); i++) {
      List<Clause> rest = new ArrayList<>(group.clauses());
      Clause left = rest.remove(i);
      if (rest.stream().anyMatch(clause -> clause.occur() != Occur.MUST_NOT)) {
        QueryNode other = new QueryNode.Group(group.span(), rest);
        without.add(new Without(left.toString(), count(other, filters, replanning)));
      }
    }
    for (int i = 0; node instanceof QueryNode.And and && i < and.nodes().size(); i++) {
      List<QueryNode> rest = new ArrayList<>(and.nodes());
      QueryNode left = rest.remove(i);
      if (rest.stream().anyMatch(other -> !(other instanceof QueryNode.Not))) {
        without.add(
            new Without(
                left.toString(), count(new QueryNode.And(and.span(), rest), filters, replanning)));
      }
    }
    if (node instanceof QueryNode.InField field) {
      String name = node.toString().substring(0, node.toString().indexOf(':'));
      without.add(new Without(name, count(field.node(), filters, replanning)));
    }
    for (QueryNode.Filter filter : filters) {
      List<QueryNode.Filter> rest = new ArrayList<>(filters);
      rest.remove(filter);
      if (node != null || !rest.isEmpty()) {
        without.add(new Without(filter.toString(), count(node, rest, replanning)));
      }
    }
    return without;
  }

  private int count(@Nullable QueryNode node, List<QueryNode.Filter> filters, Replanning replanning)
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
        new ExactForms(reader, word.typed(), IndexFields.TEXT)
            .near(form, found == 0 && length >= LONG ? 2 : 1);
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

  /** The word before a question mark, which was perhaps meant as one and not for a letter. */
  private List<Spelling> asked(String pattern) {
    String word = pattern.substring(0, pattern.length() - 1);
    if (!pattern.endsWith("?") || word.indexOf('?') >= 0 || word.indexOf('*') >= 0) {
      return List.of();
    }
    int paragraphs = documents(TermKind.EXACT.prefix() + QueryAnalysis.fold(word));
    return paragraphs == 0 ? List.of() : List.of(new Spelling(pattern, word, paragraphs));
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
