package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.trace.measure.PaperCounts;

/** Finds the words that set one part of the papers apart from another. */
public final class Keyness {

  /** What the words are ranked by. */
  public enum KeynessMeasure {
    /** How sure it is that the parts differ: {@link ContingencyTable#logLikelihood()}. */
    LOG_LIKELIHOOD,
    /** How much they differ: {@link ContingencyTable#logRatio()}. */
    LOG_RATIO,
    /** How often the word stands in the part. */
    OCCURRENCES;

    /** As it is written in JSON Lines: {@code log_likelihood}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final OpenIndex index;
  private final Subcorpus part;
  private final Subcorpus against;

  /**
   * @param against shares no paragraph with the part
   */
  public Keyness(OpenIndex index, Subcorpus part, Subcorpus against) {
    if (part.shared(against) > 0) {
      throw new IllegalArgumentException(part.shared(against) + " paragraphs are in both parts");
    }
    this.index = index;
    this.part = part;
    this.against = against;
  }

  /**
   * Which words, and how many of them.
   *
   * @param less the words that the part has less of, not more
   * @param minimum how often a word stands at least where it is commoner
   * @param functionWords whether function words and numbers count
   * @param limit how many words at the most
   */
  public record KeyWordCriteria(
      KeynessMeasure measure, boolean less, int minimum, boolean functionWords, int limit) {}

  /**
   * The words found.
   *
   * @param total how many fit the choice, limit aside
   * @param words the first of them
   */
  public record KeyWordList(int total, List<KeyWord> words) {
    public KeyWordList {
      words = List.copyOf(words);
    }
  }

  /** Counts every word of both parts and ranks them. */
  public KeyWordList words(KeyWordCriteria choice) throws IOException {
    if (part.paragraphs() == 0) {
      return new KeyWordList(0, List.of()); // Of no text nothing can be said to be rare in it.
    }
    List<Candidate> candidates = new ArrayList<>();
    for (WordGroup group :
        new WordGroups(index.reader(), choice.functionWords).of("", part, against)) {
      long occurrences = group.occurrences();
      long others = group.against();
      // A reading of a word may stand beside it at its place, so there can be more than words.
      ContingencyTable counts =
          new ContingencyTable(
              occurrences,
              Math.max(part.words(), occurrences),
              others,
              Math.max(against.words(), others));
      boolean more = counts.commonerInFirst();
      if (more != choice.less
          && counts.logLikelihood() > 0
          && (more ? occurrences : others) >= choice.minimum) {
        candidates.add(new Candidate(group, counts));
      }
    }
    candidates.sort(order(choice));
    SpellingRestorer spellings = new SpellingRestorer(index.reader(), choice.less ? against : part);
    List<KeyWord> words = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(choice.limit, candidates.size()))) {
      List<FormFrequency> counted = forms(candidate.group, choice.less);
      List<String> forms = counted.stream().map(FormFrequency::form).toList();
      words.add(
          new KeyWord(
              spellings.of(forms.getFirst()),
              counted,
              candidate.counts,
              standing(part, forms),
              standing(against, forms)));
    }
    return new KeyWordList(candidates.size(), words);
  }

  private static Comparator<Candidate> order(KeyWordCriteria choice) {
    Comparator<Candidate> best =
        switch (choice.measure) {
          case LOG_LIKELIHOOD -> Comparator.comparingDouble(c -> c.counts.logLikelihood());
          case LOG_RATIO -> Comparator.comparingDouble(c -> Math.abs(c.counts.logRatio()));
          case OCCURRENCES ->
              Comparator.comparingLong(
                  c -> choice.less ? c.counts.otherOccurrences() : c.counts.occurrences());
        };
    return best.reversed()
        .thenComparing(
            Comparator.comparingDouble((Candidate c) -> c.counts.logLikelihood()).reversed())
        .thenComparing(candidate -> candidate.group.lemma());
  }

  /** The forms, the commonest first where the word is commoner. */
  private static List<FormFrequency> forms(WordGroup group, boolean less) {
    Stream<FormFrequency> forms = group.forms().stream();
    return (less
            ? forms.sorted(Comparator.comparingLong(FormFrequency::against).reversed())
            : forms)
        .toList();
  }

  private KeyWord.Standing standing(Subcorpus where, List<String> forms) throws IOException {
    PaperCounts counts = where.counts(IndexedForms.occurrences(index.reader(), where, forms));
    return new KeyWord.Standing(counts.papers(), where.scatter(counts));
  }

  private record Candidate(WordGroup group, ContingencyTable counts) {}
}
