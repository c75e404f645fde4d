package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.index.Fields;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * Finds where and why a paragraph matches, from the offsets in the postings: no text is analysed
 * again, and what is marked is what was found.
 */
final class MatchFinder {

  private final IndexSearcher searcher;
  private final List<Way> ways = new ArrayList<>();

  MatchFinder(IndexSearcher searcher, List<Leaf> leaves) throws IOException {
    this.searcher = searcher;
    for (int word = 0; word < leaves.size(); word++) {
      for (Leaf.Clue clue : leaves.get(word).clues()) {
        Weight weight =
            searcher.createWeight(searcher.rewrite(clue.query()), ScoreMode.COMPLETE_NO_SCORES, 1f);
        ways.add(new Way(word, clue, weight));
      }
    }
  }

  /**
   * All matches in a paragraph, in the order of the text, not overlapping; the nearest kind wins.
   */
  List<FoundMatch> matches(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
    List<FoundMatch> all = new ArrayList<>();
    for (Way way : ways) {
      Matches matches = way.weight.matches(leaf, document - leaf.docBase);
      if (matches != null) {
        collect(way, matches.getMatches(Fields.TEXT), all);
      }
    }
    all.sort(MatchFinder::nearestAndLongestFirst);
    List<FoundMatch> kept = new ArrayList<>();
    for (FoundMatch match : all) {
      if (kept.stream().noneMatch(other -> overlap(match, other))) {
        kept.add(match);
      }
    }
    kept.sort((one, other) -> Integer.compare(one.start(), other.start()));
    return kept;
  }

  // Written out, here and above: the comparators of Comparator.comparing are made at the first
  // call.
  private static int nearestAndLongestFirst(FoundMatch one, FoundMatch other) {
    int order = one.kind().compareTo(other.kind());
    if (order == 0) {
      order = Integer.compare(one.start() - one.end(), other.start() - other.end());
    }
    if (order == 0) {
      order = Integer.compare(one.start(), other.start());
    }
    return order == 0 ? Integer.compare(one.word(), other.word()) : order;
  }

  private static void collect(Way way, @Nullable MatchesIterator matches, List<FoundMatch> all)
      throws IOException {
    while (matches != null && matches.next()) {
      MatchesIterator words = way.clue.whole() ? null : matches.getSubMatches();
      if (words == null) {
        add(way, matches, all);
      } else {
        while (words.next()) {
          add(way, words, all);
        }
      }
    }
  }

  private static void add(Way way, MatchesIterator match, List<FoundMatch> all) throws IOException {
    if (match.endOffset() > match.startOffset()) {
      all.add(new FoundMatch(match.startOffset(), match.endOffset(), way.clue.kind(), way.word));
    }
  }

  private static boolean overlap(FoundMatch a, FoundMatch b) {
    return a.start() < b.end() && b.start() < a.end();
  }

  private record Way(int word, Leaf.Clue clue, Weight weight) {}
}
