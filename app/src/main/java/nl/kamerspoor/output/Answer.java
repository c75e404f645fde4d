package nl.kamerspoor.output;

import nl.kamerspoor.search.SearchRequest;
import nl.kamerspoor.search.SearchResult;

/**
 * What was asked and what was found.
 *
 * @param id the query's name among others: {@code q1}
 */
public record Answer(String id, SearchRequest request, SearchResult result) {}
