package nl.kamerspoor.trace.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word that stands near a term more often than by chance.
 *
 * @param word as its commonest form near the term is written
 * @param forms its forms near the term, the commonest there first, with how often they stand there,
 *     and elsewhere
 * @param whole over all the papers
 * @param byPeriod in each period; empty where none were asked for
 * @param shift whether the periods differ; null where there are not two to compare
 */
public record Collocate(
    String word,
    List<FormFrequency> forms,
    Association whole,
    List<Association> byPeriod,
    @Nullable CollocateShift shift) {
  public Collocate {
    forms = List.copyOf(forms);
    byPeriod = List.copyOf(byPeriod);
  }
}
