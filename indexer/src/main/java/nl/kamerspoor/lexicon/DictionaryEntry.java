package nl.kamerspoor.lexicon;

import java.util.List;
import java.util.Set;

/**
 * What the dictionary says of a form.
 *
 * @param roles what it can be
 * @param frequency the whole binary logarithm of its count in official Dutch; 0 if rare or unseen
 * @param lemmas what it is a form of, the likeliest first; at least one
 * @param roots if it is a lemma: what it derives from ({@code dreigen} for {@code dreiging})
 */
public record DictionaryEntry(
    Set<WordRole> roles, int frequency, List<String> lemmas, List<String> roots) {
  public DictionaryEntry {
    roles = Set.copyOf(roles);
    lemmas = List.copyOf(lemmas);
    roots = List.copyOf(roots);
  }

  /** Whether the form has one of these roles. */
  boolean is(WordRole one, WordRole... others) {
    boolean is = roles.contains(one);
    for (WordRole other : others) {
      is |= roles.contains(other);
    }
    return is;
  }
}
