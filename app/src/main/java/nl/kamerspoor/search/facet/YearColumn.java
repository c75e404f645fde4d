package nl.kamerspoor.search.facet;

import java.io.IOException;
import java.time.LocalDate;
import nl.kamerspoor.index.fields.IndexFields;
import nl.kamerspoor.index.open.SegmentColumn;
import nl.kamerspoor.search.query.FilterField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.DocValuesSkipper;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.jspecify.annotations.Nullable;

/**
 * The calendar years of the papers' dates.
 *
 * @param first the earliest, with the number 0
 */
record YearColumn(int first, int size) implements FacetColumn {

  private static final int[] UNDATED = {};

  static YearColumn of(IndexReader reader) throws IOException {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (LeafReaderContext leaf : reader.leaves()) {
      @Nullable DocValuesSkipper days = leaf.reader().getDocValuesSkipper(IndexFields.DATE);
      if (days != null && days.docCount() > 0) {
        least = Math.min(least, days.minValue());
        greatest = Math.max(greatest, days.maxValue());
      }
    }
    return least > greatest
        ? new YearColumn(0, 0)
        : new YearColumn(year(least), year(greatest) - year(least) + 1);
  }

  private static int year(long day) {
    return LocalDate.ofEpochDay(day).getYear();
  }

  @Override
  public String text(int number) {
    return Integer.toString(first + number);
  }

  @Override
  public String filter(int number) {
    return FilterField.YEAR.dutch() + ":" + text(number);
  }

  @Override
  public boolean isOfPaper(LeafReaderContext segment) {
    return true;
  }

  @Override
  public SegmentColumn of(LeafReaderContext segment) throws IOException {
    NumericDocValues days = DocValues.getNumeric(segment.reader(), IndexFields.DATE);
    return document ->
        days.advanceExact(document) ? new int[] {year(days.longValue()) - first} : UNDATED;
  }
}
