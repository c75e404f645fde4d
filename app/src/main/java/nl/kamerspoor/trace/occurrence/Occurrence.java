package nl.kamerspoor.trace.occurrence;

import nl.kamerspoor.search.request.MatchKind;

/**
 * One place where a term stands in a paragraph.
 *
 * @param term the number of the word or phrase in the query, from 0
 * @param kind why it matches
 * @param first the position of its first word in the paragraph, from 0
 * @param last the position of its last word; equal to the first for a single word
 * @param start its first character, in UTF-16 units of the paragraph's text; where a part of a
 *     compound matches, the part's own
 * @param end one past its last character
 * @param form the word as the index has it, lower case and without diacritics: {@code
 *     terugkeerders}; for several words these with blanks between, and … for other words between
 *     them; for a suspended compound its full form
 */
public record Occurrence(
    int term, MatchKind kind, int first, int last, int start, int end, String form) {

  boolean overlaps(int otherFirst, int otherLast) {
    return first <= otherLast && otherFirst <= last;
  }
}
