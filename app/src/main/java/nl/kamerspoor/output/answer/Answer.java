package nl.kamerspoor.output.answer;

import nl.kamerspoor.search.SearchResult;
import nl.kamerspoor.search.request.SearchRequest;

/**
 * What was asked and what was found.
 *
 * @param id the query's name among others: {@code q1}
 */
public record Answer(String id, SearchRequest request, SearchResult result) {}
