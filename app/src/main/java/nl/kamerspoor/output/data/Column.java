package nl.kamerspoor.output.data;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of a listing, with the way to its values. Numbers stand to the right, all else to the
 * left.
 *
 * @param <T> what a row is about
 * @param name as programs read it, in JSON and CSV: {@code oldest_paper}
 * @param heading as people read it, in text and Markdown: {@code oldest paper}
 * @param cell gives the value of a row
 */
public record Column<T>(String name, String heading, Function<T, Cell> cell) {

  /** A column of any values, headed by its name. */
  public static <T> Column<T> of(String name, Function<T, Cell> cell) {
    return new Column<>(name, name.replace('_', ' '), cell);
  }

  /** A column of texts; null for one that is not known. */
  public static <T> Column<T> text(String name, Function<T, @Nullable String> text) {
    return of(name, row -> Cell.text(text.apply(row)));
  }

  /** A column of whole numbers. */
  public static <T> Column<T> count(String name, ToLongFunction<T> number) {
    return of(name, row -> Cell.count(number.applyAsLong(row)));
  }

  /** A column of numbers with decimals; null for one that is not known. */
  public static <T> Column<T> decimal(String name, Function<T, @Nullable Double> number) {
    return of(name, row -> Cell.decimal(number.apply(row)));
  }

  /** A column of days; null for one that is not known. */
  public static <T> Column<T> day(String name, Function<T, @Nullable LocalDate> date) {
    return of(name, row -> Cell.day(date.apply(row)));
  }

  /** Gives the column another heading. */
  public Column<T> headed(String other) {
    return new Column<>(name, other, cell);
  }
}
