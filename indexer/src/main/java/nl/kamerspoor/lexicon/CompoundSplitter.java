package nl.kamerspoor.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes compounds apart.
 *
 * <p>The cheapest {@link CompoundCover} of the word is taken if it is cheap enough; a word that the
 * dictionary knows must split more cheaply than one that it does not. Parts that are compounds are
 * taken apart in turn.
 */
final class CompoundSplitter {
  private static final int MAX_DEPTH = 3;
  private static final int MAX_WORD_LETTERS = 60;

  /** How much more than {@link CompoundCover#COST_PER_PART} the parts may cost together. */
  private static final double MAX_COST_OF_UNKNOWN_WORD = 2.6;

  private static final double MAX_COST_OF_KNOWN_WORD = 2.3;

  private final Dictionary dictionary;

  CompoundSplitter(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** The parts of a word and what neighbours among them make together, or none, and why. */
  record Split(List<CompoundPart> parts, List<CompoundPart> runs, String why) {
    static Split none(String why) {
      return new Split(List.of(), List.of(), why);
    }
  }

  /**
   * Splits a folded word, whose entry is given if the dictionary has one. An inflected form splits
   * as its lemma does, so that no ending is taken for a part: <i>plan-nen</i>.
   */
  Split split(String word, @Nullable DictionaryEntry entry) {
    return split(word, entry, 1);
  }

  private Split split(String word, @Nullable DictionaryEntry entry, int depth) {
    if (entry == null || !isKnown(entry) || entry.lemmas().contains(word)) {
      return splitLemma(word, entry, depth);
    }
    String lemma = entry.lemmas().getFirst();
    Split split = splitLemma(lemma, dictionary.find(lemma), depth);
    if (split.parts().isEmpty()) {
      return split;
    }
    CompoundPart head = split.parts().getLast();
    return head.start() < word.length() && word.startsWith(lemma.substring(0, head.start()))
        ? new Split(
            stretched(split.parts(), word.length()),
            stretched(split.runs(), word.length()),
            split.why())
        : Split.none("a form of " + lemma + ", spelt otherwise");
  }

  /** The parts of the lemma as parts of the form: the last one has another ending. */
  private static List<CompoundPart> stretched(List<CompoundPart> parts, int length) {
    int end = parts.stream().mapToInt(CompoundPart::end).max().orElse(0);
    return parts.stream()
        .filter(part -> part.start() < length)
        .map(
            part ->
                new CompoundPart(
                    part.start(),
                    part.end() == end ? length : Math.min(part.end(), length),
                    part.lemmas(),
                    stretched(part.parts(), length)))
        .toList();
  }

  private Split splitLemma(String word, @Nullable DictionaryEntry entry, int depth) {
    String refusal = refusal(word, entry);
    if (refusal != null) {
      return Split.none(refusal);
    }
    CompoundCover cover = CompoundCover.cheapest(dictionary, word);
    if (cover == null) {
      return Split.none("no words cover it");
    }
    double limit = isKnown(entry) ? MAX_COST_OF_KNOWN_WORD : MAX_COST_OF_UNKNOWN_WORD;
    double extra = cover.cost() - CompoundCover.COST_PER_PART * cover.cuts().size();
    String price = cover.written(word) + ": cost " + tenths(extra) + " of at most " + tenths(limit);
    if (extra > limit) {
      return Split.none("too dear as " + price);
    }
    return new Split(parts(word, cover, depth), runs(word, cover), price);
  }

  /** Rounded to one decimal. */
  private static double tenths(double cost) {
    return Math.copySign(Math.round(Math.abs(cost) * 10) / 10.0, cost);
  }

  static boolean isKnown(@Nullable DictionaryEntry entry) {
    return entry != null
        && entry.is(
            WordRole.NOUN,
            WordRole.DIMINUTIVE,
            WordRole.INFINITIVE,
            WordRole.VERB_STEM,
            WordRole.FINITE,
            WordRole.PARTICIPLE,
            WordRole.ADJECTIVE,
            WordRole.INFLECTED_ADJECTIVE,
            WordRole.NAME,
            WordRole.NUMBER,
            WordRole.FUNCTION);
  }

  /** Why a word is not even tried; null if it is. */
  private @Nullable String refusal(String word, @Nullable DictionaryEntry entry) {
    if (word.length() < 2 * CompoundCover.MIN_PART_LETTERS) {
      return "too short for a compound";
    }
    if (word.length() > MAX_WORD_LETTERS) {
      return "too long for a word";
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return "not only letters";
      }
    }
    if (entry == null) {
      return null;
    }
    boolean nominal =
        entry.is(
            WordRole.NOUN, WordRole.DIMINUTIVE, WordRole.ADJECTIVE, WordRole.INFLECTED_ADJECTIVE);
    if (!nominal && entry.is(WordRole.NAME)) {
      return "a name";
    }
    if (!nominal && entry.is(WordRole.FUNCTION, WordRole.NUMBER)) {
      return "a function word or numeral";
    }
    if (!nominal
        && entry.is(
            WordRole.INFINITIVE, WordRole.FINITE, WordRole.PARTICIPLE, WordRole.VERB_STEM)) {
      return "a form of a verb";
    }
    for (String lemma : entry.lemmas()) {
      DictionaryEntry lemmaEntry = dictionary.find(lemma);
      if (lemmaEntry == null) {
        continue;
      }
      if (lemmaEntry.is(WordRole.WHOLE)) {
        return "listed as a word of one piece";
      }
      for (String root : lemmaEntry.roots()) {
        DictionaryEntry rootEntry = dictionary.find(root);
        if (rootEntry != null && rootEntry.is(WordRole.INFINITIVE)) {
          return "derives from the verb " + root;
        }
      }
    }
    return null;
  }

  private List<CompoundPart> parts(String word, CompoundCover cover, int depth) {
    List<CompoundPart> parts = new ArrayList<>();
    for (CompoundCover.Cut cut : cover.cuts()) {
      String form = word.substring(cut.start(), cut.end());
      DictionaryEntry entry = dictionary.find(form);
      if (entry == null || entry.is(WordRole.PREFIX)) {
        continue;
      }
      List<String> lemmas = partLemmas(form, entry, cut.end() < word.length());
      List<CompoundPart> inner =
          depth < MAX_DEPTH ? inner(form, entry, lemmas.getFirst(), depth + 1) : List.of();
      int end =
          form.startsWith(lemmas.getFirst()) && cut.end() < word.length()
              ? cut.start() + lemmas.getFirst().length()
              : cut.end();
      parts.add(new CompoundPart(cut.start(), end, lemmas, shifted(inner, cut.start())));
    }
    return parts;
  }

  /** The parts of a part, whose linking letters belong to none of them. */
  private List<CompoundPart> inner(String form, DictionaryEntry entry, String lemma, int depth) {
    return form.startsWith(lemma)
        ? split(lemma, dictionary.find(lemma), depth).parts()
        : split(form, entry, depth).parts();
  }

  /** A part is rather a noun than anything else, and a left half the noun without its s. */
  List<String> partLemmas(String form, DictionaryEntry entry, boolean left) {
    if (left && entry.is(WordRole.LINK) && form.endsWith("s") && form.length() > 4) {
      String noun = form.substring(0, form.length() - 1);
      if (isCommonNoun(noun)) {
        return List.of(noun);
      }
    }
    boolean verbToo = entry.is(WordRole.INFINITIVE);
    if (entry.is(WordRole.NOUN) && !verbToo && entry.lemmas().contains(form)) {
      return List.of(form);
    }
    List<String> nouns =
        entry.lemmas().stream()
            .filter(lemma -> isNoun(lemma) && !(verbToo && lemma.equals(form)))
            .toList();
    return nouns.isEmpty() ? entry.lemmas() : nouns;
  }

  private boolean isNoun(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && entry.is(WordRole.NOUN);
  }

  private boolean isCommonNoun(String form) {
    DictionaryEntry entry = dictionary.find(form);
    return entry != null && entry.is(WordRole.NOUN) && entry.frequency() >= 6;
  }

  /** Two or more neighbouring parts, but not all: they may be a word that somebody looks for. */
  private List<CompoundPart> runs(String word, CompoundCover cover) {
    List<CompoundCover.Cut> cuts = cover.cuts();
    List<CompoundPart> runs = new ArrayList<>();
    for (int from = 0; from < cuts.size(); from++) {
      for (int to = from + 1; to < cuts.size(); to++) {
        CompoundCover.Cut head = cuts.get(to);
        DictionaryEntry entry = dictionary.find(word.substring(head.start(), head.end()));
        if (entry != null && to - from < cuts.size() - 1) {
          String start = word.substring(cuts.get(from).start(), head.start());
          List<String> lemmas =
              partLemmas(
                      word.substring(head.start(), head.end()), entry, head.end() < word.length())
                  .stream()
                  .map(start::concat)
                  .toList();
          runs.add(new CompoundPart(cuts.get(from).start(), head.end(), lemmas, List.of()));
        }
      }
    }
    return runs;
  }

  private static List<CompoundPart> shifted(List<CompoundPart> parts, int by) {
    return parts.stream()
        .map(
            part ->
                new CompoundPart(
                    part.start() + by, part.end() + by, part.lemmas(), shifted(part.parts(), by)))
        .toList();
  }
}
