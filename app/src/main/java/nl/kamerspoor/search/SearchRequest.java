package nl.kamerspoor.search;

import java.util.List;

/**
 * What is asked.
 *
 * @param query as typed
 * @param filters as typed in options, in the query's own form: {@code minister:blok}, {@code
 *     datum:2019-03..}
 * @param match how far from the typed form a word may be
 * @param allWords whether every word must occur
 * @param expand whether abbreviations and changed names are searched by their other forms too
 * @param sort the order of the hits
 * @param offset how many hits to pass over
 * @param limit how many hits to give at the most
 * @param snippets how many passages a hit shows at the most
 */
public record SearchRequest(
    String query,
    List<String> filters,
    MatchLevel match,
    boolean allWords,
    boolean expand,
    Sort sort,
    int offset,
    int limit,
    int snippets) {

  /** The order of hits. */
  public enum Sort {
    RELEVANCE,
    OLDEST_FIRST,
    NEWEST_FIRST
  }

  public SearchRequest {
    filters = List.copyOf(filters);
  }
}
