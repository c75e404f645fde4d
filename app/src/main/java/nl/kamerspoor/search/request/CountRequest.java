package nl.kamerspoor.search.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.ParagraphKindNames;
import nl.kamerspoor.search.query.TypedFilter;

/**
 * What is to be counted.
 *
 * @param query as typed, in the query language; words side by side must all occur
 * @param filters as typed in options
 * @param match how far from the typed form a word may be
 * @param expand what is counted besides the words typed
 * @param include the kinds of paragraph that count besides what is said
 */
public record CountRequest(
    String query,
    List<TypedFilter> filters,
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

  /**
   * The request that a command makes of a query where no option says otherwise: words with their
   * inflections and nothing else, in what is said.
   */
  public static CountRequest of(String query) {
    return new CountRequest(
        query, List.of(), MatchLevel.INFLECTION, SearchRequest.Expand.NONE, Set.of());
  }

  /** The filters as they are written in the query language. */
  public List<String> filterTexts() {
    return filters.stream().map(TypedFilter::toString).toList();
  }

  /** This request with other filters. */
  public CountRequest withFilters(List<TypedFilter> other) {
    return new CountRequest(query, other, match, expand, include);
  }

  /** This request with words that may be nearer to the typed form, or further away. */
  public CountRequest withMatch(MatchLevel other) {
    return new CountRequest(query, filters, other, expand, include);
  }

  /** This request with something else counted besides the words typed. */
  public CountRequest withExpand(SearchRequest.Expand other) {
    return new CountRequest(query, filters, match, other, include);
  }

  /** This request with these kinds of paragraph counted besides what is said. */
  public CountRequest withInclude(Set<ParagraphKind> other) {
    return new CountRequest(query, filters, match, expand, other);
  }

  /** The kinds of paragraph whose words count: what is said first, then what else was asked for. */
  public List<ParagraphKind> kinds() {
    List<ParagraphKind> kinds = new ArrayList<>(ParagraphKind.said());
    ParagraphKind.around().stream().filter(include::contains).forEach(kinds::add);
    return kinds;
  }

  /** The filter that keeps to these kinds: {@code alinea:(alinea OR opsomming OR voetnoot)}. */
  public TypedFilter kindsFilter() {
    return TypedFilter.of(
        FilterField.PARAGRAPH_KIND,
        kinds().stream().map(ParagraphKindNames::dutch).toArray(String[]::new));
  }

  /**
   * The search that finds the same paragraphs.
   *
   * @param limit how many of them to give
   */
  public SearchRequest toSearch(int limit) {
    List<TypedFilter> all = new ArrayList<>(filters);
    all.add(kindsFilter());
    return search(all, limit);
  }

  /** This request without the filter that nobody typed: what was asked for, for people. */
  public SearchRequest asTyped(int limit) {
    return search(filters, limit);
  }

  private SearchRequest search(List<TypedFilter> given, int limit) {
    return SearchRequest.of(query)
        .withFilters(given)
        .withMatch(match)
        .withAllWords(true)
        .withExpand(expand)
        .withSort(SearchRequest.Sort.OLDEST_FIRST)
        .withLimit(limit)
        .withSnippets(1);
  }
}
