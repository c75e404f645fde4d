package nl.kamerspoor.lexicon;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a form can be in a sentence or in a compound. The order is written into the compiled
 * dictionary.
 */
public enum WordRole {
  /** Noun, singular or plural. */
  NOUN,
  /** Diminutive of a noun. */
  DIMINUTIVE,
  /** Infinitive. */
  INFINITIVE,
  /** Stem of a verb, as in the first person: <i>loop</i>. */
  VERB_STEM,
  /** Any other finite form. */
  FINITE,
  /** Participle. */
  PARTICIPLE,
  /** Adjective without ending. */
  ADJECTIVE,
  /** Adjective with ending or in another degree. */
  INFLECTED_ADJECTIVE,
  /** Name of a place, person, company. */
  NAME,
  /** Numeral in letters. */
  NUMBER,
  /** Preposition, pronoun, conjunction, adverb, interjection. */
  FUNCTION,
  /** Left half of compounds, with its linking letters: <i>veiligheids</i>. */
  LINK,
  /** Verb that falls apart: <i>intrekken</i>. */
  SEPARABLE,
  /** Not wanted in a ranked search. */
  STOP,
  /** Looks like a compound but is not one: <i>maatregel</i>. */
  WHOLE,
  /** A word that is not part of a compound but a suffix: <i>schap</i>. */
  NO_PART,
  /** Left half that changes the meaning but names nothing: <i>anti</i>. */
  PREFIX;

  private static final WordRole[] ROLES = values();

  // The compiled dictionary is remade whenever this class changes.
  @SuppressWarnings("EnumOrdinal")
  int bit() {
    return 1 << ordinal();
  }

  /** The roles as one number, for the compiled dictionary. */
  static int bits(Set<WordRole> roles) {
    int bits = 0;
    for (WordRole role : roles) {
      bits |= role.bit();
    }
    return bits;
  }

  /** The roles of such a number. */
  static Set<WordRole> of(int bits) {
    Set<WordRole> roles = EnumSet.noneOf(WordRole.class);
    for (WordRole role : ROLES) {
      if ((bits & role.bit()) != 0) {
        roles.add(role);
      }
    }
    return roles;
  }
}
