package nl.kamerspoor.trace.occurrence;

import nl.kamerspoor.search.request.SearchRequest.Expand;

/**
 * Another name or word for a term that is not counted.
 *
 * @param typed the word or words typed
 * @param also what else they are called
 * @param by what has to be asked for to count it
 * @param occurrences how often it stands where the term is counted, at least once
 */
public record UncountedAlternative(String typed, String also, Expand by, long occurrences) {}
