package nl.kamerspoor.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.jspecify.annotations.Nullable;

/** Knows what a word form is a form of, what it derives from and what it is made of. */
public final class Lexicon {
  private static final int MIN_HEAD_LETTERS = 4;

  /** The fewest letters of a particle; a left part has more: {@code inlezen}. */
  private static final int MIN_PARTICLE_LETTERS = 2;

  /** As a binary logarithm, of what {@code frequencies.tsv} counts: once in some 3,000 words. */
  private static final int MIN_COMMON_FREQUENCY = 12;

  private final Dictionary dictionary;
  private final CompoundSplitter splitter;

  private Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.splitter = new CompoundSplitter(dictionary);
  }

  private static final class Holder {
    static final Lexicon DUTCH = new Lexicon(Dictionary.load());
  }

  /** The one lexicon of Dutch; loaded at the first call, safe for use by many threads. */
  public static Lexicon dutch() {
    return Holder.DUTCH;
  }

  /** The form in which words are compared: lower case, no diacritics, no hyphens. */
  public static String fold(String word) {
    if (word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    char[] folded = new char[4 * lower.length()];
    int length = ASCIIFoldingFilter.foldToASCII(lower.toCharArray(), 0, folded, 0, lower.length());
    return new String(folded, 0, length).replace("-", "");
  }

  /** Whether this is a word, as it stands or as a compound of words; case does not matter. */
  public boolean isWord(String word) {
    Morphology known = word(fold(word));
    return known.known() || known.isCompound();
  }

  /** Whether the dictionary itself has the word; case does not matter. */
  public boolean isListed(String word) {
    return CompoundSplitter.isKnown(dictionary.find(fold(word)));
  }

  /** Whether a ranked search does better without this folded word. */
  public boolean isStopWord(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && entry.is(WordRole.STOP);
  }

  /**
   * Whether this folded word is among the few hundred that official Dutch uses most: {@code
   * kabinet}, {@code maatregelen}, {@code wet}.
   */
  public boolean isCommon(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && entry.frequency() >= MIN_COMMON_FREQUENCY;
  }

  /** Whether this folded word can only be a verb or an adverb; not so where nothing is known. */
  public boolean isVerbOrAdverb(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null
        && entry.is(
            WordRole.INFINITIVE,
            WordRole.VERB_STEM,
            WordRole.FINITE,
            WordRole.PARTICIPLE,
            WordRole.FUNCTION)
        && !entry.is(WordRole.NOUN, WordRole.NAME, WordRole.NUMBER);
  }

  /** Whether this folded word can be an infinitive, and so, after an article, a noun. */
  public boolean isInfinitive(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && entry.is(WordRole.INFINITIVE);
  }

  /** Whether this stands before words to change them, and names nothing by itself: {@code anti}. */
  public boolean isPrefix(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && entry.is(WordRole.PREFIX);
  }

  /**
   * What the left half of a compound is a form of: {@code beleids} gives {@code beleid}; maybe
   * nothing.
   */
  public List<String> leftPart(String form) {
    DictionaryEntry entry = dictionary.find(form);
    if (entry != null) {
      return entry.is(WordRole.FUNCTION) ? List.of() : splitter.partLemmas(form, entry, true);
    }
    if (form.endsWith("s") && form.length() > 1) {
      return word(form.substring(0, form.length() - 1)).lemmas();
    }
    return word(form).lemmas();
  }

  /**
   * The end of a compound that also makes a word with another beginning: {@code diensten}, for the
   * beginning {@code inlichtingen} and the compound {@code veiligheidsdiensten}.
   */
  public Optional<String> headFor(String left, String compound) {
    for (int cut = 2; cut <= compound.length() - MIN_HEAD_LETTERS; cut++) {
      String head = compound.substring(cut);
      if (CompoundSplitter.isKnown(dictionary.find(left + head))) {
        return Optional.of(head);
      }
    }
    return isLink(left)
        ? word(compound).parts().stream()
            .filter(part -> part.start() > 0)
            .map(part -> compound.substring(part.start()))
            .findFirst()
        : Optional.empty();
  }

  /**
   * The beginning of a compound that another end may share: {@code beleids} of {@code
   * beleidsvoorbereiders}.
   */
  public Optional<String> leftOf(String compound) {
    List<CompoundPart> parts = word(compound).parts();
    if (parts.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(compound.substring(0, parts.getLast().start()));
  }

  private boolean isLink(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && entry.is(WordRole.LINK) && !entry.is(WordRole.FUNCTION);
  }

  /**
   * What a folded form is a form of, as {@link #word} says; sooner, as no known word is taken
   * apart.
   */
  public List<String> lemmas(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && CompoundSplitter.isKnown(entry) ? entry.lemmas() : word(form).lemmas();
  }

  /**
   * Whether one of some lemmas may be a folded form's. It never denies one that {@link #lemmas}
   * gives, but tells far sooner that there is none: no unknown word is taken apart for it.
   */
  public boolean mayBeFormOf(String form, NavigableSet<String> lemmas) {
    DictionaryEntry entry = dictionary.find(form);
    if (entry != null && CompoundSplitter.isKnown(entry)) {
      return entry.lemmas().stream().anyMatch(lemmas::contains);
    }
    if (lemmas.contains(form)
        || form.indexOf('\'') > 0
        || (form.endsWith("s") && lemmas.contains(form.substring(0, form.length() - 1)))) {
      return true;
    }
    // Else it inflects as its last part does, and all before that part stands in its lemma too.
    int shared = Math.max(shared(form, lemmas.floor(form)), shared(form, lemmas.ceiling(form)));
    int last = Math.min(shared, form.length() - CompoundCover.MIN_PART_LETTERS);
    for (int head = last; head >= MIN_PARTICLE_LETTERS; head--) {
      DictionaryEntry end = dictionary.find(form.substring(head));
      String beginning = form.substring(0, head);
      if (end != null && end.lemmas().stream().map(beginning::concat).anyMatch(lemmas::contains)) {
        return true;
      }
    }
    return false;
  }

  /** How many letters two words begin with alike. */
  private static int shared(String one, @Nullable String other) {
    if (other == null) {
      return 0;
    }
    int length = Math.min(one.length(), other.length());
    int shared = 0;
    while (shared < length && one.charAt(shared) == other.charAt(shared)) {
      shared++;
    }
    return shared;
  }

  /** All that is known of a folded form. Unknown words get themselves as lemma. */
  public Morphology word(String form) {
    DictionaryEntry entry = dictionary.find(form);
    boolean known = CompoundSplitter.isKnown(entry);
    CompoundSplitter.Split split = splitter.split(form, entry);
    List<String> lemmas =
        entry != null && known ? entry.lemmas() : lemmasOfUnknown(form, split.parts());
    Set<String> roots = new LinkedHashSet<>();
    List<SeparableVerb> separable = new ArrayList<>();
    for (String lemma : lemmas) {
      DictionaryEntry lemmaEntry = dictionary.find(lemma);
      if (lemmaEntry != null) {
        roots.addAll(lemmaEntry.roots());
        if (lemmaEntry.is(WordRole.SEPARABLE)) {
          separable.add(takenApart(lemma));
        }
      }
    }
    lemmas.forEach(roots::remove);
    return new Morphology(
        form,
        known,
        lemmas,
        List.copyOf(roots),
        split.parts(),
        split.runs(),
        separable,
        split.why());
  }

  private SeparableVerb takenApart(String verb) {
    for (String particle : VerbParticles.ALL) {
      if (verb.startsWith(particle) && isInfinitive(verb.substring(particle.length()))) {
        return new SeparableVerb(particle, verb.substring(particle.length()));
      }
    }
    throw new IllegalStateException("the dictionary calls " + verb + " separable");
  }

  /**
   * What part of speech a folded lemma is.
   *
   * @return {@link WordRole#INFINITIVE} for a verb, {@link WordRole#ADJECTIVE}, else {@link
   *     WordRole#NOUN}
   */
  public WordRole partOfSpeech(String lemma) {
    DictionaryEntry entry = dictionary.find(lemma);
    if (entry == null) {
      return WordRole.NOUN;
    }
    return entry.is(WordRole.INFINITIVE)
        ? WordRole.INFINITIVE
        : entry.is(WordRole.ADJECTIVE) && !entry.is(WordRole.NOUN)
            ? WordRole.ADJECTIVE
            : WordRole.NOUN;
  }

  /** A compound inflects as its last part does; a verb as it does without its particle. */
  private List<String> lemmasOfUnknown(String form, List<CompoundPart> parts) {
    if (!parts.isEmpty()) {
      CompoundPart head = parts.getLast();
      return head.lemmas().stream().map(form.substring(0, head.start())::concat).toList();
    }
    int apostrophe = form.indexOf('\'');
    if (apostrophe > 0 && form.length() - apostrophe <= 3) {
      return word(form.substring(0, apostrophe)).lemmas();
    }
    List<String> verbs = verbsWithParticle(form);
    if (!verbs.isEmpty()) {
      return verbs;
    }
    if (form.length() > 4 && form.endsWith("s")) {
      String singular = form.substring(0, form.length() - 1);
      if (isNoun(dictionary.find(singular))) {
        return List.of(singular);
      }
    }
    return List.of(form);
  }

  private static boolean isNoun(@Nullable DictionaryEntry entry) {
    return entry != null && entry.is(WordRole.NOUN, WordRole.NAME);
  }

  private List<String> verbsWithParticle(String form) {
    for (String particle : VerbParticles.ALL) {
      if (form.startsWith(particle) && form.length() - particle.length() >= 4) {
        DictionaryEntry verb = dictionary.find(form.substring(particle.length()));
        if (verb != null && verb.is(WordRole.FINITE, WordRole.INFINITIVE, WordRole.PARTICIPLE)) {
          return verb.lemmas().stream().filter(this::isInfinitive).map(particle::concat).toList();
        }
      }
    }
    return List.of();
  }
}
