package nl.kamerspoor.trace;

import java.util.List;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.search.request.Match;
import nl.kamerspoor.search.request.Snippet;
import nl.kamerspoor.search.snippet.PassageSelector;

/**
 * A paragraph that has the term.
 *
 * @param matches where, in the order of the text, not overlapping
 */
public record TermUse(IndexedParagraph found, List<Match> matches) {

  public TermUse {
    matches = List.copyOf(matches);
  }

  /** The passages that show it best, two at the most. */
  public List<Snippet> snippets() {
    return PassageSelector.showing(found.paragraph().text(), matches, 2);
  }
}
