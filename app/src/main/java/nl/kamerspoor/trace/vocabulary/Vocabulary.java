package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.kamerspoor.analysis.QueryAnalysis;
import nl.kamerspoor.index.open.OpenIndex;

/** Lists the words that occur in a part of the papers. */
public final class Vocabulary {

  /** What the words are listed by. */
  public enum WordOrder {
    /** The commonest first. */
    OCCURRENCES,
    /** By the alphabet. */
    WORD;

    /** As it is typed, and written in JSON Lines: {@code word}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final OpenIndex index;
  private final Subcorpus part;

  public Vocabulary(OpenIndex index, Subcorpus part) {
    this.index = index;
    this.part = part;
  }

  /**
   * Which words, and how many of them.
   *
   * @param beginning what their forms begin with, as typed; empty for all
   * @param minimum how often a word stands at least
   * @param functionWords whether function words and numbers count
   * @param limit how many words at the most
   */
  public record VocabularyCriteria(
      String beginning, WordOrder order, int minimum, boolean functionWords, int limit) {}

  /**
   * The words found.
   *
   * @param total how many fit the choice, limit aside
   * @param occurrences how often all these stand together
   * @param words the first of them
   */
  public record WordList(int total, long occurrences, List<VocabularyWord> words) {
    public WordList {
      words = List.copyOf(words);
    }
  }

  /** Counts the words and lists them. */
  public WordList words(VocabularyCriteria choice) throws IOException {
    String beginning = QueryAnalysis.fold(choice.beginning);
    WordGroups counter = new WordGroups(index.reader(), choice.functionWords);
    List<WordGroup> groups = new ArrayList<>(counter.of(beginning, part, null));
    if (!beginning.equals(choice.beginning)) {
      groups.addAll(counter.of(choice.beginning, part, null)); // acronyms kept in capitals
    }
    groups.removeIf(group -> group.occurrences() < choice.minimum);
    groups.sort(
        switch (choice.order) {
          case OCCURRENCES ->
              Comparator.comparingLong(WordGroup::occurrences)
                  .reversed()
                  .thenComparing(WordGroup::lemma);
          case WORD -> Comparator.comparing(group -> group.forms().getFirst().form());
        });
    SpellingRestorer spellings = new SpellingRestorer(index.reader(), part);
    List<VocabularyWord> words = new ArrayList<>();
    for (WordGroup group : groups.subList(0, Math.min(choice.limit, groups.size()))) {
      List<String> forms = group.forms().stream().map(FormFrequency::form).toList();
      words.add(
          new VocabularyWord(
              spellings.of(forms.getFirst()),
              group.forms(),
              group.occurrences(),
              WordDistribution.of(index, part, forms)));
    }
    return new WordList(
        groups.size(), groups.stream().mapToLong(WordGroup::occurrences).sum(), words);
  }

  /** The longest beginning of what was typed with which words do begin; empty where none do. */
  public String shorterBeginning(VocabularyCriteria choice) throws IOException {
    String beginning = QueryAnalysis.fold(choice.beginning);
    WordGroups groups = new WordGroups(index.reader(), choice.functionWords);
    for (int end = beginning.length() - 1; end > 0; end--) {
      String shorter = beginning.substring(0, end);
      if (groups.of(shorter, part, null).stream()
          .anyMatch(group -> group.occurrences() >= choice.minimum)) {
        return shorter;
      }
    }
    return "";
  }
}
