package nl.kamerspoor.search;

import java.util.List;
import nl.kamerspoor.search.facet.Facet;
import nl.kamerspoor.search.plan.NamedPersons;
import nl.kamerspoor.search.query.QueryNote;
import nl.kamerspoor.search.request.Advice;
import nl.kamerspoor.search.request.Expansion;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.SearchRequest.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param query the query as typed
 * @param read the query as it was read, for people
 * @param unit what a hit is
 * @param total how many of these match; exact
 * @param totalAllWords how many of them have all the words; equal to total where all were required
 *     or one was typed, and where similar ones to a given paragraph were asked for
 * @param paragraphs how many paragraphs match; where papers are the hits, those of them that have
 *     any of the words
 * @param papers how many papers they stand in; exact
 * @param unlisted how many of the paragraphs are letterheads and signatures that are not listed,
 *     since another one of their paper is
 * @param notes what was read otherwise than it may have been meant
 * @param absent words that no paragraph has
 * @param hits the hits asked for
 * @param expansions what was searched for besides
 * @param leftOut stop words that were not searched for, as other words were typed
 * @param persons filters by name that mean several persons, or one whose name others have in part
 * @param facets what is found, counted by what the request names
 * @param advice what may help where little or nothing was found; null where there is none to give
 */
public record SearchResult(
    String query,
    String read,
    Unit unit,
    long total,
    long totalAllWords,
    long paragraphs,
    long papers,
    long unlisted,
    List<QueryNote> notes,
    List<String> absent,
    List<Hit> hits,
    List<Expansion> expansions,
    List<String> leftOut,
    List<NamedPersons> persons,
    List<Facet> facets,
    @Nullable Advice advice) {

  public SearchResult {
    persons = List.copyOf(persons);
    facets = List.copyOf(facets);
    notes = List.copyOf(notes);
    absent = List.copyOf(absent);
    hits = List.copyOf(hits);
    expansions = List.copyOf(expansions);
    leftOut = List.copyOf(leftOut);
  }

  /** How many hits are listed, all in all. */
  public long listed() {
    return total - unlisted;
  }
}
