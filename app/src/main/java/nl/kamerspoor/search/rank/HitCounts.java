package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.plan.Besides;
import nl.kamerspoor.search.plan.QueryPlan;
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
 * How many paragraphs and papers a plan finds, exactly.
 *
 * <p>Counted apart from ranking, which passes over most of what is found. Each word's paragraphs
 * are put in a bit set, once for all that is counted; where one of a word's terms stands anyway,
 * nobody looks whether the word stands there in another way too.
 *
 * @param any paragraphs that match
 * @param all those of them that have all the words
 * @param papers those that the paragraphs of {@code any} stand in
 * @param withAll the paragraphs of {@code all} in each segment of the index, without the lines
 * @param withSome the others in each segment, without the lines
 * @param lines letterheads and signatures among them
 * @param parts in how many paragraphs each word is, and what is searched for besides, by its query
 */
public record HitCounts(
    int any,
    int all,
    int papers,
    List<FixedBitSet> withAll,
    List<FixedBitSet> withSome,
    FormalLines lines,
    Map<Query, Integer> parts) {

  /**
   * Counts.
   *
   * @param included the kinds of line of which each is listed
   */
  public static HitCounts of(QueryPlan plan, IndexSearcher searcher, Set<ParagraphKind> included)
      throws IOException {
    Map<Query, Weight> weights = new HashMap<>();
    Map<Query, Integer> parts = new HashMap<>();
    plan.leaves().forEach(leaf -> parts.put(leaf.query(), 0));
    Set<Query> apart = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Besides besides : plan.besides()) {
      parts.put(besides.query(), 0);
      apart.add(bare(besides.query()));
    }
    boolean same = plan.all().equals(plan.any());
    List<FixedBitSet> withAll = new ArrayList<>();
    List<FixedBitSet> withSome = new ArrayList<>();
    FormalLines.Gathering lines = new FormalLines.Gathering(included);
    int any = 0;
    int all = 0;
    int papers = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Segment segment = new Segment(searcher, leaf, weights, apart);
      FixedBitSet found = segment.live(plan.any());
      any += found.cardinality();
      papers += segment.papers(found);
      FixedBitSet leading = same ? found : segment.live(plan.all());
      all += leading.cardinality();
      FixedBitSet around = lines.add(leaf.reader(), found);
      FixedBitSet others = found.clone();
      others.andNot(leading);
      others.andNot(around);
      withSome.add(others);
      leading.andNot(around); // perhaps the same as what is found, which is done with
      withAll.add(leading);
      for (Map.Entry<Query, Integer> part : parts.entrySet()) {
        part.setValue(part.getValue() + segment.count(part.getKey()));
      }
    }
    return new HitCounts(any, all, papers, withAll, withSome, lines.all(), parts);
  }

  /** How many are listed, all in all. */
  public int listed() {
    return any - lines.unlisted();
  }

  /** How many of those with all the words are not lines. */
  int leading() {
    return cardinality(withAll);
  }

  /** How many of the others are not lines. */
  int following() {
    return cardinality(withSome);
  }

  private static int cardinality(List<FixedBitSet> sets) {
    return sets.stream().mapToInt(FixedBitSet::cardinality).sum();
  }

  /** A query without weights. */
  private static Query bare(Query query) {
    Query bare = query;
    while (bare instanceof BoostQuery boost) {
      bare = boost.getQuery();
    }
    return bare;
  }

  /** In how many paragraphs a part of the plan is found. */
  public int of(Query part) {
    return Objects.requireNonNull(parts.get(part));
  }

  /** The sets of one segment of the index. */
  private static final class Segment {

    private final IndexSearcher searcher;
    private final LeafReaderContext context;
    private final LeafReader reader;
    private final Map<Query, Weight> weights;
    private final Set<Query> apart;
    private final Map<Query, FixedBitSet> known = new HashMap<>();

    /**
     * @param apart what is counted for itself too, so that its set is kept
     */
    Segment(
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

    FixedBitSet live(Query query) throws IOException {
      FixedBitSet set = none();
      addTo(set, query);
      leaveOutDeleted(set);
      return set;
    }

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

    /** A paper's paragraphs are a block that begins with the paper's first. */
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
  }
}
