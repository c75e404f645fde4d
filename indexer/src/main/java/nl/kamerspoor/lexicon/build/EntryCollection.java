package nl.kamerspoor.lexicon.build;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kamerspoor.lexicon.DictionaryEntry;
import nl.kamerspoor.lexicon.VerbParticles;
import nl.kamerspoor.lexicon.WordRole;
import nl.kamerspoor.lexicon.build.SourceDictionary.Reading;
import nl.kamerspoor.lexicon.build.SourceDictionary.Readings;

/**
 * Gathers the readings of each form into one entry, and leaves out what the dictionary can do
 * without: it lists a million compounds that nobody ever wrote (<i>oorlogspul</i>), which the
 * splitter takes apart just as well from their parts.
 */
final class EntryCollection {
  private static final List<String> LINKING = List.of("", "s", "en", "n", "e", "er", "eren", "ens");

  private static final int FREQUENCY_OF_LISTED_LEMMA = 8;

  /** A noun in use has a plural that is at most so many powers of two rarer than the singular. */
  private static final int MAX_FREQUENCY_DIFFERENCE = 4;

  private final Readings dictionary;
  private final WordLists lists;
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> infinitives = new HashSet<>();
  private final Set<String> links = new HashSet<>();
  private final Set<String> functionWords = new HashSet<>();
  private final Set<String> seenLemmas = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();

  /** How common the commonest plural of a noun is. */
  private final Map<String, Integer> plurals = new HashMap<>();

  private final SortedMap<String, Draft> drafts = new TreeMap<>();

  EntryCollection(Readings dictionary, WordLists lists) {
    this.dictionary = dictionary;
    this.lists = lists;
  }

  private static final class Draft {
    final Set<WordRole> roles = EnumSet.noneOf(WordRole.class);
    final Set<String> lemmas = new LinkedHashSet<>();
    final Set<String> nounOf = new LinkedHashSet<>();
    final Set<String> comparativeOf = new LinkedHashSet<>();
    final Set<String> partitiveOf = new LinkedHashSet<>();
    final Set<String> linkOf = new LinkedHashSet<>();
    final Set<String> verbStemOf = new LinkedHashSet<>();
    final Set<String> nameOf = new LinkedHashSet<>();
    final Set<String> looseFormOf = new LinkedHashSet<>();
  }

  SortedMap<String, DictionaryEntry> collect() throws IOException {
    dictionary.forEach(this::note);
    dictionary.forEach(this::draft);
    addLists();
    Derivations derivations = new Derivations(this::is, lists.roots());
    SortedMap<String, DictionaryEntry> entries = new TreeMap<>();
    for (var draft : drafts.entrySet()) {
      String form = draft.getKey();
      List<String> lemmas = lemmas(form, draft.getValue());
      if (lists.noParts().containsAll(lemmas)) {
        draft.getValue().roles.add(WordRole.NO_PART);
      }
      List<String> roots = lemmas.contains(form) ? derivations.rootsOf(form) : List.of();
      entries.put(
          form,
          new DictionaryEntry(draft.getValue().roles, frequency(form, lemmas), lemmas, roots));
    }
    return entries;
  }

  /** The words that we add ourselves are common ones: that is why they are missed. */
  private int frequency(String form) {
    return lists.lemmas().containsKey(form)
        ? FREQUENCY_OF_LISTED_LEMMA
        : lists.frequencies().getOrDefault(form, 0);
  }

  /** A form is as common as what it is a form of: <i>veiligheids</i> stands nowhere alone. */
  private int frequency(String form, List<String> lemmas) {
    return Math.max(frequency(form), lemmas.stream().mapToInt(this::frequency).max().orElseThrow());
  }

  private boolean is(String form, WordRole role) {
    Draft draft = drafts.get(form);
    return draft != null && draft.roles.contains(role) && lemmas(form, draft).contains(form);
  }

  /** First pass: what there is at all. */
  private void note(Reading reading) {
    String tag = reading.tag();
    if (tag.startsWith("ZNW")) {
      nouns.add(reading.lemma());
      if (tag.startsWith("ZNW:MRV")) {
        plurals.merge(reading.lemma(), frequency(reading.form()), Math::max);
      }
    } else if (tag.equals("BNW:STL:ONV") && reading.form().equals(reading.lemma())) {
      adjectives.add(reading.lemma());
    } else if (tag.equals("DVS")) {
      links.add(reading.form());
    } else if (tag.equals("WKW:TGW:INF")) {
      infinitives.add(reading.form());
    } else if (reading.role() == WordRole.FUNCTION) {
      functionWords.add(reading.form());
    }
    if (lists.frequencies().containsKey(reading.form())) {
      seenLemmas.add(reading.lemma());
    }
  }

  /** Second pass: the readings worth keeping. */
  private void draft(Reading reading) {
    if (!isWorthKeeping(reading)) {
      return;
    }
    Draft draft = drafts.computeIfAbsent(reading.form(), form -> new Draft());
    WordRole role = reading.role();
    draft.roles.add(role);
    // The dictionary has words cut at line ends, too: mogelijk-heden.
    if (reading.tag().endsWith(":LOS") || reading.hyphenated()) {
      draft.looseFormOf.add(reading.lemma());
      return;
    }
    switch (role) {
      case LINK -> draft.linkOf.addAll(linked(reading.form()));
      case VERB_STEM -> draft.verbStemOf.add(reading.lemma());
      case NAME -> draft.nameOf.add(reading.lemma());
      default -> {
        if (reading.tag().startsWith("BNW:VGR")) {
          draft.comparativeOf.add(reading.lemma());
        } else if (reading.tag().equals("BNW:STL:IET")) {
          draft.partitiveOf.add(reading.lemma());
        } else {
          draft.lemmas.add(reading.lemma());
        }
      }
    }
    if (role == WordRole.NOUN && reading.tag().startsWith("ZNW")) {
      draft.nounOf.add(reading.lemma());
    }
    if (role == WordRole.PARTICIPLE && isSeparated(reading)) {
      drafts.computeIfAbsent(reading.lemma(), form -> new Draft()).roles.add(WordRole.SEPARABLE);
    }
  }

  private boolean isWorthKeeping(Reading reading) {
    String tag = reading.tag();
    // Thousands of compounds stand there as plurals of themselves.
    if (tag.startsWith("ZNW:MRV")
        && reading.lemma().equals(reading.form())
        && isCovered(reading.form())) {
      return false;
    }
    if (lists.frequencies().containsKey(reading.form())) {
      return true;
    }
    if (tag.contains(":VRK") || tag.startsWith("GET") || tag.startsWith("ENM:BEZ")) {
      return false;
    }
    boolean seen = seenLemmas.contains(reading.lemma());
    if (tag.startsWith("BNW")) {
      boolean allerForm = tag.startsWith("BNW:ALR");
      return (seen && !allerForm) || (tag.startsWith("BNW:STL") && !isCovered(reading.lemma()));
    }
    if (tag.startsWith("ZNW")) {
      return seen || !isCovered(reading.lemma());
    }
    // A name that the splitter leaves alone needs no entry: it is its own lemma.
    return !tag.startsWith("ENM") || seen || isCovered(reading.lemma());
  }

  /** Whether the splitter will find parts. */
  private boolean isCovered(String word) {
    for (int cut = 3; cut <= word.length() - 4; cut++) {
      String right = word.substring(cut);
      if (nouns.contains(right) && (right.length() > 4 || seenLemmas.contains(right))) {
        String left = word.substring(0, cut);
        boolean noun = nouns.contains(left) && links.contains(left);
        if ((noun || !functionWords.contains(left))
            && !lists.stopWords().contains(left)
            && (links.contains(left) || (nouns.contains(left) && left.length() > 3))) {
          return true;
        }
      }
    }
    return false;
  }

  /** What a left half is a form of: the commonest noun that it is with linking letters. */
  private List<String> linked(String form) {
    return LINKING.stream()
        .filter(ending -> form.endsWith(ending) && form.length() > ending.length() + 1)
        .map(ending -> form.substring(0, form.length() - ending.length()))
        .filter(nouns::contains)
        .max(Comparator.comparingInt((String noun) -> frequency(noun)))
        .stream()
        .toList();
  }

  /** {@code ingetrokken}, {@code uitbesteed}: the particle stands apart in the participle. */
  private boolean isSeparated(Reading reading) {
    for (String particle : VerbParticles.ALL) {
      if (reading.lemma().startsWith(particle)
          && reading.form().startsWith(particle)
          && infinitives.contains(reading.lemma().substring(particle.length()))) {
        String rest = reading.form().substring(particle.length());
        String verb = reading.lemma().substring(particle.length());
        if ((rest.startsWith("ge") && !verb.startsWith("ge"))
            || VerbParticles.UNSTRESSED.stream().anyMatch(verb::startsWith)) {
          return true;
        }
      }
    }
    return false;
  }

  private void addLists() {
    lists.stopWords().forEach(word -> mark(word, WordRole.STOP));
    lists.stopWords().forEach(word -> mark(word, WordRole.FUNCTION));
    lists.whole().forEach(word -> mark(word, WordRole.WHOLE));
    lists.noParts().forEach(word -> mark(word, WordRole.NO_PART));
    lists.prefixes().forEach(word -> mark(word, WordRole.PREFIX));
    for (Map.Entry<String, String> line : lists.lemmas().entrySet()) {
      Draft draft = drafts.computeIfAbsent(line.getKey(), form -> new Draft());
      draft.lemmas.clear();
      draft.comparativeOf.clear();
      draft.partitiveOf.clear();
      draft.verbStemOf.clear();
      draft.nameOf.clear();
      draft.looseFormOf.clear();
      draft.lemmas.add(line.getValue());
      if (draft.roles.isEmpty()) {
        draft.roles.add(WordRole.NOUN);
      }
    }
  }

  private void mark(String word, WordRole role) {
    drafts.computeIfAbsent(word, form -> new Draft()).roles.add(role);
  }

  /**
   * The lemmas of a form, the likeliest first. A noun that is also a verb's stem is the noun
   * (<i>handel</i>): official Dutch hardly speaks in the first person. A word that is also a name
   * is the word. So is a noun in use that looks like a comparative (<i>rechter</i>, but not
   * <i>lager</i>), and an adjective that looks like what stands after <i>iets</i> (<i>rechts</i>).
   * A lemma that nobody wrote yields to one that is common.
   */
  private List<String> lemmas(String form, Draft draft) {
    Set<String> lemmas = new LinkedHashSet<>(draft.lemmas);
    if (draft.nounOf.stream().noneMatch(this::isInUse)) {
      lemmas.addAll(draft.comparativeOf);
    }
    if (!adjectives.contains(form)) {
      lemmas.addAll(draft.partitiveOf);
    }
    if (lemmas.isEmpty() || !draft.roles.contains(WordRole.NOUN)) {
      lemmas.addAll(draft.verbStemOf);
    }
    if (lemmas.isEmpty()) {
      lemmas.addAll(draft.linkOf);
    }
    if (lemmas.isEmpty()) {
      lemmas.addAll(draft.nameOf);
    }
    if (lemmas.isEmpty()) {
      lemmas.addAll(draft.looseFormOf);
    }
    if (lemmas.isEmpty()) {
      lemmas.add(form);
    }
    int best = lemmas.stream().mapToInt(this::frequency).max().orElse(0);
    return lemmas.stream()
        .filter(lemma -> best < 6 || frequency(lemma) > 0)
        .sorted(Comparator.comparingInt((String lemma) -> frequency(lemma)).reversed())
        .toList();
  }

  /** Whether a noun has a plural that is written, as an adjective's degree has none. */
  private boolean isInUse(String noun) {
    int plural = plurals.getOrDefault(noun, 0);
    return plural > 0 && plural >= frequency(noun) - MAX_FREQUENCY_DIFFERENCE;
  }
}
