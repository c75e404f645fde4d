package nl.kamerspoor.search.facet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.DistinctNumbers;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.query.FilterField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;

/**
 * The dossiers, in their order. As the filter finds by a number without suffix all chapters and
 * parts of the dossier, what is in {@code 36600-XX} counts for {@code 36600} too where papers state
 * that by itself.
 *
 * <p>They may be many, so none is held as a text: a number is that of Lucene's {@link OrdinalMap}.
 */
final class DossierColumn implements FacetColumn {

  private static final int[] NONE = {};

  private final List<LeafReaderContext> segments;
  private final OrdinalMap numbers;

  /** By the number of a dossier with a suffix, that of the one without; below 0 for others. */
  private final int[] wholes;

  private DossierColumn(List<LeafReaderContext> segments, OrdinalMap numbers) throws IOException {
    this.segments = segments;
    this.numbers = numbers;
    this.wholes = new int[Math.toIntExact(numbers.getValueCount())];
    Arrays.fill(wholes, -1);
    for (LeafReaderContext segment : segments) {
      addWholes(segment);
    }
  }

  static DossierColumn of(IndexReader reader) throws IOException {
    List<SortedSetDocValues> values = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      values.add(values(segment));
    }
    return new DossierColumn(
        reader.leaves(),
        OrdinalMap.build(null, values.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT));
  }

  private static SortedSetDocValues values(LeafReaderContext segment) throws IOException {
    return DocValues.getSortedSet(segment.reader(), IndexFields.DOSSIER);
  }

  private void addWholes(LeafReaderContext segment) throws IOException {
    LongValues ofSegment = numbers.getGlobalOrds(segment.ord);
    TermsEnum terms = values(segment).termsEnum();
    BytesRef last = new BytesRef();
    int whole = -1;
    for (BytesRef term = terms.next(); term != null; term = terms.next()) {
      int digits = 0;
      while (digits < term.length && term.bytes[term.offset + digits] != '-') {
        digits++;
      }
      if (digits < term.length) {
        BytesRef number = new BytesRef(term.bytes, term.offset, digits);
        if (!number.equals(last)) {
          last = BytesRef.deepCopyOf(number);
          whole = number(last);
        }
        wholes[(int) ofSegment.get(terms.ord())] = whole;
      }
    }
  }

  /** The number of a dossier; below 0 where no paper states it. */
  private int number(BytesRef dossier) throws IOException {
    for (LeafReaderContext segment : segments) {
      long ordinal = values(segment).lookupTerm(dossier);
      if (ordinal >= 0) {
        return (int) numbers.getGlobalOrds(segment.ord).get(ordinal);
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return wholes.length;
  }

  @Override
  public String text(int number) throws IOException {
    LeafReaderContext segment = segments.get(numbers.getFirstSegmentNumber(number));
    return values(segment).lookupOrd(numbers.getFirstSegmentOrd(number)).utf8ToString();
  }

  @Override
  public String filter(int number) throws IOException {
    return FilterField.DOSSIER.dutch() + ":" + text(number);
  }

  @Override
  public boolean isOfPaper(LeafReaderContext segment) {
    return true;
  }

  @Override
  public SegmentColumn of(LeafReaderContext segment) throws IOException {
    LongValues ofSegment = numbers.getGlobalOrds(segment.ord);
    SortedSetDocValues dossiers = values(segment);
    return document -> {
      if (!dossiers.advanceExact(document)) {
        return NONE;
      }
      DistinctNumbers all = new DistinctNumbers(dossiers.docValueCount());
      for (int i = dossiers.docValueCount(); i > 0; i--) {
        int number = (int) ofSegment.get(dossiers.nextOrd());
        all.add(number);
        all.add(wholes[number]);
      }
      return all.toArray();
    };
  }
}
