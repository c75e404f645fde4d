package nl.kamerspoor.search.synonym;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerspoor.analysis.QueryAnalysis;

/**
 * Other words for the same thing, from {@code thesaurus.tsv}, which says of each line where two of
 * its words occur together. Read at the first use.
 */
public final class Thesaurus {

  private static final int COLUMNS = 3;

  /**
   * By the base form of a word, folded, the lines that find something for it, as written. What a
   * line holds is read when it is asked for: most searches need one or two of four hundred.
   */
  private final Map<String, List<String>> lines = new HashMap<>();

  private Thesaurus() {}

  private static final class Loaded {
    private static final Thesaurus FIELD = read();
  }

  /** The list, read once. */
  public static Thesaurus ofTheField() {
    return Loaded.FIELD;
  }

  /**
   * What else to look for, as written there; empty where the list does not have the word.
   *
   * @param terms the exact and lemma terms of the word
   */
  public List<String> of(List<String> terms) {
    Set<String> found = new LinkedHashSet<>();
    for (String term : terms) {
      String word = term.startsWith("=") ? term.substring(1) : term;
      for (String line : lines.getOrDefault(word, List.of())) {
        found.addAll(others(line, word));
      }
    }
    return List.copyOf(found);
  }

  /** All words that it knows others for, folded. */
  public Set<String> words() {
    return lines.keySet();
  }

  private static Thesaurus read() {
    String text;
    try (InputStream in =
        Objects.requireNonNull(Thesaurus.class.getResourceAsStream("thesaurus.tsv"))) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thesaurus thesaurus = new Thesaurus();
    List<String> written = text.lines().filter(line -> !line.startsWith("#")).toList();
    // Folded at once: line by line is slow.
    String columns = written.stream().map(Thesaurus::firstColumn).collect(Collectors.joining("\n"));
    String[] folded = QueryAnalysis.fold(columns).split("\n", -1);
    for (int i = 0; i < folded.length; i++) {
      for (String word : words(folded[i])) {
        thesaurus.lines.computeIfAbsent(word, _ -> new ArrayList<>()).add(written.get(i));
      }
    }
    return thesaurus;
  }

  private static String firstColumn(String line) {
    int end = line.indexOf('\t');
    return end < 0 ? line : line.substring(0, end);
  }

  private static List<String> others(String line, String word) {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS || columns[2].isBlank()) {
      throw new IllegalStateException("thesaurus.tsv: " + line);
    }
    List<String> others = new ArrayList<>(words(columns[0]));
    others.removeIf(other -> QueryAnalysis.fold(other).equals(word));
    others.addAll(words(columns[1]));
    return others;
  }

  private static List<String> words(String column) {
    return column.isEmpty() ? List.of() : List.of(column.split(";", -1));
  }
}
