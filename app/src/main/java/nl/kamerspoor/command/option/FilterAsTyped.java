package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.command.Option;
import nl.kamerspoor.search.query.QueryException;

/** A filter that was given as an option, in the form of the query language and as it was typed. */
public final class FilterAsTyped {

  /**
   * A character of a value that was typed.
   *
   * @param option the name of the option: {@code --minister}
   * @param value which of its values, from 0
   * @param character which character of the value, from 0; at most its length
   */
  public record Place(String option, int value, int character) {}

  /**
   * Where a value stands.
   *
   * @param first the character of the value at which it begins; -1 for a quotation mark before it
   * @param inQuery where that is in the filter
   * @param inOption where that is in the option
   */
  private record WrittenValue(
      String option, int value, int length, int first, int inQuery, int inOption) {}

  private final StringBuilder query;
  private final StringBuilder option = new StringBuilder();
  private final List<WrittenValue> values = new ArrayList<>();

  /**
   * A filter without values yet.
   *
   * @param name what stands before the values: {@code minister:}
   */
  FilterAsTyped(String name) {
    this.query = new StringBuilder(name);
  }

  /**
   * Adds a value.
   *
   * @param number which of the option's values, from 0
   * @param isQuoted whether it stands in quotes
   */
  void value(Option<?> typed, int number, String value, boolean isQuoted) {
    String written = isQuoted ? "\"" + value + "\"" : value;
    option.append(option.isEmpty() ? "" : " ").append(typed.name()).append(' ');
    values.add(
        new WrittenValue(
            typed.name(),
            number,
            value.length(),
            isQuoted ? -1 : 0,
            query.length(),
            option.length()));
    query.append(written);
    option.append(written);
  }

  /** Adds what the query language has between values, and an option has not. */
  void between(String text) {
    query.append(text);
  }

  /** The filter in the query language: {@code minister:(blok OR koenders)}. */
  String inQuery() {
    return query.toString();
  }

  /** An error in the query's form, pointing to the same place in {@code --minister blok}. */
  QueryException inOption(QueryException failure) {
    int place = 0;
    for (WrittenValue value : values) {
      if (value.inQuery() <= failure.position()) {
        place = failure.position() - value.inQuery() + value.inOption();
      }
    }
    return failure.in(option.toString(), Math.min(place, option.length()));
  }

  /** The character of a value that an error in the query's form is about, or that is nearest. */
  Place place(QueryException failure) {
    WrittenValue nearest = values.getFirst();
    for (WrittenValue value : values) {
      if (value.inQuery() <= failure.position()) {
        nearest = value;
      }
    }
    int character = failure.position() - nearest.inQuery() + nearest.first();
    return new Place(nearest.option(), nearest.value(), Math.clamp(character, 0, nearest.length()));
  }
}
