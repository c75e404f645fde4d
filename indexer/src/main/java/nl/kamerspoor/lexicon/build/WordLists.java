package nl.kamerspoor.lexicon.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists that we keep ourselves: counts, and what the dictionary or the rules have wrong.
 * Each line of an exception list says the word, what it is, and why; {@code #} starts a comment.
 *
 * @param frequencies form to binary logarithm of its count
 * @param stopWords words that a ranked search leaves out
 * @param whole words that look like compounds and are none
 * @param noParts words that are not parts of compounds
 * @param prefixes left halves that name nothing
 * @param lemmas form to lemma, before what the dictionary says
 * @param roots lemma to what it derives from; to nothing if it only looks derived
 */
record WordLists(
    Map<String, Integer> frequencies,
    Set<String> stopWords,
    Set<String> whole,
    Set<String> noParts,
    Set<String> prefixes,
    Map<String, String> lemmas,
    Map<String, String> roots) {

  static WordLists read(Path folder) throws IOException {
    Map<String, Integer> frequencies = new HashMap<>();
    for (List<String> line : lines(folder.resolve("frequencies.tsv"), 2)) {
      frequencies.put(line.get(0), Integer.valueOf(line.get(1)));
    }
    return new WordLists(
        frequencies,
        words(folder.resolve("stop-words.tsv")),
        words(folder.resolve("whole-words.tsv")),
        words(folder.resolve("no-parts.tsv")),
        words(folder.resolve("prefixes.tsv")),
        pairs(folder.resolve("lemmas.tsv")),
        pairs(folder.resolve("roots.tsv")));
  }

  private static Set<String> words(Path file) throws IOException {
    Set<String> words = new HashSet<>();
    for (List<String> line : lines(file, 2)) {
      words.add(line.getFirst());
    }
    return words;
  }

  private static Map<String, String> pairs(Path file) throws IOException {
    Map<String, String> pairs = new HashMap<>();
    for (List<String> line : lines(file, 3)) {
      pairs.put(line.get(0), line.get(1));
    }
    return pairs;
  }

  private static List<List<String>> lines(Path file, int columns) throws IOException {
    List<List<String>> lines = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IOException(
            file.getFileName() + ":" + number + ": " + columns + " columns expected: " + line);
      }
      lines.add(cells);
    }
    return lines;
  }
}
