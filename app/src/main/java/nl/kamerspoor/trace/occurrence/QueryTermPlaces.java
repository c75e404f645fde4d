package nl.kamerspoor.trace.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.search.plan.QueryTerm;
import nl.kamerspoor.search.request.MatchKind;
import nl.kamerspoor.trace.occurrence.TermPlaces.Place;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalIterator;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.jspecify.annotations.Nullable;

/** Where one word or phrase of a query stands in the paragraphs of a segment. */
final class QueryTermPlaces {

  private final int number;
  private final List<Way> ways = new ArrayList<>();
  private final WordForms forms;

  /**
   * @param number of the leaf in the query
   */
  QueryTermPlaces(int number, QueryTerm wanted, LeafReaderContext segment, WordForms forms)
      throws IOException {
    this.number = number;
    this.forms = forms;
    for (QueryTerm.Clue clue : wanted.clues()) {
      ways.add(
          clue.terms().isEmpty()
              ? new Spans(clue.kind(), clue.source(), segment)
              : new Words(clue.kind(), clue.terms(), segment));
    }
  }

  /**
   * Adds the occurrences in a document; ask each once, in rising order. Of two ways to match that
   * overlap, the nearer one counts, as {@link QueryTerm} orders them.
   */
  void addTo(List<Occurrence> found, int document) throws IOException {
    int first = found.size();
    for (Way way : ways) {
      int nearer = found.size();
      way.addTo(found, first, nearer, document);
    }
  }

  private static boolean isFree(List<Occurrence> found, int from, int to, int first, int last) {
    for (int i = from; i < to; i++) {
      if (found.get(i).overlaps(first, last)) {
        return false;
      }
    }
    return true;
  }

  /** One way to match. */
  private interface Way {

    /**
     * Adds what overlaps none of the occurrences with numbers from first to nearer, without the
     * latter.
     */
    void addTo(List<Occurrence> found, int first, int nearer, int document) throws IOException;
  }

  /** Terms of which each place is an occurrence. */
  private final class Words implements Way {

    private final MatchKind kind;
    private final TermPlaces places;

    Words(MatchKind kind, List<String> terms, LeafReaderContext segment) throws IOException {
      this.kind = kind;
      this.places = new TermPlaces(segment.reader(), IndexFields.TEXT, terms);
    }

    @Override
    public void addTo(List<Occurrence> found, int first, int nearer, int document)
        throws IOException {
      int before = -1;
      for (Place place : places.in(document)) {
        int position = place.position();
        if (position != before && isFree(found, first, nearer, position, position)) {
          found.add(
              new Occurrence(
                  number,
                  kind,
                  position,
                  position,
                  place.start(),
                  place.end(),
                  forms.at(document, place)));
          before = position;
        }
      }
    }
  }

  /** Places that span positions; Lucene's minimal intervals. */
  private final class Spans implements Way {

    private final MatchKind kind;
    private final @Nullable IntervalIterator intervals;
    private final TermPlaces words;

    Spans(MatchKind kind, IntervalsSource source, LeafReaderContext segment) throws IOException {
      this.kind = kind;
      this.intervals = source.intervals(IndexFields.TEXT, segment);
      this.words = new TermPlaces(segment.reader(), IndexFields.TEXT, terms(source));
    }

    @Override
    public void addTo(List<Occurrence> found, int first, int nearer, int document)
        throws IOException {
      if (intervals == null
          || intervals.docID() > document
          || (intervals.docID() < document && intervals.advance(document) != document)) {
        return;
      }
      @Nullable Map<Integer, Place> inside = null;
      while (intervals.nextInterval() != IntervalIterator.NO_MORE_INTERVALS) {
        if (isFree(found, first, nearer, intervals.start(), intervals.end())) {
          if (inside == null) {
            inside = byPosition(document);
          }
          found.add(occurrence(document, intervals.start(), intervals.end(), inside));
        }
      }
    }

    private Map<Integer, Place> byPosition(int document) throws IOException {
      Map<Integer, Place> places = new HashMap<>();
      for (Place place : words.in(document)) {
        boolean exact = TermKind.of(place.term()) == TermKind.EXACT;
        if (exact) {
          places.put(place.position(), place);
        } else {
          places.putIfAbsent(place.position(), place);
        }
      }
      return places;
    }

    private Occurrence occurrence(int document, int from, int to, Map<Integer, Place> inside)
        throws IOException {
      StringBuilder form = new StringBuilder();
      int start = Integer.MAX_VALUE;
      int end = 0;
      boolean gap = false;
      for (int position = from; position <= to; position++) {
        Place place = inside.get(position);
        if (place == null) {
          gap = true;
          continue;
        }
        form.append(form.isEmpty() ? "" : gap ? " … " : " ").append(forms.at(document, place));
        gap = false;
        start = Math.min(start, place.start());
        end = Math.max(end, place.end());
      }
      return new Occurrence(number, kind, from, to, start, end, form.toString());
    }
  }

  private static Set<String> terms(IntervalsSource source) {
    Set<String> terms = new LinkedHashSet<>();
    source.visit(
        IndexFields.TEXT,
        new QueryVisitor() {
          @Override
          public void consumeTerms(Query query, Term... consumed) {
            for (Term term : consumed) {
              terms.add(term.text());
            }
          }
        });
    return terms;
  }
}
