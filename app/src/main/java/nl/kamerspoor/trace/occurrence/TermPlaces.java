package nl.kamerspoor.trace.occurrence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;

/** Where any of some terms stands in the paragraphs of a segment, from their postings. */
final class TermPlaces {

  /**
   * A place.
   *
   * @param position from 0
   * @param start the first character
   * @param end one past the last
   */
  record Place(String term, int position, int start, int end) {}

  private record Postings(String term, PostingsEnum places) {}

  private final LeafReader segment;
  private final String field;
  private final PriorityQueue<Postings> next =
      new PriorityQueue<>(Comparator.comparingInt(postings -> postings.places.docID()));

  TermPlaces(LeafReader segment, String field, Collection<String> terms) throws IOException {
    this.segment = segment;
    this.field = field;
    for (String term : terms) {
      add(term);
    }
  }

  /** Adds a term; what it has before the document asked for next is passed over. */
  void add(String term) throws IOException {
    Terms terms = segment.terms(field);
    TermsEnum found = terms == null ? null : terms.iterator();
    if (found != null && found.seekExact(new BytesRef(term))) {
      PostingsEnum places = found.postings(null, PostingsEnum.OFFSETS);
      if (places.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        next.add(new Postings(term, places));
      }
    }
  }

  /** All places in a document, by position; ask each document once, in rising order. */
  List<Place> in(int document) throws IOException {
    List<Place> found = new ArrayList<>();
    while (!next.isEmpty() && next.element().places.docID() <= document) {
      Postings postings = next.remove();
      PostingsEnum places = postings.places;
      int reached = places.docID() < document ? places.advance(document) : places.docID();
      if (reached == document) {
        for (int i = places.freq(); i > 0; i--) {
          int position = places.nextPosition();
          found.add(new Place(postings.term, position, places.startOffset(), places.endOffset()));
        }
        reached = places.nextDoc();
      }
      if (reached != DocIdSetIterator.NO_MORE_DOCS) {
        next.add(postings);
      }
    }
    found.sort(Comparator.comparingInt(Place::position).thenComparing(Place::term));
    return found;
  }
}
