package nl.kamerspoor.trace.bucket;

import java.time.LocalDate;
import nl.kamerspoor.document.reference.ReferenceReader;
import nl.kamerspoor.search.query.FilterField;
import nl.kamerspoor.search.query.FilterValue;
import nl.kamerspoor.search.query.QueryException;
import nl.kamerspoor.search.query.Typed;
import nl.kamerspoor.search.query.process.FilterValues;
import org.jspecify.annotations.Nullable;

/**
 * Days, first and last included.
 *
 * @param typed as typed, or as the filter writes it: {@code 2015..2017}
 * @param from null for no limit
 * @param to null for no limit
 */
public record Period(String typed, @Nullable LocalDate from, @Nullable LocalDate to) {

  /**
   * Reads {@code 2015..2017}, {@code 2019}, {@code 2019-03..2019-06-15}.
   *
   * @throws QueryException when it is not a period
   */
  public static Period parse(String typed) throws QueryException {
    Typed value = Typed.query(typed);
    if (new FilterValues(ReferenceReader.ALONE).of(FilterField.DATE, value.all(), typed)
        instanceof FilterValue.Days days) {
      return new Period(typed.strip(), days.from(), days.to());
    }
    throw value.all().error("\"" + typed + "\" is not a period", "for example 2015..2017");
  }

  boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** Whether some day is in both. */
  public boolean overlaps(Period other) {
    return (from == null || other.to == null || !from.isAfter(other.to))
        && (to == null || other.from == null || !to.isBefore(other.from));
  }

  /** As a filter of the query language. */
  String filter() {
    return "datum:" + typed;
  }

  @Override
  public String toString() {
    return typed;
  }
}
