package nl.kamerspoor.search.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.analysis.QueryWord;
import nl.kamerspoor.search.query.node.QueryNodes;
import nl.kamerspoor.search.query.node.WordQueryNode;
import nl.kamerspoor.search.query.process.NodeProcessor;
import nl.kamerspoor.search.request.MatchLevel;
import nl.kamerspoor.search.request.SearchRequest.Expand;
import nl.kamerspoor.search.synonym.Aliases;
import nl.kamerspoor.search.synonym.Thesaurus;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.jspecify.annotations.Nullable;

/**
 * Finds what each word of a query is called besides: other names, and other words for the same
 * thing. A typed compound is also found by other words for its parts close together: <i>docent …
 * schaarste</i> for <i>lerarentekort</i>. The last processor of the pipeline: the nodes stay as
 * they are, with what was found as tags.
 */
final class AliasProcessor extends NodeProcessor {

  /** A query of more words says in several words itself what it is about. */
  private static final int MAX_WORDS_FOR_SYNONYMS = 6;

  /** In words; the longest in the list is that of the EVRM. */
  private static final int MAX_NAME_WORDS = 12;

  private static final String ALIASES = "kamerspoor.aliases";
  private static final String FULL_NAME = "kamerspoor.full_name";

  private final Aliases names;
  private final Expand expand;
  private final boolean bySynonyms;

  /** Whether the parts of a compound are found apart, as those of the one typed are. */
  private final boolean byParts;

  /**
   * A processor of one request.
   *
   * @param words all words that were typed
   * @param expand how far to look: names only, or other words for the same thing as well
   */
  AliasProcessor(Aliases names, List<QueryWord> words, Expand expand, MatchLevel match) {
    this.names = names;
    this.expand = expand;
    this.bySynonyms =
        expand == Expand.ALL
            && words.stream().filter(word -> !word.stopWord()).count() <= MAX_WORDS_FOR_SYNONYMS;
    this.byParts = match == MatchLevel.FAMILY;
  }

  /**
   * A name typed in full.
   *
   * @param words how many words of the group it takes
   * @param abbreviation what it is called besides
   */
  record FullName(int words, Alias abbreviation) {}

  /** What a word of a node is called besides. */
  @SuppressWarnings("unchecked") // Set below.
  static List<Alias> of(WordQueryNode node, int word) {
    Object all = node.getTag(ALIASES);
    return all == null ? List.of() : ((List<List<Alias>>) all).get(word);
  }

  /** The full name that begins with a node; null where none does. */
  static @Nullable FullName fullName(QueryNode node) {
    return (FullName) node.getTag(FULL_NAME);
  }

  @Override
  public QueryNode process(QueryNode root) {
    clear(root);
    if (expand != Expand.NONE) {
      try {
        visit(root, true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return root;
  }

  private static void clear(QueryNode node) {
    node.unsetTag(ALIASES);
    node.unsetTag(FULL_NAME);
    QueryNodes.children(node).forEach(AliasProcessor::clear);
  }

  private void visit(QueryNode node, boolean isWanted) throws IOException {
    if (!isWanted || QueryNodes.isNot(node)) {
      return;
    }
    if (node instanceof WordQueryNode word) {
      List<List<Alias>> aliases = new ArrayList<>();
      for (QueryWord each : word.words()) {
        aliases.add(aliases(each));
      }
      word.setTag(ALIASES, aliases);
    } else if (QueryNodes.isGroup(node)) {
      group(QueryNodes.children(node));
    } else if (QueryNodes.hasClauses(node)) {
      for (QueryNode child : QueryNodes.children(node)) {
        visit(child, true);
      }
    }
  }

  /** The words of a name typed in full have no aliases of their own. */
  private void group(List<QueryNode> clauses) throws IOException {
    int next = 0;
    while (next < clauses.size()) {
      FullName name = fullName(clauses, next);
      if (name == null) {
        visit(clauses.get(next), true);
        next++;
      } else {
        clauses.get(next).setTag(FULL_NAME, name);
        next += name.words;
      }
    }
  }

  /** The longest full name that the plain words from a clause on begin with. */
  private @Nullable FullName fullName(List<QueryNode> clauses, int from) throws IOException {
    List<String> words = new ArrayList<>();
    for (QueryNode clause : clauses.subList(from, clauses.size())) {
      if (!(clause instanceof WordQueryNode word) || words.size() == MAX_NAME_WORDS) {
        break;
      }
      words.add(word.getTextAsString());
    }
    if (words.size() < 2 || !names.nameBegins(words.getFirst() + " " + words.get(1))) {
      return null;
    }
    for (int length = words.size(); length > 1; length--) {
      String typed = String.join(" ", words.subList(0, length));
      String abbreviation = names.shortFormOf(typed);
      if (abbreviation != null) {
        return new FullName(
            length,
            new Alias(typed, abbreviation, Expand.NAMES, new Alias.Form.Name(abbreviation)));
      }
    }
    return null;
  }

  private List<Alias> aliases(QueryWord word) throws IOException {
    List<Alias> aliases = new ArrayList<>();
    for (String name : names.of(word)) {
      aliases.add(new Alias(word.typed(), name, Expand.NAMES, new Alias.Form.Name(name)));
    }
    if (bySynonyms && !word.stopWord()) {
      List<String> terms = Stream.concat(word.exact().stream(), word.lemmas().stream()).toList();
      for (String synonym : Thesaurus.ofTheField().of(terms)) {
        List<QueryWord> words = QueryAnalysis.words(synonym);
        Alias.Form form =
            words.size() == 1
                ? new Alias.Form.Word(words.getFirst())
                : new Alias.Form.Name(synonym);
        aliases.add(new Alias(word.typed(), synonym, Expand.ALL, form));
      }
      if (byParts) {
        addCompound(aliases, word);
      }
    }
    return aliases;
  }

  private static void addCompound(List<Alias> aliases, QueryWord word) {
    List<List<String>> parts = new ArrayList<>();
    List<String> told = new ArrayList<>();
    boolean known = false;
    for (List<String> component : word.components()) {
      Set<String> terms = new LinkedHashSet<>(TermQueryBuilder.family(component));
      Set<String> named = new LinkedHashSet<>();
      named.add(component.stream().filter(term -> !term.startsWith("+")).findFirst().orElse("?"));
      for (String synonym : Thesaurus.ofTheField().of(component)) {
        List<QueryWord> words = QueryAnalysis.words(synonym);
        if (words.size() == 1) {
          known = true;
          named.add(synonym);
          terms.addAll(TermQueryBuilder.terms(words.getFirst()));
        }
      }
      parts.add(List.copyOf(terms));
      told.add(
          named.stream()
              .map(name -> name.startsWith("=") ? name.substring(1) : name)
              .distinct()
              .collect(Collectors.joining("/")));
    }
    if (known) {
      aliases.add(
          new Alias(
              word.typed(), String.join(" + ", told), Expand.ALL, new Alias.Form.Parts(parts)));
    }
  }
}
