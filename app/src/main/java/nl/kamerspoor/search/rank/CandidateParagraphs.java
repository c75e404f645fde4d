package nl.kamerspoor.search.rank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs that have the words of a query by position, wherever these stand: all that the
 * query finds are among them, and bit sets tell them sooner than its own iterators, which go
 * through every word's postings side by side.
 */
final class CandidateParagraphs extends QueryVisitor {

  private final LeafReader reader;
  private final boolean every;
  private final List<CandidateParagraphs> inner = new ArrayList<>();
  private @Nullable FixedBitSet set;
  private boolean unknown;

  private CandidateParagraphs(LeafReader reader, boolean every) {
    this.reader = reader;
    this.every = every;
  }

  /** The set in a segment, or null where the query does not say which words it is about. */
  static @Nullable FixedBitSet of(Query query, LeafReader reader) throws IOException {
    CandidateParagraphs candidates = new CandidateParagraphs(reader, true);
    try {
      query.visit(candidates);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return candidates.set();
  }

  private @Nullable FixedBitSet set() {
    for (CandidateParagraphs each : inner) {
      FixedBitSet other = each.set();
      unknown |= other == null;
      if (other != null) {
        take(other);
      }
    }
    return unknown ? null : set;
  }

  private void take(FixedBitSet other) {
    if (set == null) {
      set = other;
    } else if (every) {
      set.and(other);
    } else {
      set.or(other);
    }
  }

  @Override
  public void consumeTerms(Query query, Term... terms) {
    for (Term term : terms) {
      try {
        if (set == null || every) {
          FixedBitSet one = new FixedBitSet(Math.max(1, reader.maxDoc()));
          add(term, one);
          take(one);
        } else {
          add(term, set);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void add(Term term, FixedBitSet to) throws IOException {
    PostingsEnum postings = reader.postings(term, PostingsEnum.NONE);
    if (postings != null) {
      postings.nextDoc();
      postings.intoBitSet(DocIdSetIterator.NO_MORE_DOCS, to, 0);
    }
  }

  @Override
  public void consumeTermsMatching(
      Query query, String field, Supplier<ByteRunAutomaton> automaton) {
    unknown = true;
  }

  @Override
  public void visitLeaf(Query query) {
    unknown = true;
  }

  @Override
  public QueryVisitor getSubVisitor(Occur occur, Query parent) {
    if (occur == Occur.MUST_NOT) {
      return QueryVisitor.EMPTY_VISITOR;
    }
    CandidateParagraphs one = new CandidateParagraphs(reader, occur != Occur.SHOULD);
    inner.add(one);
    return one;
  }
}
