package nl.kamerspoor.search.snippet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.kamerspoor.document.Citation;
import nl.kamerspoor.search.request.MatchKind;

/** Marks where a paragraph cites the papers that a query names. */
public final class CitedPapers {

  private CitedPapers() {}

  /**
   * The matches of a paragraph with the citations among them, in the order of the text; a citation
   * takes the place of what matches within it.
   *
   * @param isNamed tells whether the query names a paper or dossier, by its id
   * @param words how many words or phrases the query has besides
   */
  public static List<FoundMatch> marked(
      List<FoundMatch> matches, List<Citation> citations, Predicate<String> isNamed, int words) {
    List<FoundMatch> all = new ArrayList<>(matches);
    for (Citation citation : citations) {
      if (citation.targets().stream().anyMatch(isNamed)) {
        all.removeIf(match -> match.start() < citation.end() && citation.start() < match.end());
        all.add(new FoundMatch(citation.start(), citation.end(), MatchKind.EXACT, words));
      }
    }
    all.sort(Comparator.comparingInt(FoundMatch::start));
    return all;
  }
}
