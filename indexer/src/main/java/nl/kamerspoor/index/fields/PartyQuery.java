package nl.kamerspoor.index.fields;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.person.DayRange;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs that members of a party said, or else signed, on the days on which the
 * register tells that they were members. A query of its own, because as clauses it would be one for
 * each change of each person, which are more than Lucene takes.
 */
public final class PartyQuery extends Query {

  /** The days of each mention, by its text. */
  private final Map<String, List<DayRange>> mentions;

  private PartyQuery(Map<String, List<DayRange>> mentions) {
    this.mentions = Map.copyOf(mentions);
  }

  /** A query for mentions, by their texts, each on some days. */
  public static Query of(Map<String, List<DayRange>> mentions) {
    return mentions.isEmpty()
        ? new MatchNoDocsQuery("nobody is known to be of the party")
        : new PartyQuery(mentions);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost)
      throws IOException {
    Collection<BytesRef> terms = mentions.keySet().stream().map(BytesRef::new).toList();
    Weight mentioned =
        searcher.createWeight(
            searcher.rewrite(new TermInSetQuery(IndexFields.MENTION, terms)),
            ScoreMode.COMPLETE_NO_SCORES,
            1f);
    return new ConstantScoreWeight(this, boost) {
      @Override
      public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
        Scorer mentioning = mentioned.scorer(context);
        return mentioning == null
            ? null
            : ConstantScoreScorerSupplier.fromIterator(
                TwoPhaseIterator.asDocIdSetIterator(onTheirDays(context, mentioning)),
                score(),
                mode,
                context.reader().maxDoc());
      }

      @Override
      public boolean isCacheable(LeafReaderContext context) {
        return true;
      }
    };
  }

  private TwoPhaseIterator onTheirDays(LeafReaderContext context, Scorer mentioning)
      throws IOException {
    SortedSetDocValues numbers = DocValues.getSortedSet(context.reader(), IndexFields.MENTION);
    SortedDocValues speakers = DocValues.getSorted(context.reader(), IndexFields.SPEAKER);
    NumericDocValues dates = DocValues.getNumeric(context.reader(), IndexFields.DATE);
    Map<Long, List<DayRange>> ofNumbers = new HashMap<>();
    Map<Long, List<DayRange>> ofSpeakers = new HashMap<>();
    for (Map.Entry<String, List<DayRange>> mention : mentions.entrySet()) {
      long number = numbers.lookupTerm(new BytesRef(mention.getKey()));
      if (number >= 0) {
        ofNumbers.put(number, mention.getValue());
        if (MentionFields.isSpoken(mention.getKey())) {
          ofSpeakers.put(number, mention.getValue());
        }
      }
    }
    return new TwoPhaseIterator(mentioning.iterator()) {
      @Override
      public boolean matches() throws IOException {
        int document = approximation.docID();
        if (!dates.advanceExact(document) || !numbers.advanceExact(document)) {
          return false;
        }
        int day = Math.toIntExact(dates.longValue());
        Map<Long, List<DayRange>> counted =
            speakers.advanceExact(document) ? ofSpeakers : ofNumbers;
        for (int i = numbers.docValueCount(); i > 0; i--) {
          for (DayRange days : counted.getOrDefault(numbers.nextOrd(), List.of())) {
            if (days.contains(day)) {
              return true;
            }
          }
        }
        return false;
      }

      @Override
      public float matchCost() {
        return 20;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(IndexFields.MENTION)) {
      mentions
          .keySet()
          .forEach(mention -> visitor.consumeTerms(this, new Term(IndexFields.MENTION, mention)));
    }
  }

  @Override
  public String toString(String field) {
    return "PartyQuery(" + mentions.size() + " mentions)";
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other) && mentions.equals(((PartyQuery) other).mentions);
  }

  @Override
  public int hashCode() {
    return classHash() + 31 * mentions.hashCode();
  }
}
