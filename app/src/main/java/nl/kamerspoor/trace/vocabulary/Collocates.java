package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import nl.kamerspoor.trace.measure.TextSize;
import nl.kamerspoor.trace.occurrence.FormCount;
import nl.kamerspoor.trace.occurrence.Occurrences;
import nl.kamerspoor.trace.occurrence.Uncounted;

/**
 * The words near a term.
 *
 * @param query what was counted
 * @param forms how often each form of the term occurs, the commonest first
 * @param size the text that it was looked for in
 * @param uncounted what is not counted, and could be
 * @param whole how much text there is, and how much of it near the term
 * @param periods the same of each period, in order; empty where none were asked for
 * @param total how many words fit the choice, limit aside
 * @param words the first of them
 */
public record Collocates(
    CountedQuery query,
    List<FormCount> forms,
    TextSize size,
    Uncounted uncounted,
    Extent whole,
    List<Extent> periods,
    int total,
    List<Collocate> words) {

  public Collocates {
    forms = List.copyOf(forms);
    periods = List.copyOf(periods);
    words = List.copyOf(words);
  }

  /** The window that is the whole paragraph. */
  public static final int WHOLE_PARAGRAPH = Integer.MAX_VALUE;

  /** What words are ranked by. */
  public enum AssociationMeasure {
    LOG_LIKELIHOOD,
    MI,
    LOG_DICE,
    T_SCORE,
    TOGETHER;

    /** As it is written in JSON Lines: {@code log_likelihood}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    double of(Association association) {
      return switch (this) {
        case LOG_LIKELIHOOD -> association.logLikelihood();
        case MI -> association.mutualInformation();
        case LOG_DICE -> association.logDice();
        case T_SCORE -> association.score();
        case TOGETHER -> (double) association.together();
      };
    }
  }

  /**
   * Which words, and how many of them.
   *
   * @param window how many words before and after count as near, or {@link #WHOLE_PARAGRAPH}
   * @param minimum how often a word stands near the term at least
   * @param functionWords whether function words and numbers count
   * @param byYear whether to count each calendar year apart, too
   * @param limit how many words at the most
   */
  public record CollocateCriteria(
      int window,
      AssociationMeasure measure,
      int minimum,
      boolean functionWords,
      boolean byYear,
      int limit) {

    /**
     * The ten surest words that stand near the term at all, function words left out.
     *
     * @param window how many words before and after count as near, or {@link #WHOLE_PARAGRAPH}
     */
    public static CollocateCriteria within(int window) {
      return new CollocateCriteria(window, AssociationMeasure.LOG_LIKELIHOOD, 1, false, false, 10);
    }

    /** These criteria with words ranked by another measure. */
    public CollocateCriteria withSort(AssociationMeasure other) {
      return new CollocateCriteria(window, other, minimum, functionWords, byYear, limit);
    }

    /** These criteria for words that occur near the term at least this often. */
    public CollocateCriteria withMinimum(int other) {
      return new CollocateCriteria(window, measure, other, functionWords, byYear, limit);
    }

    /** These criteria with function words and numbers, or without. */
    public CollocateCriteria withStopWords(boolean other) {
      return new CollocateCriteria(window, measure, minimum, other, byYear, limit);
    }

    /** These criteria with each calendar year counted apart, or not. */
    public CollocateCriteria withYears(boolean other) {
      return new CollocateCriteria(window, measure, minimum, functionWords, other, limit);
    }

    /** These criteria for at most this many words. */
    public CollocateCriteria withLimit(int other) {
      return new CollocateCriteria(window, measure, minimum, functionWords, byYear, other);
    }
  }

  /**
   * How much text there is.
   *
   * @param name of the period; empty for all
   * @param occurrences of the term
   * @param places words near it
   * @param words all words but those of the term itself
   */
  public record Extent(String name, long occurrences, long places, long words) {}

  /**
   * Counts every word near the term, and everywhere.
   *
   * @throws QueryException when the query can't be read, or has no word to look for
   */
  public static Collocates of(OpenIndex index, CountRequest request, CollocateCriteria choice)
      throws QueryException, IOException {
    Occurrences occurrences = Occurrences.of(index, request);
    Subcorpus part = Subcorpus.of(index, occurrences.query().scope());
    CollocationWindow neighbourhood = CollocationWindow.of(index, occurrences, choice.window);
    ParagraphYears years = choice.byYear ? ParagraphYears.of(index, part) : ParagraphYears.NONE;
    NeighbourCounts counts = new NeighbourCounts(index, part, neighbourhood, years);
    List<Extent> extents = counts.extents();
    Extent whole = extents.getFirst();
    List<Collocate> found = new ArrayList<>();
    NeighbourGroups groups = new NeighbourGroups(index.reader(), counts, choice);
    for (List<NeighbourCounts.FormCounts> forms : groups.all()) {
      Association all = association(forms, 0, whole);
      if (all.attracted()) {
        forms.sort(
            Comparator.comparingLong((NeighbourCounts.FormCounts form) -> form.together(0))
                .reversed()
                .thenComparing(NeighbourCounts.FormCounts::form));
        List<Association> byPeriod = new ArrayList<>();
        for (int i = 1; i < extents.size(); i++) {
          byPeriod.add(association(forms, i, extents.get(i)));
        }
        List<FormFrequency> near =
            forms.stream()
                .filter(form -> form.together(0) > 0)
                .map(
                    form ->
                        new FormFrequency(
                            form.form(), form.together(0), form.occurrences(0) - form.together(0)))
                .toList();
        found.add(
            new Collocate(
                near.getFirst().form(), near, all, byPeriod, CollocateShift.of(byPeriod)));
      }
    }
    found.sort(
        Comparator.comparingDouble((Collocate word) -> choice.measure.of(word.whole()))
            .thenComparingDouble(word -> word.whole().logLikelihood())
            .reversed()
            .thenComparing(Collocate::word));
    SpellingRestorer spellings = new SpellingRestorer(index.reader(), counts.matched());
    List<Collocate> words = new ArrayList<>();
    for (Collocate word : found.subList(0, Math.min(choice.limit, found.size()))) {
      words.add(
          new Collocate(
              spellings.of(word.word()),
              word.forms(),
              word.whole(),
              word.byPeriod(),
              word.shift()));
    }
    return new Collocates(
        occurrences.query(),
        neighbourhood.forms(),
        part.size(),
        occurrences.uncounted(),
        whole,
        extents.subList(1, extents.size()),
        found.size(),
        words);
  }

  private static Association association(
      List<NeighbourCounts.FormCounts> forms, int period, Extent extent) {
    return new Association(
        forms.stream().mapToLong(form -> form.together(period)).sum(),
        extent.places,
        forms.stream().mapToLong(form -> form.occurrences(period)).sum(),
        extent.words,
        extent.occurrences);
  }
}
