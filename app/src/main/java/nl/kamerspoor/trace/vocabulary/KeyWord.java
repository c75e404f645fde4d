package nl.kamerspoor.trace.vocabulary;

import java.util.List;
import nl.kamerspoor.trace.measure.Dispersion;

/**
 * A word that one part of the papers has more of than another.
 *
 * @param word as its commonest form is written
 * @param forms its forms that occur, the commonest first, as the index spells them
 * @param counts how often they stand in the part, and in the other
 * @param standing how it lies over the papers of the part
 * @param otherStanding how it lies over those of the other
 */
public record KeyWord(
    String word,
    List<FormFrequency> forms,
    ContingencyTable counts,
    Standing standing,
    Standing otherStanding) {

  /**
   * How a word lies over the papers of a part.
   *
   * @param papers in how many it stands
   */
  public record Standing(int papers, Dispersion scatter) {}

  public KeyWord {
    forms = List.copyOf(forms);
  }
}
