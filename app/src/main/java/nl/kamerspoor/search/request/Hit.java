package nl.kamerspoor.search.request;

import java.util.List;
import nl.kamerspoor.index.fields.IndexedParagraph;

/**
 * A paragraph that was found.
 *
 * @param rank from 1
 * @param score as ranked; 0 when sorted by date
 * @param found the paragraph and its paper
 * @param snippets its best passages, in the order of the text, at least one
 * @param matches all matches in the paragraph's whole text, in order, not overlapping
 */
public record Hit(
    int rank, float score, IndexedParagraph found, List<Snippet> snippets, List<Match> matches) {

  public Hit {
    snippets = List.copyOf(snippets);
    matches = List.copyOf(matches);
  }
}
