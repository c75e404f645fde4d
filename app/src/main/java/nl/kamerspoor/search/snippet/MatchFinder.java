package nl.kamerspoor.search.snippet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.plan.QueryTerm;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds where and why paragraphs match, from the offsets in the postings: no text is analysed
 * again, and what is marked is what was found.
 *
 * <p>Paragraphs are looked at in the order of the index, so that the postings of a word are opened
 * once for all of them.
 */
public final class MatchFinder {

  private static final Comparator<FoundMatch> NEAREST_AND_LONGEST_FIRST =
      Comparator.comparing(FoundMatch::kind)
          .thenComparingInt(match -> match.start() - match.end())
          .thenComparingInt(FoundMatch::start)
          .thenComparingInt(FoundMatch::word);

  private final IndexSearcher searcher;
  private final List<Way> ways = new ArrayList<>();

  private MatchFinder(IndexSearcher searcher, List<QueryTerm> terms) throws IOException {
    this.searcher = searcher;
    for (int word = 0; word < terms.size(); word++) {
      for (QueryTerm.Clue clue : terms.get(word).clues()) {
        Weight weight =
            clue.terms().isEmpty()
                ? searcher.createWeight(
                    searcher.rewrite(clue.query()), ScoreMode.COMPLETE_NO_SCORES, 1f)
                : null;
        ways.add(new Way(word, clue, weight));
      }
    }
  }

  /**
   * All matches in each of some paragraphs, by document: in the order of the text, not overlapping;
   * the nearest kind wins.
   */
  public static Map<Integer, List<FoundMatch>> matches(
      IndexSearcher searcher, List<QueryTerm> terms, List<ScoreDoc> found) throws IOException {
    MatchFinder finder = new MatchFinder(searcher, terms);
    int[] documents = found.stream().mapToInt(hit -> hit.doc).toArray();
    Arrays.sort(documents);
    Map<Integer, List<FoundMatch>> matches = new HashMap<>();
    @Nullable Segment segment = null;
    for (int document : documents) {
      if (segment == null || !segment.holds(document)) {
        segment = finder.segment(document);
      }
      matches.put(document, withoutOverlaps(segment.matches(document)));
    }
    return matches;
  }

  private Segment segment(int document) throws IOException {
    List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
    return new Segment(leaves.get(ReaderUtil.subIndex(document, leaves)));
  }

  /**
   * In the order of the text; a long paragraph has many thousands, so none looks at all others.
   * Parts of a compound that stand together are none where one of them is the compound itself: of
   * "het staakt-het-vuren" the first word is not marked.
   */
  private static List<FoundMatch> withoutOverlaps(List<FoundMatch> all) {
    all.sort(NEAREST_AND_LONGEST_FIRST);
    TreeMap<Integer, FoundMatch> kept = new TreeMap<>();
    Set<Integer> broken = new HashSet<>();
    for (FoundMatch match : all) {
      Map.Entry<Integer, FoundMatch> before = kept.lowerEntry(match.end());
      if (before == null || before.getValue().end() <= match.start()) {
        kept.put(match.start(), match);
      } else if (match.together() > 0
          && before.getValue().word() == match.word()
          && before.getValue().kind().compareTo(match.kind()) < 0) {
        broken.add(match.together());
      }
    }
    if (!broken.isEmpty()) {
      kept.values().removeIf(match -> broken.contains(match.together()));
    }
    return new ArrayList<>(kept.values());
  }

  /**
   * One way in which a word can match.
   *
   * @param weight finds it where it takes several places; null where one of its terms is enough
   */
  private record Way(int word, QueryTerm.Clue clue, @Nullable Weight weight) {}

  /** The postings of all terms in one segment; asked for documents in rising order. */
  private final class Segment {

    private final LeafReaderContext context;
    private final List<Postings> postings = new ArrayList<>();
    private int together;

    private record Postings(Way way, PostingsEnum places) {}

    Segment(LeafReaderContext context) throws IOException {
      this.context = context;
      Terms terms = context.reader().terms(IndexFields.TEXT);
      if (terms == null) {
        return;
      }
      TermsEnum dictionary = terms.iterator();
      for (Way way : ways) {
        for (String term : way.weight == null ? way.clue.terms() : List.<String>of()) {
          if (dictionary.seekExact(new BytesRef(term))) {
            postings.add(new Postings(way, dictionary.postings(null, PostingsEnum.OFFSETS)));
          }
        }
      }
    }

    boolean holds(int document) {
      return document < context.docBase + context.reader().maxDoc();
    }

    List<FoundMatch> matches(int document) throws IOException {
      int own = document - context.docBase;
      List<FoundMatch> all = new ArrayList<>();
      for (Postings each : postings) {
        PostingsEnum places = each.places;
        if (places.docID() < own) {
          places.advance(own);
        }
        if (places.docID() != own) {
          continue;
        }
        for (int i = places.freq(); i > 0; i--) {
          places.nextPosition();
          add(each.way, places.startOffset(), places.endOffset(), 0, all);
        }
      }
      for (Way way : ways) {
        Matches matches = way.weight == null ? null : way.weight.matches(context, own);
        if (matches != null) {
          collect(way, matches.getMatches(IndexFields.TEXT), all);
        }
      }
      return all;
    }

    private void collect(Way way, @Nullable MatchesIterator matches, List<FoundMatch> all)
        throws IOException {
      while (matches != null && matches.next()) {
        MatchesIterator words = way.clue.whole() ? null : matches.getSubMatches();
        if (words == null) {
          add(way, matches.startOffset(), matches.endOffset(), 0, all);
        } else {
          together++;
          while (words.next()) {
            add(way, words.startOffset(), words.endOffset(), together, all);
          }
        }
      }
    }

    private void add(Way way, int start, int end, int of, List<FoundMatch> all) {
      if (end > start) {
        all.add(new FoundMatch(start, end, way.clue.kind(), way.word, of));
      }
    }
  }
}
