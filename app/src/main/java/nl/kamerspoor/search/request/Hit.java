package nl.kamerspoor.search.request;

import java.util.List;
import java.util.stream.Stream;
import nl.kamerspoor.index.fields.IndexedParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph that was found; where papers are the hits, the best one of its paper.
 *
 * @param rank from 1
 * @param score as ranked; 0 when sorted by date
 * @param found the paragraph and its paper
 * @param snippets its best passages, in the order of the text, at least one
 * @param matches all matches in the paragraph's whole text, in order, not overlapping
 * @param ofPaper what else matches in its paper; null where paragraphs are the hits
 */
public record Hit(
    int rank,
    float score,
    IndexedParagraph found,
    List<Snippet> snippets,
    List<Match> matches,
    @Nullable PaperMatches ofPaper) {

  public Hit {
    snippets = List.copyOf(snippets);
    matches = List.copyOf(matches);
  }

  /** This hit at another rank. */
  public Hit ranked(int otherRank, float otherScore) {
    return new Hit(otherRank, otherScore, found, snippets, matches, ofPaper);
  }

  /** This hit for its whole paper. */
  public Hit ofPaper(PaperMatches other) {
    return new Hit(rank, score, found, snippets, matches, other);
  }

  /** The id of what was found: of the paragraph, or of the paper where papers are the hits. */
  public String id() {
    return ofPaper == null ? found.id().toString() : found.paper().id().text();
  }

  /** The paragraphs of it that are shown: itself, and with a paper the others. */
  public List<Hit> paragraphs() {
    return ofPaper == null
        ? List.of(this)
        : Stream.concat(Stream.of(this), ofPaper.more().stream()).toList();
  }
}
