package nl.kamerspoor.trace.vocabulary;

import java.util.List;

/**
 * A word that occurs.
 *
 * @param word as its commonest form is written
 * @param forms its forms that occur, the commonest first
 * @param occurrences how often they stand, all together
 * @param spread in how many paragraphs and papers, and where first
 */
public record VocabularyWord(
    String word, List<FormFrequency> forms, long occurrences, WordDistribution spread) {
  public VocabularyWord {
    forms = List.copyOf(forms);
  }
}
