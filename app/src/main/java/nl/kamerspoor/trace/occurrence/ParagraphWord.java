package nl.kamerspoor.trace.occurrence;

import java.util.List;

/**
 * A word of a paragraph, as the index has it.
 *
 * @param position its place in the paragraph, from 0
 * @param form lower case and without diacritics: {@code terugkeerders}
 * @param counted whether it is the first reading of its position, which is the one that word counts
 *     go by; other readings are the completion of a suspended compound and the pieces of a
 *     hyphenated word
 * @param terms all terms that it has in the index besides its form, prefixes and all: a lemma
 *     without prefix comes first where it differs from the form
 * @param start its first character, in UTF-16 units of the paragraph's text
 * @param end one past its last character
 */
record ParagraphWord(
    int position, String form, boolean counted, List<String> terms, int start, int end) {

  public ParagraphWord {
    terms = List.copyOf(terms);
  }
}
