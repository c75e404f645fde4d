package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds which papers of one segment of the index a query matches whose words may stand in several
 * paragraphs of a paper.
 *
 * <p>What a query says of words is asked of the paper: {@code a AND b} is a paper with a paragraph
 * that has a and one that has b, {@code -c} one without any that has c. What it says of paragraphs,
 * by a filter, holds for each of these paragraphs: {@code a b lid:wilders} is a debate in which
 * Wilders says a and b. Phrases and distances stand in one paragraph.
 */
final class PaperSets {

  private final ParagraphSets paragraphs;
  private final int[] firsts;
  private final int end;

  /**
   * The papers of a segment.
   *
   * @param searcher of the whole index
   */
  PaperSets(IndexSearcher searcher, LeafReaderContext leaf) throws IOException {
    this.paragraphs = new ParagraphSets(searcher, leaf, new HashMap<>(), Set.of());
    this.firsts = firsts(leaf);
    this.end = leaf.reader().maxDoc();
  }

  private static int[] firsts(LeafReaderContext leaf) throws IOException {
    PostingsEnum postings =
        leaf.reader().postings(new Term(IndexFields.FIRST, IndexFields.FIRST), PostingsEnum.NONE);
    int[] firsts = new int[16];
    int count = 0;
    while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      firsts = ArrayUtil.grow(firsts, count + 1);
      firsts[count++] = postings.docID();
    }
    return ArrayUtil.copyOfSubArray(firsts, 0, count);
  }

  /** How many papers the segment has, with those that are deleted. */
  int size() {
    return firsts.length;
  }

  /** The first paragraph of a paper, by its place in the segment. */
  int first(int paper) {
    return firsts[paper];
  }

  /** One past the last paragraph of a paper. */
  int end(int paper) {
    return paper + 1 < firsts.length ? firsts[paper + 1] : end;
  }

  /**
   * What a query finds.
   *
   * @param papers the papers that match, by their places in the segment
   * @param paragraphs those of their paragraphs that have any of the words that are wanted, or that
   *     the filters let through where there are only filters
   */
  record Found(FixedBitSet papers, FixedBitSet paragraphs) {}

  /** The papers that a query matches. */
  Found found(Query query) throws IOException {
    FixedBitSet matching = new FixedBitSet(Math.max(1, end));
    FixedBitSet papers = papers(query, paragraphs.all(), matching);
    for (int paper = 0; paper < firsts.length; paper++) {
      if (!papers.get(paper)) {
        matching.clear(first(paper), end(paper));
      }
    }
    return new Found(papers, matching);
  }

  /**
   * The papers that a part of a query matches.
   *
   * @param scope the paragraphs that the filters let through; not changed
   * @param matching takes the paragraphs that have a word that is wanted
   */
  private FixedBitSet papers(Query query, FixedBitSet scope, FixedBitSet matching)
      throws IOException {
    Query bare = ParagraphSets.bare(query);
    if (bare instanceof DisjunctionMaxQuery ways) {
      return any(List.copyOf(ways.getDisjuncts()), scope, matching);
    }
    if (bare instanceof BooleanQuery combined && combined.getMinimumNumberShouldMatch() <= 1) {
      return combined(combined, scope, matching);
    }
    FixedBitSet found = paragraphs.live(bare);
    found.and(scope);
    matching.or(found);
    return papers(found);
  }

  private FixedBitSet any(List<Query> queries, FixedBitSet scope, FixedBitSet matching)
      throws IOException {
    FixedBitSet papers = none();
    for (Query one : queries) {
      papers.or(papers(one, scope, matching));
    }
    return papers;
  }

  private FixedBitSet combined(BooleanQuery query, FixedBitSet outer, FixedBitSet matching)
      throws IOException {
    FixedBitSet scope = scope(query, outer);
    @Nullable FixedBitSet papers = null;
    for (Query required : query.getClauses(Occur.MUST)) {
      FixedBitSet one = papers(required, scope, matching);
      if (papers == null) {
        papers = one;
      } else {
        papers.and(one);
      }
    }
    List<Query> optional = List.copyOf(query.getClauses(Occur.SHOULD));
    if (!optional.isEmpty()) {
      FixedBitSet some = any(optional, scope, matching);
      if (papers == null) {
        papers = some;
      } else if (query.getMinimumNumberShouldMatch() == 1) {
        papers.and(some);
      }
    }
    if (papers == null) {
      matching.or(scope);
      papers = papers(scope);
    }
    for (Query without : query.getClauses(Occur.MUST_NOT)) {
      if (!isFilter(without)) {
        papers.andNot(papers(without, scope, new FixedBitSet(matching.length())));
      }
    }
    return papers;
  }

  /** What the filters of a part of a query let through. */
  private FixedBitSet scope(BooleanQuery query, FixedBitSet outer) throws IOException {
    FixedBitSet scope = outer.clone();
    for (BooleanClause clause : query.clauses()) {
      if (clause.occur() == Occur.FILTER) {
        scope.and(paragraphs.live(clause.query()));
      } else if (clause.occur() == Occur.MUST_NOT && isFilter(clause.query())) {
        scope.andNot(paragraphs.live(clause.query()));
      }
    }
    return scope;
  }

  /** Whether it says something of paragraphs, not of words: that has no score. */
  private static boolean isFilter(Query query) {
    return query instanceof ConstantScoreQuery;
  }

  /** The papers that paragraphs stand in. */
  private FixedBitSet papers(FixedBitSet found) {
    FixedBitSet papers = none();
    int paper = 0;
    int paragraph = next(found, 0);
    while (paragraph >= 0) {
      while (end(paper) <= paragraph) {
        paper++;
      }
      papers.set(paper);
      paragraph = next(found, end(paper));
    }
    return papers;
  }

  private FixedBitSet none() {
    return new FixedBitSet(Math.max(1, firsts.length));
  }

  /** The next that is set, or -1. */
  static int next(FixedBitSet set, int from) {
    int next = from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
    return next == DocIdSetIterator.NO_MORE_DOCS ? -1 : next;
  }
}
