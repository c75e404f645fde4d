package nl.kamerspoor.trace.vocabulary;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.OpenIndex;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/** The calendar years of the paragraphs of a part; papers without a date come last. */
final class ParagraphYears {

  /** No years at all: everything is one period. */
  static final ParagraphYears NONE = new ParagraphYears(List.of(), new int[0]);

  private static final int UNDATED = Integer.MAX_VALUE;

  private final List<Integer> years;
  private final int[] byDocument;

  private ParagraphYears(List<Integer> years, int[] byDocument) {
    this.years = years;
    this.byDocument = byDocument;
  }

  static ParagraphYears of(OpenIndex index, Subcorpus part) throws IOException {
    int[] byDocument = new int[index.reader().maxDoc()];
    Arrays.fill(byDocument, UNDATED);
    for (LeafReaderContext leaf : index.reader().leaves()) {
      NumericDocValues dates = DocValues.getNumeric(leaf.reader(), IndexFields.DATE);
      for (int document = dates.nextDoc();
          document != DocIdSetIterator.NO_MORE_DOCS;
          document = dates.nextDoc()) {
        byDocument[leaf.docBase + document] = LocalDate.ofEpochDay(dates.longValue()).getYear();
      }
    }
    TreeSet<Integer> years = new TreeSet<>();
    for (int document = 0; document < byDocument.length; document++) {
      if (part.has(document)) {
        years.add(byDocument[document]);
      }
    }
    return new ParagraphYears(new ArrayList<>(years), byDocument);
  }

  /** How many there are. */
  int size() {
    return years.size();
  }

  /** What a year is called: {@code 2019}, {@code undated}. */
  String name(int number) {
    int year = years.get(number);
    return year == UNDATED ? "undated" : Integer.toString(year);
  }

  /** The number of a paragraph's year among these; -1 where there are none. */
  int of(int document) {
    return years.isEmpty() ? -1 : Collections.binarySearch(years, byDocument[document]);
  }
}
