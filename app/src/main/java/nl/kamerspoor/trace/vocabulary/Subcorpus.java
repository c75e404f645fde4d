package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.trace.measure.Dispersion;
import nl.kamerspoor.trace.measure.PaperCounts;
import nl.kamerspoor.trace.measure.TextSize;
import nl.kamerspoor.trace.occurrence.KindCount;
import nl.kamerspoor.trace.occurrence.KindTally;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Some of the paragraphs of an index, and how much text they hold. */
public final class Subcorpus {

  private final FixedBitSet paragraphs;
  private final PaperCounts papers = new PaperCounts();
  private int undated;
  private @Nullable LocalDate oldest;
  private @Nullable LocalDate newest;

  private Subcorpus(IndexSearcher searcher, FixedBitSet paragraphs) throws IOException {
    this.paragraphs = paragraphs;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      measure(leaf);
    }
  }

  /** Adds up what a segment has; the paragraphs of a paper are neighbours there. */
  private void measure(LeafReaderContext leaf) throws IOException {
    SortedDocValues names = DocValues.getSorted(leaf.reader(), IndexFields.PAPER);
    NumericDocValues lengths = DocValues.getNumeric(leaf.reader(), IndexFields.WORDS);
    NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
    int name = -1;
    int paper = -1;
    for (int document = next(paragraphs, leaf.docBase, leaf);
        document < end(leaf);
        document = next(paragraphs, document + 1, leaf)) {
      int here = document - leaf.docBase;
      if (paper < 0 || (names.advanceExact(here) && names.ordValue() != name)) {
        name = names.advanceExact(here) ? names.ordValue() : -1;
        paper = document;
        date(dates, here);
      }
      papers.add(paper, lengths.advanceExact(here) ? lengths.longValue() : 0);
    }
  }

  private void date(NumericDocValues dates, int document) throws IOException {
    if (!dates.advanceExact(document)) {
      undated++;
      return;
    }
    LocalDate date = LocalDate.ofEpochDay(dates.longValue());
    oldest = oldest == null || date.isBefore(oldest) ? date : oldest;
    newest = newest == null || date.isAfter(newest) ? date : newest;
  }

  /** The paragraphs that a query finds. */
  public static Subcorpus of(OpenIndex index, Query query) throws IOException {
    IndexSearcher searcher = index.searcher();
    FixedBitSet found = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        var live = leaf.reader().getLiveDocs();
        DocIdSetIterator documents = scorer.iterator();
        for (int document = documents.nextDoc();
            document != DocIdSetIterator.NO_MORE_DOCS;
            document = documents.nextDoc()) {
          if (live == null || live.get(document)) {
            found.set(leaf.docBase + document);
          }
        }
      }
    }
    return new Subcorpus(searcher, found);
  }

  /**
   * All other paragraphs that count.
   *
   * @param all finds all that count, these among them
   */
  public Subcorpus rest(OpenIndex index, Query all) throws IOException {
    FixedBitSet rest = of(index, all).paragraphs;
    rest.andNot(paragraphs);
    return new Subcorpus(index.searcher(), rest);
  }

  /** Those of the paragraphs that are among others. */
  Subcorpus only(OpenIndex index, FixedBitSet others) throws IOException {
    FixedBitSet both = paragraphs.clone();
    both.and(others);
    return new Subcorpus(index.searcher(), both);
  }

  /** Takes the paragraphs with their lengths. */
  interface Lengths {
    void take(int document, long words) throws IOException;
  }

  /** Gives each paragraph and how many words it has. */
  void eachLength(OpenIndex index, Lengths lengths) throws IOException {
    each(index.searcher(), paragraphs, lengths);
  }

  /** Of which kinds the paragraphs are, the commonest first. */
  public List<KindCount> kinds(OpenIndex index) throws IOException {
    KindTally kinds = new KindTally();
    for (LeafReaderContext leaf : index.reader().leaves()) {
      for (int document = next(paragraphs, leaf.docBase, leaf);
          document < end(leaf);
          document = next(paragraphs, document + 1, leaf)) {
        kinds.add(leaf, document - leaf.docBase, 1);
      }
    }
    return kinds.counts();
  }

  /** How many paragraphs there are. */
  public int paragraphs() {
    return Math.toIntExact(papers.paragraphs());
  }

  /** How many papers they stand in. */
  public int papers() {
    return papers.papers();
  }

  /** How many of these papers have no date. */
  public int undated() {
    return undated;
  }

  /** How many words they have. */
  public long words() {
    return papers.words();
  }

  /** How much text they are. */
  public TextSize size() {
    return new TextSize(
        papers.papers(), papers.paragraphs(), papers.words(), oldest, newest, undated);
  }

  /**
   * What each paper has of something.
   *
   * @param found the numbers of the paragraphs that have it, each with how often
   */
  PaperCounts counts(SortedMap<Integer, Long> found) {
    PaperCounts counts = new PaperCounts();
    found.forEach(
        (document, occurrences) ->
            counts.add(papers.paper(papers.numberOf(document)), occurrences));
    return counts;
  }

  /** How this lies over the papers. */
  Dispersion scatter(PaperCounts found) {
    return Dispersion.of(found, papers);
  }

  /** How many paragraphs stand in another part too. */
  public int shared(Subcorpus other) {
    return Math.toIntExact(FixedBitSet.intersectionCount(paragraphs, other.paragraphs));
  }

  /** Whether a Lucene document is one of the paragraphs. */
  boolean has(int document) {
    return paragraphs.get(document);
  }

  private static void each(IndexSearcher searcher, FixedBitSet paragraphs, Lengths lengths)
      throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      NumericDocValues counts = DocValues.getNumeric(leaf.reader(), IndexFields.WORDS);
      for (int document = next(paragraphs, leaf.docBase, leaf);
          document < end(leaf);
          document = next(paragraphs, document + 1, leaf)) {
        if (counts.advanceExact(document - leaf.docBase)) {
          lengths.take(document, counts.longValue());
        }
      }
    }
  }

  /** The next paragraph of a segment from a document on, or the segment's end. */
  static int next(FixedBitSet paragraphs, int from, LeafReaderContext leaf) {
    return from >= end(leaf) ? end(leaf) : Math.min(end(leaf), paragraphs.nextSetBit(from));
  }

  private static int end(LeafReaderContext leaf) {
    return leaf.docBase + leaf.reader().maxDoc();
  }
}
