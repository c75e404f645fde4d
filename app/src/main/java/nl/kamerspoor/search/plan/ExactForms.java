package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.QueryNode;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Finds the exact forms in the index that a pattern or a spelling stands for. */
public final class ExactForms {

  /** More forms than this say that the pattern is too wide to mean something. */
  static final int MAX_FORMS_PER_PATTERN = 1024;

  /** More forms than this in one query take too long. */
  private static final int MAX_FORMS_PER_QUERY = 4 * MAX_FORMS_PER_PATTERN;

  private final IndexReader reader;
  private final String query;
  private final String field;
  private int together;

  /**
   * @param query the whole query, for errors
   */
  public ExactForms(IndexReader reader, String query, String field) {
    this.reader = reader;
    this.query = query;
    this.field = field;
  }

  /** The terms of the forms that fit a pattern, where * is any letters and ? is one. */
  List<String> matching(QueryNode.Wildcard node) throws IOException, QueryException {
    String pattern = QueryAnalysis.fold(node.pattern());
    List<Automaton> pieces = new ArrayList<>();
    pieces.add(Automata.makeString(TermKind.EXACT.prefix()));
    for (int i = 0; i < pattern.length(); ) {
      int c = pattern.codePointAt(i);
      pieces.add(
          switch (c) {
            case '*' -> Automata.makeAnyString();
            case '?' -> Automata.makeAnyChar();
            default -> Automata.makeChar(c);
          });
      i += Character.charCount(c);
    }
    Automaton automaton;
    try {
      automaton =
          Operations.determinize(
              Operations.concatenate(pieces), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw new QueryException(
          query, node.span().start(), "this pattern has too many wildcards", "use fewer");
    }
    return limited(node, terms(automaton), "write more letters, or fewer wildcards");
  }

  /** The terms of the forms that differ from a word by a few letters. */
  List<String> near(QueryNode.Fuzzy node) throws IOException, QueryException {
    return limited(
        node, near(QueryAnalysis.fold(node.text()), node.edits()), "let fewer letters differ");
  }

  public Set<String> near(String word, int edits) throws IOException {
    Automaton automaton = new LevenshteinAutomata(word, true).toAutomaton(edits, "=");
    return automaton == null ? Set.of() : terms(automaton);
  }

  private Set<String> terms(Automaton automaton) throws IOException {
    CompiledAutomaton compiled = new CompiledAutomaton(automaton, false, true, false);
    Set<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms == null) {
        continue;
      }
      TermsEnum matching = compiled.getTermsEnum(terms);
      for (BytesRef term = matching.next(); term != null; term = matching.next()) {
        found.add(term.utf8ToString());
      }
    }
    return found;
  }

  private List<String> limited(QueryNode node, Set<String> found, String hint)
      throws QueryException {
    if (found.size() > MAX_FORMS_PER_PATTERN) {
      throw new QueryException(
          query,
          node.span().start(),
          "\"%s\" stands for %,d words, more than %,d"
              .formatted(node, found.size(), MAX_FORMS_PER_PATTERN),
          hint);
    }
    together += found.size();
    if (together > MAX_FORMS_PER_QUERY) {
      throw new QueryException(
          query,
          node.span().start(),
          "the patterns up to here stand for more than %,d words".formatted(MAX_FORMS_PER_QUERY),
          hint);
    }
    return List.copyOf(found);
  }
}
