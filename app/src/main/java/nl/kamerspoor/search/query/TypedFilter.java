package nl.kamerspoor.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A filter that is given beside a query, by an option: the values as they were typed. */
public sealed interface TypedFilter {

  /** The property that it is about. */
  FilterField field();

  /** One of some values: {@code --minister blok --minister koenders}. */
  record Values(FilterField field, List<Typed> values) implements TypedFilter {
    public Values {
      values = List.copyOf(values);
    }

    /** As it is written in the query language: {@code minister:(blok OR koenders)}. */
    @Override
    public String toString() {
      String written =
          values.stream().map(value -> written(value.text())).collect(Collectors.joining(" OR "));
      return field.dutch() + ":" + (values.size() == 1 ? written : "(" + written + ")");
    }

    private static String written(String value) {
      boolean isBare = value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
      return isBare ? value : "\"" + value.strip() + "\"";
    }
  }

  /**
   * A period: {@code --from 2019-03 --to 2019}.
   *
   * @param from its first day, month or year; null for no limit
   * @param to its last one; null for no limit
   */
  record Period(@Nullable Typed from, @Nullable Typed to) implements TypedFilter {
    @Override
    public FilterField field() {
      return FilterField.DATE;
    }

    /** As it is written in the query language: {@code datum:2019-03..2019}. */
    @Override
    public String toString() {
      return "%s:%s..%s"
          .formatted(
              field().dutch(),
              from == null ? "" : from.text().strip(),
              to == null ? "" : to.text().strip());
    }
  }

  /** A filter of one value that no option gave. */
  static TypedFilter of(FilterField field, String... values) {
    return new Values(field, Arrays.stream(values).map(Typed::query).toList());
  }
}
