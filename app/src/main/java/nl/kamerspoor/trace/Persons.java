package nl.kamerspoor.trace;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kamerspoor.index.Fields;
import nl.kamerspoor.index.OpenIndex;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Who signed a paper, sent it as an annex, or speaks: by the name as it is printed there, so that
 * Dijk, Inge van Dijk and Jimmy Dijk are three.
 */
final class Persons implements Division {

  private final List<String> names;

  private Persons(SortedSet<String> names) {
    this.names = new ArrayList<>(names);
  }

  static Persons of(OpenIndex index) throws IOException {
    SortedSet<String> names = new TreeSet<>();
    for (LeafReaderContext segment : index.reader().leaves()) {
      addAll(DocValues.getSortedSet(segment.reader(), Fields.SIGNATORY).termsEnum(), names);
      addAll(DocValues.getSorted(segment.reader(), Fields.SPEAKER).termsEnum(), names);
    }
    return new Persons(names);
  }

  private static void addAll(TermsEnum terms, SortedSet<String> names) throws IOException {
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      names.add(term.utf8ToString());
    }
  }

  @Override
  public boolean isInTime() {
    return false;
  }

  @Override
  public Bucket bucket(long number) {
    String name = names.get((int) number);
    return new Bucket(name, Names.filter("minister", "=" + name));
  }

  @Override
  public Bucket unknown() {
    return new Bucket("not known", "minister:onbekend");
  }

  @Override
  public Reader of(LeafReaderContext segment) throws IOException {
    SortedSetDocValues signatories = DocValues.getSortedSet(segment.reader(), Fields.SIGNATORY);
    SortedDocValues speakers = DocValues.getSorted(segment.reader(), Fields.SPEAKER);
    long[] signing = numbers(signatories.termsEnum(), signatories.getValueCount());
    long[] speaking = numbers(speakers.termsEnum(), speakers.getValueCount());
    return document -> {
      int signed = signatories.advanceExact(document) ? signatories.docValueCount() : 0;
      boolean speaks = speakers.advanceExact(document);
      if (signed == 0 && !speaks) {
        return UNKNOWN;
      }
      long[] numbers = new long[signed + (speaks ? 1 : 0)];
      for (int i = 0; i < signed; i++) {
        numbers[i] = signing[(int) signatories.nextOrd()];
      }
      if (speaks) {
        numbers[signed] = speaking[speakers.ordValue()];
      }
      return distinct(numbers);
    };
  }

  /** The numbers here of a segment's own. */
  private long[] numbers(TermsEnum terms, long count) throws IOException {
    long[] numbers = new long[(int) count];
    int i = 0;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      numbers[i++] = Collections.binarySearch(names, term.utf8ToString());
    }
    return numbers;
  }

  /** Without the last where it stands before: a speaker who signed what was said. */
  private static long[] distinct(long[] numbers) {
    for (int i = 0; i < numbers.length - 1; i++) {
      if (numbers[i] == numbers[numbers.length - 1]) {
        return Arrays.copyOf(numbers, numbers.length - 1);
      }
    }
    return numbers;
  }
}
