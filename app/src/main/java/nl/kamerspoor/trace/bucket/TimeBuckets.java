package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import nl.kamerspoor.document.SessionYear;
import nl.kamerspoor.index.fields.IndexFields;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Years and the like, by one number of each paper. */
public final class TimeBuckets implements Buckets {

  private static final Bucket UNDATED = new Bucket("undated", "datum:onbekend");
  private static final Bucket NO_SESSION_YEAR = new Bucket("not known", "vergaderjaar:onbekend");

  private final String column;
  private final Bucket unknown;
  private final Numbering numbering;
  private final Naming naming;

  /** The buckets of a value of the column. */
  private interface Numbering {
    long[] of(long value);
  }

  private interface Naming {
    Bucket of(long number);
  }

  private TimeBuckets(String column, Bucket unknown, Numbering numbering, Naming naming) {
    this.column = column;
    this.unknown = unknown;
    this.numbering = numbering;
    this.naming = naming;
  }

  static TimeBuckets years() {
    return new TimeBuckets(
        IndexFields.DATE,
        UNDATED,
        day -> new long[] {LocalDate.ofEpochDay(day).getYear()},
        year ->
            new Bucket(
                Long.toString(year),
                "jaar:" + year,
                new CalendarSpan(CalendarSpan.Length.YEAR, year)));
  }

  static TimeBuckets quarters() {
    return new TimeBuckets(
        IndexFields.DATE,
        UNDATED,
        day -> {
          LocalDate date = LocalDate.ofEpochDay(day);
          return new long[] {date.getYear() * 4L + (date.getMonthValue() - 1) / 3};
        },
        number -> {
          long year = number / 4;
          long quarter = number % 4;
          return new Bucket(
              year + "-Q" + (quarter + 1),
              "datum:%s..%s".formatted(month(year, quarter * 3 + 1), month(year, quarter * 3 + 3)),
              new CalendarSpan(CalendarSpan.Length.QUARTER, number));
        });
  }

  static TimeBuckets months() {
    return new TimeBuckets(
        IndexFields.DATE,
        UNDATED,
        day -> {
          LocalDate date = LocalDate.ofEpochDay(day);
          return new long[] {date.getYear() * 12L + date.getMonthValue() - 1};
        },
        number -> {
          String month = month(number / 12, number % 12 + 1);
          return new Bucket(
              month, "datum:" + month, new CalendarSpan(CalendarSpan.Length.MONTH, number));
        });
  }

  static TimeBuckets sessionYears() {
    return new TimeBuckets(
        IndexFields.SESSION_YEAR,
        NO_SESSION_YEAR,
        first -> new long[] {first},
        first -> {
          String years = new SessionYear((int) first).toString();
          return new Bucket(
              years, "vergaderjaar:" + years, new CalendarSpan(CalendarSpan.Length.YEAR, first));
        });
  }

  static TimeBuckets cabinets() {
    List<Cabinet> cabinets = Cabinet.all();
    return new TimeBuckets(
        IndexFields.DATE,
        new Bucket(
            "undated, or before " + cabinets.getFirst().name(),
            "datum:(onbekend OR ..%s)".formatted(cabinets.getFirst().from().minusDays(1))),
        day -> {
          long number = Cabinet.numberOn(LocalDate.ofEpochDay(day));
          return number < 0 ? UNKNOWN : new long[] {number};
        },
        number -> {
          Cabinet cabinet = cabinets.get((int) number);
          return new Bucket(cabinet.name(), cabinet.period().filter());
        });
  }

  /** These periods and nothing else. */
  public static TimeBuckets of(List<Period> periods) {
    return new TimeBuckets(
        IndexFields.DATE,
        UNDATED,
        day -> {
          LocalDate date = LocalDate.ofEpochDay(day);
          for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).contains(date)) {
              return new long[] {i};
            }
          }
          return Buckets.outside();
        },
        number -> {
          Period period = periods.get((int) number);
          return new Bucket(period.toString(), period.filter());
        });
  }

  private static String month(long year, long month) {
    return "%04d-%02d".formatted(year, month);
  }

  @Override
  public boolean isInTime() {
    return true;
  }

  @Override
  public Bucket bucket(long number) {
    return naming.of(number);
  }

  @Override
  public Bucket unknown() {
    return unknown;
  }

  @Override
  public SegmentBuckets of(LeafReaderContext segment) throws IOException {
    NumericDocValues values = DocValues.getNumeric(segment.reader(), column);
    return new SegmentBuckets() {
      // The paragraphs of a paper follow each other.
      private long last = Long.MIN_VALUE;
      private long[] lastBuckets = UNKNOWN;

      @Override
      public long[] of(int document) throws IOException {
        if (!values.advanceExact(document)) {
          return UNKNOWN;
        }
        long value = values.longValue();
        if (value != last) {
          last = value;
          lastBuckets = numbering.of(value);
        }
        return lastBuckets;
      }
    };
  }
}
