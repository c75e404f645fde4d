package nl.kamerspoor.search.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.search.query.ParagraphKindNames;

/**
 * What is to be counted.
 *
 * @param query as typed, in the query language; words side by side must all occur
 * @param filters as typed in options, in the query's own form: {@code minister:blok}
 * @param match how far from the typed form a word may be
 * @param expand what is counted besides the words typed
 * @param include the kinds of paragraph that count besides what is said
 */
public record CountRequest(
    String query,
    List<String> filters,
    MatchLevel match,
    SearchRequest.Expand expand,
    Set<ParagraphKind> include) {

  public CountRequest {
    filters = List.copyOf(filters);
    include = Set.copyOf(include);
    if (!ParagraphKind.around().containsAll(include)) {
      throw new IllegalArgumentException(
          include + " are not all kinds of paragraph that can be included");
    }
  }

  /** A request that counts what is said and nothing else. */
  public CountRequest(
      String query, List<String> filters, MatchLevel match, SearchRequest.Expand expand) {
    this(query, filters, match, expand, Set.of());
  }

  /** This request with something else counted besides the words typed. */
  public CountRequest expandedBy(SearchRequest.Expand other) {
    return new CountRequest(query, filters, match, other, include);
  }

  /** The kinds of paragraph whose words count: what is said first, then what else was asked for. */
  public List<ParagraphKind> kinds() {
    List<ParagraphKind> kinds = new ArrayList<>(ParagraphKind.said());
    ParagraphKind.around().stream().filter(include::contains).forEach(kinds::add);
    return kinds;
  }

  /** The filter that keeps to these kinds: {@code alinea:(alinea OR opsomming OR voetnoot)}. */
  public String kindsFilter() {
    return kinds().stream()
        .map(ParagraphKindNames::dutch)
        .collect(Collectors.joining(" OR ", "alinea:(", ")"));
  }

  /**
   * The search that finds the same paragraphs.
   *
   * @param limit how many of them to give
   */
  public SearchRequest toSearch(int limit) {
    List<String> all = new ArrayList<>(filters);
    all.add(kindsFilter());
    return search(all, limit);
  }

  /** This request without the filter that nobody typed: what was asked for, for people. */
  public SearchRequest asTyped(int limit) {
    return search(filters, limit);
  }

  private SearchRequest search(List<String> given, int limit) {
    return new SearchRequest(
        query,
        SearchRequest.Reading.LANGUAGE,
        given,
        match,
        true,
        expand,
        false,
        SearchRequest.Sort.OLDEST_FIRST,
        0,
        limit,
        1);
  }
}
