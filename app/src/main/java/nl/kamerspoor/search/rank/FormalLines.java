package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.request.SearchRequest;
import nl.kamerspoor.search.score.BonusQuery;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * The letterheads and signatures among what is found, which come after everything else. Of a paper
 * one is listed, the best: more would say the same again.
 *
 * @param found those of each segment of the index
 * @param single those of them of which only one a paper is listed
 * @param count how many are found
 * @param unlisted how many of them are not listed, since another line of the paper is
 */
public record FormalLines(
    List<FixedBitSet> found, List<FixedBitSet> single, int count, int unlisted) {

  /** What is found, until all segments have been told of. */
  static final class Gathering {

    private final List<ParagraphKind> singleKinds;
    private final List<FixedBitSet> found = new ArrayList<>();
    private final List<FixedBitSet> single = new ArrayList<>();
    private int count;
    private int unlisted;

    /**
     * @param included the kinds of which each line is listed
     */
    Gathering(Collection<ParagraphKind> included) {
      singleKinds = SearchRequest.LINES.stream().filter(kind -> !included.contains(kind)).toList();
    }

    /**
     * Takes the lines out of what is found in the next segment.
     *
     * @param paragraphs all that is found; not changed
     */
    FixedBitSet add(LeafReader reader, FixedBitSet paragraphs) throws IOException {
      FixedBitSet lines = among(reader, paragraphs, SearchRequest.LINES);
      FixedBitSet alone = among(reader, paragraphs, singleKinds);
      found.add(lines);
      single.add(alone);
      count += lines.cardinality();
      int most = alone.cardinality();
      if (most > 1) {
        unlisted += most - papers(reader, alone);
      }
      return lines;
    }

    /** Those of some paragraphs that are of some kinds. */
    static FixedBitSet among(LeafReader reader, FixedBitSet paragraphs, List<ParagraphKind> kinds)
        throws IOException {
      FixedBitSet lines = new FixedBitSet(paragraphs.length());
      for (ParagraphKind kind : kinds) {
        PostingsEnum postings =
            reader.postings(new Term(IndexFields.PARAGRAPH_KIND, kind.label()), PostingsEnum.NONE);
        if (postings != null) {
          postings.nextDoc();
          postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, lines, 0);
        }
      }
      lines.and(paragraphs);
      return lines;
    }

    private static int papers(LeafReader reader, FixedBitSet lines) throws IOException {
      NumericDocValues ordinals = DocValues.getNumeric(reader, IndexFields.ORDINAL);
      int papers = 0;
      int last = -1;
      for (int line = next(lines, 0); line >= 0; line = next(lines, line + 1)) {
        int paper = paper(ordinals, line);
        papers += paper == last ? 0 : 1;
        last = paper;
      }
      return papers;
    }

    FormalLines all() {
      return new FormalLines(found, single, count, unlisted);
    }
  }

  /** The lines that are listed: each, or the best of its paper, of equal ones the first. */
  List<FixedBitSet> listed(IndexSearcher searcher, BonusQuery scored) throws IOException {
    List<FixedBitSet> listed = new ArrayList<>();
    Weight weight = searcher.createWeight(searcher.rewrite(scored), ScoreMode.COMPLETE, 1f);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      FixedBitSet some = found.get(leaf.ord).clone();
      FixedBitSet alone = single.get(leaf.ord);
      some.andNot(alone);
      Scorer scorer = alone.cardinality() == 0 ? null : weight.scorer(leaf);
      if (scorer != null) {
        addBest(some, alone, scorer, DocValues.getNumeric(leaf.reader(), IndexFields.ORDINAL));
      }
      listed.add(some);
    }
    return listed;
  }

  private static void addBest(
      FixedBitSet listed, FixedBitSet alone, Scorer scorer, NumericDocValues ordinals)
      throws IOException {
    DocIdSetIterator documents = scorer.iterator();
    int paper = -1;
    int best = -1;
    float score = 0;
    for (int line = next(alone, 0); line >= 0; line = next(alone, line + 1)) {
      if (documents.docID() < line) {
        documents.advance(line);
      }
      float mine = documents.docID() == line ? scorer.score() : 0;
      int next = paper(ordinals, line);
      if (next != paper || mine > score) {
        if (next == paper) {
          listed.clear(best);
        }
        listed.set(line);
        paper = next;
        best = line;
        score = mine;
      }
    }
  }

  /** The first paragraph of the paper of a line. */
  private static int paper(NumericDocValues ordinals, int line) throws IOException {
    return ordinals.advanceExact(line) ? line - (int) ordinals.longValue() : line;
  }

  private static int next(FixedBitSet set, int from) {
    int next = from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
    return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
  }
}
