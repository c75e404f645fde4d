package nl.kamerspoor.output.data;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows of values under named columns: what a command that counts or lists prints in any format.
 *
 * @param type the type of its JSON lines
 * @param columns the columns
 * @param rows a value a column: a text, a number, a date, a list of texts or forms, or null where
 *     it is not known
 */
public record Listing(String type, List<Column> columns, List<List<@Nullable Object>> rows) {

  /**
   * A column.
   *
   * @param name as in JSON and CSV: {@code oldest_paper}
   * @param title as in text and Markdown: {@code oldest paper}
   */
  public record Column(String name, String title) {

    /** A column titled by its name. */
    public static Column of(String name) {
      return new Column(name, name.replace('_', ' '));
    }
  }

  /**
   * A number as people are to read it, for tables that only people read.
   *
   * @param text {@code 12.3}
   */
  public record Figure(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * A word form in a list of them: to programs with its counts, to people by itself.
   *
   * @param counts by what is counted: {@code occurrences}
   */
  public record WordForm(String form, Map<String, Long> counts) {
    @Override
    public String toString() {
      return form;
    }
  }

  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (List<@Nullable Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            row.size() + " values for " + columns.size() + " columns: " + row);
      }
    }
  }
}
