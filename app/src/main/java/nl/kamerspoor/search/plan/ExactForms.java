package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Span;
import nl.kamerspoor.search.query.node.QueryPrinter;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.nodes.RegexpQueryNode;
import org.apache.lucene.queryparser.flexible.standard.nodes.WildcardQueryNode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/** Finds the exact forms in the index that a pattern or a spelling stands for. */
public final class ExactForms {

  /** More forms than this say that the pattern is too wide to mean something. */
  static final int MAX_FORMS_PER_PATTERN = 1024;

  /** More forms than this in one query take too long. */
  private static final int MAX_FORMS_PER_QUERY = 4 * MAX_FORMS_PER_PATTERN;

  /** No word needs a longer expression than this; repeating what is repeated would take long. */
  private static final int MAX_REPEATS = 1000;

  /** Where Lucene's messages say that an expression goes wrong. */
  private static final Pattern PLACE = Pattern.compile("position (\\d+)");

  /** How many times something is to be repeated: {@code {2,5}}. */
  private static final Pattern REPEAT = Pattern.compile("\\{\\d*,?(\\d*)\\}");

  private final IndexReader reader;
  private final String field;
  private int together;

  /** The forms that stand in one field of an index. */
  public ExactForms(IndexReader reader, String field) {
    this.reader = reader;
    this.field = field;
  }

  /** The terms of the forms that fit a pattern, where * is any letters and ? is one. */
  List<String> matching(WildcardQueryNode node) throws IOException, QueryException {
    CharSequence typed = node.getText();
    List<Automaton> pieces = new ArrayList<>();
    pieces.add(Automata.makeString(TermKind.EXACT.prefix()));
    StringBuilder literal = new StringBuilder();
    for (int i = 0; i < typed.length(); i++) {
      char c = typed.charAt(i);
      boolean isSign =
          (c == '*' || c == '?')
              && !(typed instanceof UnescapedCharSequence escaped && escaped.wasEscaped(i));
      if (isSign) {
        pieces.add(Automata.makeString(QueryAnalysis.fold(literal.toString())));
        literal.setLength(0);
        pieces.add(c == '*' ? Automata.makeAnyString() : Automata.makeAnyChar());
      } else {
        literal.append(c);
      }
    }
    pieces.add(Automata.makeString(QueryAnalysis.fold(literal.toString())));
    return limited(
        node,
        terms(node, pieces, "this pattern has too many wildcards", "use fewer"),
        "write more letters, or fewer wildcards");
  }

  /** The terms of the forms that fit a regular expression, by the syntax of Lucene's RegExp. */
  List<String> matching(RegexpQueryNode node) throws IOException, QueryException {
    String typed = node.getText().toString();
    Span span = Span.of(node);
    long repeats = 1;
    Matcher counts = REPEAT.matcher(typed);
    while (counts.find()) {
      String most = counts.group(1);
      repeats *=
          most.length() > 4
              ? MAX_REPEATS + 1
              : Math.max(1, most.isEmpty() ? 1 : Integer.parseInt(most));
      repeats = Math.min(repeats, MAX_REPEATS + 1L);
    }
    if (repeats > MAX_REPEATS) {
      throw span.error(
          "this regular expression takes too much work", "repeat less, or write it shorter");
    }
    Automaton automaton;
    try {
      automaton = new RegExp(folded(typed), RegExp.ALL).toAutomaton();
    } catch (IllegalArgumentException | StackOverflowError e) {
      throw span.error(
          "this is not a regular expression" + where(e), "for example /uitreiz(iger|end).*/");
    }
    List<Automaton> pieces = List.of(Automata.makeString(TermKind.EXACT.prefix()), automaton);
    return limited(
        node,
        terms(
            node,
            pieces,
            "this regular expression takes too much work",
            "repeat less, or write it shorter"),
        "write more letters");
  }

  /** What Lucene says of the place, where it says one. */
  private static String where(Throwable failure) {
    Matcher place = PLACE.matcher(String.valueOf(failure.getMessage()));
    return place.find()
        ? ": it goes wrong at character " + (1 + Integer.parseInt(place.group(1)))
        : "";
  }

  /** Its letters as the index has them, but for those that a backslash gives a meaning. */
  private static String folded(String expression) {
    StringBuilder folded = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < expression.length(); i++) {
      char c = expression.charAt(i);
      if (c == '\\' && i + 1 < expression.length()) {
        folded.append(fold(plain)).append(c).append(expression.charAt(++i));
      } else if (Character.isLetter(c)) {
        plain.append(c);
      } else {
        folded.append(fold(plain)).append(c);
      }
    }
    return folded.append(fold(plain)).toString();
  }

  private static String fold(StringBuilder letters) {
    String folded = QueryAnalysis.fold(letters.toString());
    letters.setLength(0);
    return folded;
  }

  /** The terms of the forms that differ from a word by a few letters. */
  List<String> near(FuzzyQueryNode node) throws IOException, QueryException {
    return limited(
        node,
        near(QueryAnalysis.fold(node.getTextAsString()), (int) node.getSimilarity()),
        "let fewer letters differ");
  }

  public Set<String> near(String word, int edits) throws IOException {
    Automaton automaton = new LevenshteinAutomata(word, true).toAutomaton(edits, "=");
    return automaton == null ? Set.of() : terms(automaton);
  }

  private Set<String> terms(QueryNode node, List<Automaton> pieces, String problem, String hint)
      throws IOException, QueryException {
    Automaton automaton;
    try {
      automaton =
          Operations.determinize(
              Operations.concatenate(pieces), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    } catch (TooComplexToDeterminizeException e) {
      throw Span.of(node).error(problem, hint);
    }
    return terms(automaton);
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
      throw Span.of(node)
          .error(
              "\"%s\" stands for %,d words, more than %,d"
                  .formatted(QueryPrinter.print(node), found.size(), MAX_FORMS_PER_PATTERN),
              hint);
    }
    together += found.size();
    if (together > MAX_FORMS_PER_QUERY) {
      throw Span.of(node)
          .error(
              "the patterns up to here stand for more than %,d words"
                  .formatted(MAX_FORMS_PER_QUERY),
              hint);
    }
    return List.copyOf(found);
  }
}
