package nl.kamerspoor.search;

import java.util.List;

/**
 * What is to be counted.
 *
 * @param query as typed, in the query language; words side by side must all occur
 * @param filters as typed in options, in the query's own form: {@code minister:blok}
 * @param match how far from the typed form a word may be
 * @param expand whether abbreviations and changed names are counted by their other forms too
 */
public record CountRequest(String query, List<String> filters, MatchLevel match, boolean expand) {

  public CountRequest {
    filters = List.copyOf(filters);
  }

  /**
   * The search that finds the same paragraphs.
   *
   * @param limit how many of them to give
   */
  public SearchRequest toSearch(int limit) {
    return new SearchRequest(
        query,
        SearchRequest.Reading.LANGUAGE,
        filters,
        match,
        true,
        expand ? SearchRequest.Expand.NAMES : SearchRequest.Expand.NOTHING,
        false,
        SearchRequest.Sort.OLDEST_FIRST,
        0,
        limit,
        1);
  }
}
