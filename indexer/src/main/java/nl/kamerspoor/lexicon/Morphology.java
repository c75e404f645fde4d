package nl.kamerspoor.lexicon;

import java.util.List;

/**
 * All that the lexicon knows of a word form.
 *
 * @param form the form, folded: lower case, no diacritics, no hyphens
 * @param known whether the form stands in the dictionary
 * @param lemmas what it is a form of; at least one, the form itself for want of better
 * @param roots what its lemmas derive from ({@code dreigen} for {@code dreiging}), without the
 *     lemmas themselves
 * @param parts its parts from left to right if it is a compound, else empty
 * @param runs what two or more neighbouring parts, but not all, make together: {@code
 *     contraterrorisme} in {@code contraterrorismebeleid}
 * @param separable if it is a form of a separable verb: that verb, taken apart
 * @param why why it was, or was not, taken for a compound; for people
 */
public record Morphology(
    String form,
    boolean known,
    List<String> lemmas,
    List<String> roots,
    List<CompoundPart> parts,
    List<CompoundPart> runs,
    List<SeparableVerb> separable,
    String why) {
  public Morphology {
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("no lemma for " + form);
    }
    lemmas = List.copyOf(lemmas);
    roots = List.copyOf(roots);
    parts = List.copyOf(parts);
    runs = List.copyOf(runs);
    separable = List.copyOf(separable);
  }

  /** Whether the word is made of other words. */
  boolean isCompound() {
    return !parts.isEmpty();
  }
}
