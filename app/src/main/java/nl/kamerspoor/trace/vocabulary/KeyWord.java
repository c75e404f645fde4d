package nl.kamerspoor.trace.vocabulary;

import java.util.List;

/**
 * A word that one part of the papers has more of than another.
 *
 * @param word as its commonest form is written
 * @param forms its forms that occur, the commonest first, as the index spells them
 * @param counts how often they stand in the part, and in the other
 * @param papers in how many papers of the part
 * @param otherPapers in how many papers of the other
 */
public record KeyWord(
    String word, List<FormFrequency> forms, Contingency counts, int papers, int otherPapers) {
  public KeyWord {
    forms = List.copyOf(forms);
  }
}
