package nl.kamerspoor.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamerspoor.index.Fields;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
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
 * @param withAll the paragraphs of {@code all} in each segment of the index
 * @param withSome the others in each segment
 * @param parts in how many paragraphs each word is, and what is searched for besides, by its query
 */
record Counts(
    int any,
    int all,
    int papers,
    List<FixedBitSet> withAll,
    List<FixedBitSet> withSome,
    Map<Query, Integer> parts) {

  static Counts of(Plan plan, IndexSearcher searcher) throws IOException {
    Map<Query, Weight> weights = new HashMap<>();
    Map<Query, Integer> parts = new HashMap<>();
    plan.leaves().forEach(leaf -> parts.put(leaf.query(), 0));
    plan.besides().forEach(besides -> parts.put(besides.query(), 0));
    boolean same = plan.all().equals(plan.any());
    List<FixedBitSet> withAll = new ArrayList<>();
    List<FixedBitSet> withSome = new ArrayList<>();
    int any = 0;
    int all = 0;
    int papers = 0;
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Segment segment = new Segment(searcher, leaf, weights);
      FixedBitSet found = segment.live(plan.any());
      any += found.cardinality();
      papers += segment.papers(found);
      FixedBitSet leading = same ? found : segment.live(plan.all());
      all += leading.cardinality();
      withAll.add(leading);
      FixedBitSet others = found.clone();
      others.andNot(leading);
      withSome.add(others);
      for (Map.Entry<Query, Integer> part : parts.entrySet()) {
        part.setValue(part.getValue() + segment.count(part.getKey()));
      }
    }
    return new Counts(any, all, papers, withAll, withSome, parts);
  }

  /** In how many paragraphs a part of the plan is found. */
  int of(Query part) {
    return Objects.requireNonNull(parts.get(part));
  }

  /** The sets of one segment of the index. */
  private static final class Segment {

    private final IndexSearcher searcher;
    private final LeafReaderContext context;
    private final LeafReader reader;
    private final Map<Query, Weight> weights;
    private final Map<Query, FixedBitSet> known = new HashMap<>();

    Segment(IndexSearcher searcher, LeafReaderContext context, Map<Query, Weight> weights) {
      this.searcher = searcher;
      this.context = context;
      this.reader = context.reader();
      this.weights = weights;
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
          reader.postings(new Term(Fields.FIRST, Fields.FIRST), PostingsEnum.NONE);
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
      if (query instanceof BoostQuery boost) {
        return of(boost.getQuery());
      }
      FixedBitSet set = known.get(query);
      if (set == null) {
        set = none();
        addTo(set, query);
        known.put(query, set);
      }
      return set;
    }

    private void addTo(FixedBitSet set, Query query) throws IOException {
      // No switch over these types: Java makes a class for it when it first comes to it.
      if (query instanceof BoostQuery boost) {
        addTo(set, boost.getQuery());
      } else if (query instanceof ConstantScoreQuery constant) {
        addTo(set, constant.getQuery());
      } else if (query instanceof SynonymQuery word) {
        addTerms(set, word.getTerms());
      } else if (query instanceof DisjunctionMaxQuery ways) {
        for (Query way : ways.getDisjuncts()) {
          addTo(set, way); // the terms come first, what is dear after them
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
      DocIdSetIterator candidates = confirmation.approximation();
      for (int document = candidates.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = candidates.nextDoc()) {
        if (!set.get(document) && confirmation.matches()) {
          set.set(document);
        }
      }
    }
  }
}
