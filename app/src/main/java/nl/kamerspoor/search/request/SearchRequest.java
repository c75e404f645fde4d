package nl.kamerspoor.search.request;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.search.query.TypedFilter;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param query as typed
 * @param unit what a hit is
 * @param reading how to read it
 * @param filters as typed in options
 * @param match how far from the typed form a word may be
 * @param allWords whether every word must occur
 * @param expand what is searched besides the words typed
 * @param more whether to search also for words that go with the query in the best paragraphs
 * @param sort the order of the hits
 * @param offset how many hits to pass over
 * @param limit how many hits to give at the most
 * @param snippets how many passages a hit shows at the most
 * @param include the kinds of line ({@link #LINES}) of which each that matches is listed, not one a
 *     paper
 * @param sample draws the hits from all that are listed; null for the first in the order
 * @param facets what to count what is found by
 */
public record SearchRequest(
    String query,
    Unit unit,
    Reading reading,
    List<TypedFilter> filters,
    MatchLevel match,
    boolean allWords,
    Expand expand,
    boolean more,
    Sort sort,
    int offset,
    int limit,
    int snippets,
    Set<ParagraphKind> include,
    @Nullable Sample sample,
    FacetRequest facets) {

  /** How many hits are given unless somebody says how many. */
  public static final int DEFAULT_LIMIT = 10;

  /** How many passages of a hit are shown unless somebody says how many. */
  public static final int DEFAULT_SNIPPETS = 2;

  /** How many paragraphs of a paper are shown unless somebody says how many. */
  public static final int DEFAULT_PARAGRAPHS = 3;

  /**
   * Lines that stand around what a paper says and are much the same in all papers. They come after
   * everything else that is found, one a paper.
   */
  public static final List<ParagraphKind> LINES =
      List.of(ParagraphKind.LETTERHEAD, ParagraphKind.SIGNATURE);

  /** What a hit is. */
  public enum Unit {
    /** A paragraph: all its words stand in it. */
    PARAGRAPH,
    /** A paper: its words may stand in several paragraphs of it. */
    PAPER;

    /** As it is typed, and written in JSON Lines: {@code paper}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How a query is read. */
  public enum Reading {
    /** In the query language; empty where filters alone are meant. */
    LANGUAGE,
    /** As the words in it, without operators. */
    LITERAL,
    /** Plain words in the running text only: neither titles nor headings find or weigh anything. */
    LITERAL_TEXT,
    /**
     * As the id of a paragraph ({@code kst-27925-681#14}), to find others that say something
     * similar.
     */
    LIKE
  }

  /** What is searched besides the words typed. */
  public enum Expand {
    /** Nothing. */
    NONE,
    /** Abbreviations and changed names. */
    NAMES,
    /** These, and other words for the same thing where words are few. */
    ALL;

    /** As it is typed, and written in JSON Lines: {@code names}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The order of hits. */
  public enum Sort {
    RELEVANCE,
    OLDEST_FIRST,
    NEWEST_FIRST
  }

  public SearchRequest {
    filters = List.copyOf(filters);
    include = Set.copyOf(include);
  }

  /**
   * The request that {@code search} makes of a query where no option says otherwise: in the query
   * language, with families of words and other words for the same thing, for the best ten hits and
   * two passages of each.
   */
  public static SearchRequest of(String query) {
    return new SearchRequest(
        query,
        Unit.PARAGRAPH,
        Reading.LANGUAGE,
        List.of(),
        MatchLevel.FAMILY,
        false,
        Expand.ALL,
        false,
        Sort.RELEVANCE,
        0,
        DEFAULT_LIMIT,
        DEFAULT_SNIPPETS,
        Set.of(),
        null,
        FacetRequest.NONE);
  }

  /** This request for another query. */
  public SearchRequest withQuery(String other) {
    return new SearchRequest(
        other, unit, reading, filters, match, allWords, expand, more, sort, offset, limit, snippets,
        include, sample, facets);
  }

  /** This request for hits of another kind. */
  public SearchRequest withUnit(Unit other) {
    return new SearchRequest(
        query, other, reading, filters, match, allWords, expand, more, sort, offset, limit,
        snippets, include, sample, facets);
  }

  /** This request with its query read in another way. */
  public SearchRequest withReading(Reading other) {
    return new SearchRequest(
        query, unit, other, filters, match, allWords, expand, more, sort, offset, limit, snippets,
        include, sample, facets);
  }

  /** The filters as they are written in the query language. */
  public List<String> filterTexts() {
    return filters.stream().map(TypedFilter::toString).toList();
  }

  /** This request with other filters. */
  public SearchRequest withFilters(List<TypedFilter> other) {
    return new SearchRequest(
        query, unit, reading, other, match, allWords, expand, more, sort, offset, limit, snippets,
        include, sample, facets);
  }

  /** This request with words that may be nearer to the typed form, or further away. */
  public SearchRequest withMatch(MatchLevel other) {
    return new SearchRequest(
        query, unit, reading, filters, other, allWords, expand, more, sort, offset, limit, snippets,
        include, sample, facets);
  }

  /** This request with all words required, or not. */
  public SearchRequest withAllWords(boolean other) {
    return new SearchRequest(
        query, unit, reading, filters, match, other, expand, more, sort, offset, limit, snippets,
        include, sample, facets);
  }

  /** This request with something else searched besides the words typed. */
  public SearchRequest withExpand(Expand other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, other, more, sort, offset, limit, snippets,
        include, sample, facets);
  }

  /** This request with words searched that go with the query, or not. */
  public SearchRequest withMore(boolean other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, expand, other, sort, offset, limit,
        snippets, include, sample, facets);
  }

  /** This request with another order of hits. */
  public SearchRequest withSort(Sort other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, expand, more, other, offset, limit,
        snippets, include, sample, facets);
  }

  /** This request with this many hits skipped. */
  public SearchRequest withOffset(int other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, expand, more, sort, other, limit, snippets,
        include, sample, facets);
  }

  /** This request for at most this many hits. */
  public SearchRequest withLimit(int other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, expand, more, sort, offset, other, snippets,
        include, sample, facets);
  }

  /** This request for at most this many passages of a hit. */
  public SearchRequest withSnippets(int other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, expand, more, sort, offset, limit, other,
        include, sample, facets);
  }

  /** This request with each line of these kinds listed. */
  public SearchRequest withInclude(Set<ParagraphKind> other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, expand, more, sort, offset, limit, snippets,
        other, sample, facets);
  }

  /** This request for paragraphs drawn from all that are listed, ordered as the list would be. */
  public SearchRequest withSample(Sample other) {
    return new SearchRequest(
        query,
        unit,
        reading,
        filters,
        match,
        allWords,
        expand,
        more,
        sort,
        0,
        other.size(),
        snippets,
        include,
        other,
        facets);
  }

  /** This request with what is found counted by these. */
  public SearchRequest withFacets(FacetRequest other) {
    return new SearchRequest(
        query, unit, reading, filters, match, allWords, expand, more, sort, offset, limit, snippets,
        include, sample, other);
  }
}
