package nl.kamerspoor.trace.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.search.Searcher;
import nl.kamerspoor.search.plan.AddedTerm;
import nl.kamerspoor.search.plan.CountedQuery;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.request.CountRequest;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Every occurrence of a query in an index.
 *
 * <p>An occurrence is: for a word, each position where a form of the match level stands; for a
 * phrase or words near each other, each span of them; for {@code a OR b} those of either, a span
 * that both have once; for {@code a AND b} those of both in the paragraphs that have both. A
 * suspended compound (<i>inlichtingen- en veiligheidsdiensten</i>) counts once, for its full form.
 * Only the kinds of paragraph that the request asks for count. Where one word matches in two ways
 * at a place, the nearest counts: as typed, inflected, derived, as a part.
 */
public final class Occurrences {

  private final OpenIndex index;
  private final CountedQuery query;
  private final ParagraphWords analysis = new ParagraphWords();

  private Occurrences(OpenIndex index, CountedQuery query) {
    this.index = index;
    this.query = query;
  }

  /**
   * Reads the query; nothing is counted yet.
   *
   * @throws QueryException when it can't be read, or has no word to count
   */
  public static Occurrences of(OpenIndex index, CountRequest request)
      throws QueryException, IOException {
    return new Occurrences(index, new Searcher(index).counted(request));
  }

  /** The query as it is counted. */
  public CountedQuery query() {
    return query;
  }

  /** What is not counted, and could be. */
  public Uncounted uncounted() throws IOException {
    return uncounted(_ -> true);
  }

  /** What is not counted among some paragraphs, and could be. */
  public Uncounted uncounted(Among among) throws IOException {
    return new Uncounted(elsewhere(among), offered(among));
  }

  /** How many occurrences would count but for the kind of paragraph that they stand in. */
  private List<KindCount> elsewhere(Among among) throws IOException {
    KindTally kinds = new KindTally();
    forEach(
        query.elsewhere(),
        paragraph -> {
          if (among.has(paragraph)) {
            kinds.add(paragraph.segment(), paragraph.document(), paragraph.occurrences().size());
          }
        });
    return kinds.counts();
  }

  /**
   * How often the other names and words stand that are not counted, in all paragraphs that count
   * under the same filters.
   */
  private List<UncountedAlternative> offered(Among among) throws IOException {
    Set<Stand> seen = new HashSet<>();
    List<UncountedAlternative> offered = new ArrayList<>();
    for (AddedTerm added : query.offered()) {
      Stand stand = stand(added.term(), among);
      // Singular and plural are both on the lists of names, and are one word where inflections
      // count.
      if (stand.count > 0 && seen.add(stand)) {
        offered.add(new UncountedAlternative(added.typed(), added.also(), added.by(), stand.count));
      }
    }
    return offered;
  }

  /**
   * How often a word stands somewhere, and where.
   *
   * @param places is equal for words that stand at the same places
   */
  private record Stand(long count, long places) {

    Stand and(int document, List<Occurrence> here) {
      long sum = places;
      for (Occurrence occurrence : here) {
        sum += 31L * document * document + 17L * occurrence.first() + occurrence.last();
      }
      return new Stand(count + here.size(), sum);
    }
  }

  /** How often a word stands that is not part of the query. */
  private Stand stand(QueryTerm term, Among among) throws IOException {
    IndexSearcher searcher = index.searcher();
    Weight found =
        weight(
            searcher,
            new BooleanQuery.Builder()
                .add(term.query(), BooleanClause.Occur.FILTER)
                .add(query.scope(), BooleanClause.Occur.FILTER)
                .build());
    Stand stand = new Stand(0, 0);
    for (LeafReaderContext segment : index.reader().leaves()) {
      Scorer scorer = found.scorer(segment);
      if (scorer == null) {
        continue;
      }
      Bits live = segment.reader().getLiveDocs();
      QueryTermPlaces places =
          new QueryTermPlaces(0, term, segment, new WordForms(segment.reader(), analysis));
      DocIdSetIterator documents = scorer.iterator();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          List<Occurrence> here = new ArrayList<>();
          places.addTo(here, document);
          if (among.has(new FoundParagraph(index, segment, document, here))) {
            stand = stand.and(segment.docBase + document, here);
          }
        }
      }
    }
    return stand;
  }

  /** Tells which paragraphs are meant. */
  public interface Among {
    boolean has(FoundParagraph paragraph) throws IOException;
  }

  /** Takes the paragraphs. */
  public interface Visitor {

    /** One paragraph; it is good for this call only. */
    void visit(FoundParagraph paragraph) throws IOException;
  }

  /**
   * Gives every paragraph that matches and counts, segment by segment, each segment's in the order
   * in which they stand there: those of a paper follow each other in reading order.
   */
  public void forEach(Visitor visitor) throws IOException {
    forEach(query.paragraphs(), visitor);
  }

  private void forEach(Query wanted, Visitor visitor) throws IOException {
    IndexSearcher searcher = index.searcher();
    Weight paragraphs = weight(searcher, wanted);
    Map<Query, Weight> conditions = new HashMap<>();
    for (QueryTerm term : query.terms()) {
      for (Query condition : term.within()) {
        conditions.put(condition, weight(searcher, condition));
      }
    }
    for (LeafReaderContext segment : index.reader().leaves()) {
      Scorer scorer = paragraphs.scorer(segment);
      if (scorer != null) {
        Map<Query, Condition> here = new HashMap<>();
        for (Map.Entry<Query, Weight> condition : conditions.entrySet()) {
          here.put(condition.getKey(), new Condition(condition.getValue().scorer(segment)));
        }
        new Segment(segment, here).read(scorer.iterator(), visitor);
      }
    }
  }

  private static Weight weight(IndexSearcher searcher, Query query) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
  }

  /** What must hold of a paragraph for a word between OR to be meant there. */
  private static final class Condition {

    private final DocIdSetIterator documents;

    Condition(@Nullable Scorer scorer) {
      documents = scorer == null ? DocIdSetIterator.empty() : scorer.iterator();
    }

    boolean holds(int document) throws IOException {
      int at = documents.docID();
      return (at < document ? documents.advance(document) : at) == document;
    }
  }

  private final class Segment {

    private final LeafReaderContext segment;
    private final Map<Query, Condition> conditions;
    private final List<QueryTermPlaces> leaves = new ArrayList<>();

    Segment(LeafReaderContext segment, Map<Query, Condition> conditions) throws IOException {
      this.segment = segment;
      this.conditions = conditions;
      for (int i = 0; i < query.terms().size(); i++) {
        WordForms forms = new WordForms(segment.reader(), analysis);
        leaves.add(new QueryTermPlaces(i, query.terms().get(i), segment, forms));
      }
    }

    void read(DocIdSetIterator documents, Visitor visitor) throws IOException {
      Bits live = segment.reader().getLiveDocs();
      for (int document = documents.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = documents.nextDoc()) {
        if (live == null || live.get(document)) {
          visitor.visit(new FoundParagraph(index, segment, document, occurrences(document)));
        }
      }
    }

    private List<Occurrence> occurrences(int document) throws IOException {
      List<Occurrence> found = new ArrayList<>();
      for (int i = 0; i < leaves.size(); i++) {
        if (meant(query.terms().get(i), document)) {
          leaves.get(i).addTo(found, document);
        }
      }
      if (leaves.size() > 1 || found.size() > 1) {
        found.sort(
            Comparator.comparingInt(Occurrence::first)
                .thenComparingInt(Occurrence::last)
                .thenComparing(Occurrence::kind)
                .thenComparingInt(Occurrence::term));
        removeTwins(found);
      }
      return found;
    }

    /** A span that several words of the query have counts once, as its nearest kind. */
    private static void removeTwins(List<Occurrence> found) {
      int kept = 0;
      for (Occurrence occurrence : found) {
        Occurrence before = kept == 0 ? null : found.get(kept - 1);
        if (before == null
            || before.first() != occurrence.first()
            || before.last() != occurrence.last()) {
          found.set(kept++, occurrence);
        }
      }
      found.subList(kept, found.size()).clear();
    }

    private boolean meant(QueryTerm term, int document) throws IOException {
      for (Query condition : term.within()) {
        Condition here = conditions.get(condition);
        if (here == null || !here.holds(document)) {
          return false;
        }
      }
      return true;
    }
  }
}
