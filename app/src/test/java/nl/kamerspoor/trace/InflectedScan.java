package nl.kamerspoor.trace;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.kamerspoor.lexicon.Lexicon;
import nl.kamerspoor.lexicon.Morphology;
import nl.kamerspoor.lexicon.SeparableVerb;
import nl.kamerspoor.trace.PlainScan.Found;
import nl.kamerspoor.trace.PlainScan.Reading;

/**
 * Finds a word with its inflections by reading the whole text: without an index, but by the
 * dictionary's word of what a form is a form of.
 *
 * <p>Its rules, beside those of {@link PlainScan}:
 *
 * <ol>
 *   <li>A form is an inflection of a word when they have a lemma in common.
 *   <li>Of two readings at one place the form itself counts, else the first.
 *   <li>A separable verb stands apart, too, as a form of the verb and then its particle with at
 *       most eight words between, or as the particle and then the infinitive with at most one; no
 *       shorter such stretch may lie within, and no form that counts already.
 * </ol>
 */
final class InflectedScan {

  private static final int VERB_GAP = 8;
  private static final int TE_GAP = 1;

  private static final Map<String, List<String>> LEMMAS = new HashMap<>();

  private final String form;
  private final List<String> lemmas;
  private final List<SeparableVerb> separable;
  private final Map<String, Boolean> inflections = new HashMap<>();

  /**
   * @param form the word, as a reading has it
   */
  InflectedScan(String form) {
    Morphology word = Lexicon.dutch().word(form);
    this.form = form;
    this.lemmas = word.lemmas();
    this.separable = word.separable();
  }

  private boolean isInflection(String other) {
    return inflections.computeIfAbsent(other, one -> sharesLemma(one, lemmas));
  }

  private static boolean sharesLemma(String form, List<String> lemmas) {
    return !Collections.disjoint(
        LEMMAS.computeIfAbsent(form, one -> Lexicon.dutch().word(one).lemmas()), lemmas);
  }

  /** Where it stands in a paragraph. */
  List<Found> find(List<Reading> readings) {
    Map<Integer, Found> words = new TreeMap<>();
    for (Reading reading : readings) {
      Found here = new Found(reading.start(), reading.end());
      if (reading.form().equals(form)) {
        words.put(reading.place(), here);
      } else if (isInflection(reading.form())) {
        words.putIfAbsent(reading.place(), here);
      }
    }
    List<Found> found = new ArrayList<>(words.values());
    for (SeparableVerb verb : separable) {
      for (Stretch apart : apart(readings, verb)) {
        if (words.keySet().stream().noneMatch(apart::has)) {
          found.add(new Found(start(readings, apart.first), end(readings, apart.last)));
        }
      }
    }
    return found;
  }

  /** Some places of a paragraph, from the first to the last. */
  private record Stretch(int first, int last) {

    boolean has(int place) {
      return first <= place && place <= last;
    }

    boolean has(Stretch other) {
      return !equals(other) && has(other.first) && has(other.last);
    }
  }

  private static List<Stretch> apart(List<Reading> readings, SeparableVerb verb) {
    Set<Integer> verbs = places(readings, one -> sharesLemma(one, List.of(verb.verb())));
    Set<Integer> particles = places(readings, verb.particle()::equals);
    Set<Integer> infinitives = places(readings, verb.verb()::equals);
    List<Stretch> all = new ArrayList<>(between(verbs, particles, VERB_GAP));
    all.addAll(between(particles, infinitives, TE_GAP));
    return all.stream().filter(one -> all.stream().noneMatch(one::has)).distinct().toList();
  }

  /** From each place of one kind to the next of another, none of the first kind between. */
  private static List<Stretch> between(Set<Integer> from, Set<Integer> to, int gap) {
    List<Stretch> found = new ArrayList<>();
    for (int last : to) {
      Integer first = new TreeSet<>(from).lower(last);
      if (first != null && last - first - 1 <= gap) {
        found.add(new Stretch(first, last));
      }
    }
    return found.stream().filter(one -> found.stream().noneMatch(one::has)).toList();
  }

  private static Set<Integer> places(List<Reading> readings, Predicate<String> isIt) {
    Set<Integer> places = new TreeSet<>();
    for (Reading reading : readings) {
      if (isIt.test(reading.form())) {
        places.add(reading.place());
      }
    }
    return places;
  }

  private static int start(List<Reading> readings, int place) {
    return readings.stream()
        .filter(reading -> reading.place() == place)
        .mapToInt(Reading::start)
        .min()
        .orElseThrow();
  }

  private static int end(List<Reading> readings, int place) {
    return readings.stream()
        .filter(reading -> reading.place() == place)
        .mapToInt(Reading::end)
        .max()
        .orElseThrow();
  }
}
