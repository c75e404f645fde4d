package nl.kamerspoor.command.option;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.search.query.QueryException;

/** A filter given as an option: as the query language has it, and as it was typed. */
final class FilterAsTyped {

  /** Where a value stands: from which character on in the one, and in the other. */
  private record ValuePlace(int inQuery, int inOption) {}

  private final StringBuilder query;
  private final StringBuilder option = new StringBuilder();
  private final List<ValuePlace> places = new ArrayList<>();

  /**
   * @param name what stands before the values: {@code minister:}
   */
  FilterAsTyped(String name) {
    this.query = new StringBuilder(name);
  }

  /** Adds a value, in quotes where it needs them. */
  void value(String optionName, String value) {
    option.append(option.isEmpty() ? "" : " ").append(optionName).append(' ');
    places.add(new ValuePlace(query.length(), option.length()));
    query.append(value);
    option.append(value);
  }

  /** Adds what the query language has between values, and an option has not. */
  void between(String text) {
    query.append(text);
  }

  /** {@code minister:(blok OR koenders)}. */
  String inQuery() {
    return query.toString();
  }

  /** An error in the query's form, pointing to the same place in {@code --minister blok}. */
  QueryException inOption(QueryException failure) {
    int position = 0;
    for (ValuePlace place : places) {
      if (place.inQuery() <= failure.position()) {
        position = failure.position() - place.inQuery() + place.inOption();
      }
    }
    return failure.in(option.toString(), Math.min(position, option.length()));
  }
}
