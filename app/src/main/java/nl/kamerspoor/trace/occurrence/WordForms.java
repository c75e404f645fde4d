package nl.kamerspoor.trace.occurrence;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamerspoor.analysis.TermKind;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.trace.occurrence.TermPlaces.Place;
import org.apache.lucene.index.LeafReader;

/**
 * Tells which word form stands where a lemma or a part of a compound matches.
 *
 * <p>The index says only that a form of <i>bestrijden</i> stands at a position; which one, the term
 * of the exact form at the same position says. A form that is met for the first time is read from
 * the paragraph's text, and from then on its postings are followed, so that few texts are read
 * however many occurrences there are.
 */
final class WordForms {

  private final LeafReader segment;
  private final ParagraphWords analysis;
  private final Map<String, Known> byTerm = new HashMap<>();

  /** The forms met so far that have a term, and where they stand in the document last looked at. */
  private final class Known {

    private final TermPlaces places;
    private final Set<String> forms = new HashSet<>();
    private final Map<Integer, String> here = new HashMap<>();
    private int document = -1;

    Known() throws IOException {
      places = new TermPlaces(segment, IndexFields.TEXT, Set.of());
    }

    void look(int at) throws IOException {
      if (document != at) {
        document = at;
        here.clear();
        for (Place place : places.in(at)) {
          here.putIfAbsent(place.position(), place.term().substring(1));
        }
      }
    }
  }

  WordForms(LeafReader segment, ParagraphWords analysis) {
    this.segment = segment;
    this.analysis = analysis;
  }

  /** The form that a term stands for at a place of a document; documents in rising order. */
  String at(int document, Place place) throws IOException {
    if (TermKind.of(place.term()) == TermKind.EXACT) {
      return place.term().substring(1);
    }
    Known known = byTerm.get(place.term());
    if (known == null) {
      known = new Known();
      byTerm.put(place.term(), known);
    }
    known.look(document);
    String form = known.here.get(place.position());
    return form == null ? meet(document, place, known) : form;
  }

  /** Reads all forms that the term stands for in a document. */
  private String meet(int document, Place place, Known known) throws IOException {
    List<ParagraphWord> words =
        analysis.of(
            segment
                .storedFields()
                .document(document, Set.of(IndexFields.TEXT))
                .get(IndexFields.TEXT));
    for (ParagraphWord word : words) {
      if (word.terms().contains(place.term())) {
        known.here.putIfAbsent(word.position(), word.form());
        if (known.forms.add(word.form())) {
          known.places.add(TermKind.EXACT.term(word.form()));
        }
      }
    }
    String form = known.here.get(place.position());
    if (form == null) {
      throw new IllegalStateException(
          "the text of a paragraph does not give the term " + place.term() + " that it has");
    }
    return form;
  }
}
