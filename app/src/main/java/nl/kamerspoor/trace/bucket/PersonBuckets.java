package nl.kamerspoor.trace.bucket;

import java.io.IOException;
import nl.kamerspoor.index.fields.PersonRole;
import nl.kamerspoor.index.open.IndexedPersons;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.index.open.SegmentColumn;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Who signed a paper, sent it as an annex, or speaks: one bucket a person, under whatever name, as
 * the register of persons has it.
 */
final class PersonBuckets implements Buckets {

  private final IndexedPersons persons;
  private final PersonRole role;
  private final String field;

  /**
   * @param field in the query language
   */
  private PersonBuckets(IndexedPersons persons, PersonRole role, String field) {
    this.persons = persons;
    this.role = role;
    this.field = field;
  }

  /** Everybody. */
  static PersonBuckets all(OpenIndex index) throws IOException {
    return new PersonBuckets(IndexedPersons.of(index.reader()), PersonRole.ANY, "persoon");
  }

  /** Those in government, in what they signed or said as such. */
  static PersonBuckets ministers(OpenIndex index) throws IOException {
    return new PersonBuckets(IndexedPersons.of(index.reader()), PersonRole.GOVERNMENT, "minister");
  }

  @Override
  public boolean isInTime() {
    return false;
  }

  @Override
  public Bucket bucket(long number) {
    String name = persons.register().persons().get((int) number).name();
    return new Bucket(name, NamedBuckets.filter(field, "=" + name));
  }

  @Override
  public Bucket unknown() {
    return new Bucket("not stated", field + ":onbekend");
  }

  @Override
  public SegmentBuckets of(LeafReaderContext segment) throws IOException {
    SegmentColumn column = persons.column(segment, role);
    return document -> {
      int[] numbers = column.of(document);
      if (numbers.length == 0) {
        return UNKNOWN;
      }
      long[] buckets = new long[numbers.length];
      for (int i = 0; i < numbers.length; i++) {
        buckets[i] = numbers[i];
      }
      return buckets;
    };
  }
}
