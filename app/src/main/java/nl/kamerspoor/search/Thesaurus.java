package nl.kamerspoor.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.analysis.QueryAnalysis;

/**
 * Other words for the same thing, from {@code thesaurus.tsv}, which says of each line where its
 * words stand side by side. Read at the first use.
 *
 * <p>Unlike a dictionary of synonyms it has only what the papers of parliament call the same: half
 * of the paragraphs that a query misses say the same in other words.
 */
final class Thesaurus {

  private static final int COLUMNS = 3;

  /** By the base form of a word, folded, what else to look for. */
  private final Map<String, Set<String>> others = new HashMap<>();

  private Thesaurus() {}

  private static final class Loaded {
    private static final Thesaurus FIELD = read();
  }

  /** The list, read once. */
  static Thesaurus ofTheField() {
    return Loaded.FIELD;
  }

  /**
   * What else to look for, as written there; empty where the list does not have the word.
   *
   * @param terms the exact and lemma terms of the word
   */
  List<String> of(List<String> terms) {
    Set<String> found = new LinkedHashSet<>();
    for (String term : terms) {
      found.addAll(others.getOrDefault(term.startsWith("=") ? term.substring(1) : term, Set.of()));
    }
    return List.copyOf(found);
  }

  /** How many words it knows others for. */
  int size() {
    return others.size();
  }

  private static Thesaurus read() {
    Thesaurus thesaurus = new Thesaurus();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Thesaurus.class.getResourceAsStream("thesaurus.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t", -1);
          if (columns.length != COLUMNS || columns[2].isBlank()) {
            throw new IllegalStateException("thesaurus.tsv: " + line);
          }
          thesaurus.add(words(columns[0]), words(columns[1]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return thesaurus;
  }

  private static List<String> words(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(";", -1));
  }

  private void add(List<String> words, List<String> narrower) {
    for (String word : words) {
      List<String> all = new ArrayList<>(words);
      all.remove(word);
      all.addAll(narrower);
      String key = QueryAnalysis.fold(word.toLowerCase(Locale.ROOT));
      others.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(all);
    }
  }
}
