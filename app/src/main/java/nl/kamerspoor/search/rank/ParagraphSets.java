package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which paragraphs of one segment of the index a query matches, as bit sets; those of its
 * parts are kept for what asks for them again.
 */
final class ParagraphSets {

  private final IndexSearcher searcher;
  private final LeafReaderContext context;
  private final LeafReader reader;
  private final Map<Query, Weight> weights;
  private final Set<Query> apart;
  private final Map<Query, FixedBitSet> known = new HashMap<>();

  /**
   * @param apart what is counted for itself too, so that its set is kept
   */
  ParagraphSets(
      IndexSearcher searcher,
      LeafReaderContext context,
      Map<Query, Weight> weights,
      Set<Query> apart) {
    this.searcher = searcher;
    this.context = context;
    this.reader = context.reader();
    this.weights = weights;
    this.apart = apart;
  }

  /** The paragraphs that it matches, without deleted ones. */
  FixedBitSet live(Query query) throws IOException {
    FixedBitSet set = none();
    addTo(set, query);
    leaveOutDeleted(set);
    return set;
  }

  /** All paragraphs, without deleted ones. */
  FixedBitSet all() {
    FixedBitSet set = none();
    set.set(0, reader.maxDoc());
    leaveOutDeleted(set);
    return set;
  }

  /** How many paragraphs it matches. */
  int count(Query query) throws IOException {
    FixedBitSet set = of(query);
    if (reader.getLiveDocs() == null) {
      return set.cardinality();
    }
    FixedBitSet live = set.clone();
    leaveOutDeleted(live);
    return live.cardinality();
  }

  private void leaveOutDeleted(FixedBitSet set) {
    Bits live = reader.getLiveDocs();
    if (live != null) {
      live.applyMask(set, 0);
    }
  }

  /** How many papers the paragraphs stand in; those of a paper are one block. */
  int papers(FixedBitSet paragraphs) throws IOException {
    PostingsEnum firsts =
        reader.postings(new Term(IndexFields.FIRST, IndexFields.FIRST), PostingsEnum.NONE);
    int papers = 0;
    int paragraph = next(paragraphs, 0);
    while (firsts != null && paragraph != DocIdSetIterator.NO_MORE_DOCS) {
      papers++;
      int following = firsts.docID() > paragraph ? firsts.docID() : firsts.advance(paragraph + 1);
      paragraph = next(paragraphs, following);
    }
    return papers;
  }

  private static int next(FixedBitSet set, int from) {
    return from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
  }

  private FixedBitSet none() {
    return new FixedBitSet(Math.max(1, reader.maxDoc()));
  }

  private FixedBitSet of(Query query) throws IOException {
    Query bare = bare(query);
    FixedBitSet set = known.get(bare);
    if (set == null) {
      set = none();
      addTo(set, bare);
      known.put(bare, set);
    }
    return set;
  }

  private void addTo(FixedBitSet set, Query query) throws IOException {
    // No switch over these types: Java makes a class for it when it first comes to it.
    if (query instanceof BoostQuery) {
      addTo(set, bare(query));
    } else if (query instanceof ConstantScoreQuery constant) {
      addTo(set, constant.getQuery());
    } else if (query instanceof SynonymQuery word) {
      addTerms(set, word.getTerms());
    } else if (query instanceof DisjunctionMaxQuery ways) {
      for (Query way : ways.getDisjuncts()) {
        Query bare = bare(way);
        if (apart.contains(bare)) {
          set.or(of(bare));
        } else {
          addTo(set, bare); // the terms come first, what is dear after them
        }
      }
    } else if (query instanceof BooleanQuery combined
        && combined.getMinimumNumberShouldMatch() <= 1) {
      set.or(combined(combined));
    } else {
      addFound(set, query);
    }
  }

  private void addTerms(FixedBitSet set, List<Term> terms) throws IOException {
    for (Term term : terms) {
      PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
      if (postings != null) {
        postings.nextDoc();
        postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, set, 0);
      }
    }
  }

  private FixedBitSet combined(BooleanQuery query) throws IOException {
    @Nullable FixedBitSet set = null;
    for (BooleanClause clause : query.clauses()) {
      if (clause.isRequired()) {
        FixedBitSet one = of(clause.query());
        if (set == null) {
          set = one.clone();
        } else {
          set.and(one);
        }
      }
    }
    if (set == null || query.getMinimumNumberShouldMatch() == 1) {
      FixedBitSet some = none();
      for (Query optional : query.getClauses(BooleanClause.Occur.SHOULD)) {
        some.or(of(optional));
      }
      if (set == null) {
        set = some;
      } else {
        set.and(some);
      }
    }
    for (Query without : query.getClauses(BooleanClause.Occur.MUST_NOT)) {
      set.andNot(of(without));
    }
    return set;
  }

  private void addFound(FixedBitSet set, Query query) throws IOException {
    Weight weight = weights.get(query);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
      weights.put(query, weight);
    }
    Scorer scorer = weight.scorer(context);
    if (scorer == null) {
      return;
    }
    TwoPhaseIterator confirmation = scorer.twoPhaseIterator();
    if (confirmation == null) {
      DocIdSetIterator found = scorer.iterator();
      found.nextDoc();
      found.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, set, 0);
      return;
    }
    DocIdSetIterator approximation = confirmation.approximation();
    FixedBitSet candidates =
        query instanceof IntervalQuery ? CandidateParagraphs.of(query, reader) : null;
    if (candidates != null) {
      candidates.andNot(set);
      addConfirmed(set, candidates, approximation, confirmation);
      return;
    }
    for (int document = approximation.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = approximation.nextDoc()) {
      if (!set.get(document) && confirmation.matches()) {
        set.set(document);
      }
    }
  }

  private static void addConfirmed(
      FixedBitSet set,
      FixedBitSet candidates,
      DocIdSetIterator approximation,
      TwoPhaseIterator confirmation)
      throws IOException {
    int document = next(candidates, 0);
    while (document != DocIdSetIterator.NO_MORE_DOCS) {
      int found =
          approximation.docID() < document
              ? approximation.advance(document)
              : approximation.docID();
      if (found == document && confirmation.matches()) {
        set.set(document);
      }
      document = next(candidates, document + 1);
    }
  }

  /** A query without weights. */
  static Query bare(Query query) {
    Query bare = query;
    while (bare instanceof BoostQuery boost) {
      bare = boost.getQuery();
    }
    return bare;
  }
}
