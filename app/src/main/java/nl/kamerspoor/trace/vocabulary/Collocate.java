package nl.kamerspoor.trace.vocabulary;

import java.util.List;

/**
 * A word that stands near a term more often than by chance.
 *
 * @param word as its commonest form near the term is written
 * @param forms its forms near the term, the commonest first, as the index spells them
 * @param whole over all the papers
 * @param byPeriod in each period; empty where none were asked for
 */
public record Collocate(
    String word, List<String> forms, Association whole, List<Association> byPeriod) {
  public Collocate {
    forms = List.copyOf(forms);
    byPeriod = List.copyOf(byPeriod);
  }
}
