package nl.kamerspoor.trace;

import nl.kamerspoor.search.MatchKind;

/**
 * How often a word form stands for a term.
 *
 * @param form lower case and without diacritics; see {@link Occurrence#form}
 */
public record FormCount(String form, MatchKind kind, long occurrences) {}
