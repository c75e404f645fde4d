package nl.kamerspoor.trace.occurrence;

import nl.kamerspoor.search.request.MatchKind;

/**
 * How often a word form stands for a term.
 *
 * @param form lower case and without diacritics; see {@link Occurrence#form}
 */
public record FormCount(String form, MatchKind kind, long occurrences) {}
