package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.trace.vocabulary.Collocates.Extent;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.jspecify.annotations.Nullable;

/** Counts how often a form stands near a term, and anywhere, over all and by year. */
final class NeighbourCounts {

  private final OpenIndex index;
  private final Subcorpus part;
  private final CollocationWindow neighbourhood;
  private final ParagraphYears years;
  private @Nullable PostingsEnum postings;

  NeighbourCounts(
      OpenIndex index, Subcorpus part, CollocationWindow neighbourhood, ParagraphYears years) {
    this.index = index;
    this.part = part;
    this.neighbourhood = neighbourhood;
    this.years = years;
  }

  /** The counts of a form; number 0 is all the text, 1 and on are the years. */
  static final class FormCounts {

    private final String form;
    private final long[] together;
    private final long[] occurrences;

    private FormCounts(String form, int periods) {
      this.form = form;
      this.together = new long[periods];
      this.occurrences = new long[periods];
    }

    String form() {
      return form;
    }

    /** How often it stands near the term. */
    long together(int period) {
      return together[period];
    }

    /** How often it stands anywhere but in the term itself. */
    long occurrences(int period) {
      return occurrences[period];
    }

    private void add(int year, long near, long anywhere) {
      together[0] += near;
      occurrences[0] += anywhere;
      if (year >= 0) {
        together[year + 1] += near;
        occurrences[year + 1] += anywhere;
      }
    }
  }

  /** Counts a form in its postings. */
  FormCounts count(String form, TermsEnum terms) throws IOException {
    FormCounts counted = new FormCounts(form, years.size() + 1);
    PostingsEnum places = terms.postings(postings, PostingsEnum.POSITIONS);
    postings = places;
    for (int document = places.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = places.nextDoc()) {
      if (!part.has(document)) {
        continue;
      }
      CollocationWindow.Places around = neighbourhood.in(document);
      if (around == null) {
        counted.add(years.of(document), 0, places.freq());
      } else {
        int near = 0;
        int outside = 0;
        for (int i = places.freq(); i > 0; i--) {
          int position = places.nextPosition();
          near += around.near().get(position) ? 1 : 0;
          outside += around.inside().get(position) ? 0 : 1;
        }
        counted.add(years.of(document), near, outside);
      }
    }
    return counted;
  }

  /** The paragraphs that have the term. */
  Subcorpus matched() throws IOException {
    return part.only(index, neighbourhood.documents());
  }

  /** How much text there is: all, then each year. */
  List<Extent> extents() throws IOException {
    int periods = years.size() + 1;
    long[] occurrences = new long[periods];
    long[] places = new long[periods];
    long[] words = new long[periods];
    part.eachLength(
        index,
        (document, length) -> {
          CollocationWindow.Places around = neighbourhood.in(document);
          long inside = around == null ? 0 : around.inside().cardinality();
          long near = around == null ? 0 : around.near().cardinality();
          int year = years.of(document) + 1;
          for (int period : year == 0 ? new int[] {0} : new int[] {0, year}) {
            occurrences[period] += around == null ? 0 : around.occurrences();
            places[period] += near;
            words[period] += length - inside;
          }
        });
    List<Extent> extents = new ArrayList<>();
    for (int period = 0; period < periods; period++) {
      extents.add(
          new Extent(
              period == 0 ? "" : years.name(period - 1),
              occurrences[period],
              places[period],
              words[period]));
    }
    return extents;
  }
}
