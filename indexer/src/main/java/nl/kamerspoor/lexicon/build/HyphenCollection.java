package nl.kamerspoor.lexicon.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import nl.kamerspoor.lexicon.HyphenatedWords;
import nl.kamerspoor.lexicon.build.SourceDictionary.Reading;
import nl.kamerspoor.lexicon.build.SourceDictionary.Readings;

/**
 * Gathers the words that the dictionary writes with a hyphen and never without, and the left halves
 * that mostly take one: <i>mbo</i>, <i>kandidaat</i>.
 */
final class HyphenCollection {

  /** A left half is judged by at least this many words. */
  private static final int MIN_WORDS_PER_LEFT_HALF = 3;

  /** Each hyphened word by its folded form; the dictionary also has words cut at line ends. */
  private final Map<String, List<String>> words = new HashMap<>();

  private final Readings dictionary;
  private final Map<String, Integer> lefts = new HashMap<>();
  private final Set<String> rights = new HashSet<>();

  HyphenCollection(Readings dictionary) {
    this.dictionary = dictionary;
  }

  /** What {@link HyphenatedWords} holds. */
  NavigableSet<String> collect() throws IOException {
    dictionary.forEach(this::note);
    dictionary.forEach(this::strike);
    NavigableSet<String> hyphened = new TreeSet<>();
    words.values().forEach(hyphened::addAll);
    for (String word : hyphened) {
      String left = left(word);
      String right = right(word);
      if (!left.isEmpty() && !right.isEmpty() && !HyphenatedWords.clash(left, right)) {
        lefts.merge(left, 1, Integer::sum);
        rights.add(right);
      }
    }
    lefts.values().removeIf(count -> count < MIN_WORDS_PER_LEFT_HALF);
    dictionary.forEach(this::weigh);
    lefts.forEach(
        (left, weight) -> {
          if (weight > 0) {
            hyphened.add(left + "-");
          }
        });
    return hyphened;
  }

  private void note(Reading reading) {
    if (reading.hyphenated() && !reading.written().endsWith("-")) {
      words
          .computeIfAbsent(reading.form(), form -> new ArrayList<>())
          .add(HyphenatedWords.fold(reading.written()));
    }
  }

  private void strike(Reading reading) {
    if (!reading.hyphenated()) {
      words.remove(reading.form());
    }
  }

  /** A word that begins with a left half, and ends as hyphened words do, speaks against it. */
  private void weigh(Reading reading) {
    if (reading.hyphenated()) {
      return;
    }
    String form = reading.form();
    for (int cut = 1; cut < form.length(); cut++) {
      String left = form.substring(0, cut);
      if (lefts.containsKey(left) && rights.contains(form.substring(cut))) {
        lefts.merge(left, -1, Integer::sum);
      }
    }
  }

  private static String left(String word) {
    String left = word.substring(0, word.lastIndexOf('-'));
    return left.substring(left.lastIndexOf('-') + 1);
  }

  private static String right(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }
}
