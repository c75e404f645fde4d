package nl.kamerspoor.search.request;

import java.util.List;
import java.util.Set;
import nl.kamerspoor.document.ParagraphKind;

/**
 * What is asked.
 *
 * @param query as typed
 * @param reading how to read it
 * @param filters as typed in options, in the query's own form: {@code minister:blok}, {@code
 *     datum:2019-03..}
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
 */
public record SearchRequest(
    String query,
    Reading reading,
    List<String> filters,
    MatchLevel match,
    boolean allWords,
    Expand expand,
    boolean more,
    Sort sort,
    int offset,
    int limit,
    int snippets,
    Set<ParagraphKind> include) {

  /**
   * Lines that stand around what a paper says and are much the same in all papers. They come after
   * everything else that is found, one a paper.
   */
  public static final List<ParagraphKind> LINES =
      List.of(ParagraphKind.LETTERHEAD, ParagraphKind.SIGNATURE);

  /** How a query is read. */
  public enum Reading {
    /** In the query language; empty where filters alone are meant. */
    LANGUAGE,
    /** As the words in it, without operators. */
    LITERAL,
    /** Plain words in the running text only: neither titles nor headings find or weigh anything. */
    LITERAL_TEXT,
    /** As the id of a paragraph ({@code kst-27925-681#14}), to find others that say the like. */
    LIKE
  }

  /** What is searched besides the words typed. */
  public enum Expand {
    /** Nothing. */
    NONE,
    /** Abbreviations and changed names. */
    NAMES,
    /** These, and other words for the same thing where words are few. */
    ALL
  }

  /** The order of hits. */
  public enum Sort {
    RELEVANCE,
    OLDEST_FIRST,
    NEWEST_FIRST
  }

  /** A request that lists one such line a paper. */
  public SearchRequest(
      String query,
      Reading reading,
      List<String> filters,
      MatchLevel match,
      boolean allWords,
      Expand expand,
      boolean more,
      Sort sort,
      int offset,
      int limit,
      int snippets) {
    this(
        query, reading, filters, match, allWords, expand, more, sort, offset, limit, snippets,
        Set.of());
  }

  public SearchRequest {
    filters = List.copyOf(filters);
    include = Set.copyOf(include);
  }
}
