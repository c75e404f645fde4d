package nl.kamerspoor.output.data;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under columns: what a command that counts or lists prints in any format.
 *
 * @param <T> what a row is about
 * @param type the type of its JSON lines
 */
public record Listing<T>(String type, List<Column<T>> columns, List<T> rows) {

  public Listing {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** The names of the columns, for programs. */
  public List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The headings of the columns, for people. */
  public List<String> headings() {
    return columns.stream().map(Column::heading).toList();
  }

  /** The values, row by row, one under each column. */
  public List<List<Cell>> cells() {
    List<List<Cell>> cells = new ArrayList<>();
    for (T row : rows) {
      cells.add(columns.stream().map(column -> column.cell().apply(row)).toList());
    }
    return cells;
  }

  /** Leaves only the first columns. */
  public Listing<T> narrowedTo(int shown) {
    return new Listing<>(type, columns.subList(0, shown), rows);
  }

  /** Adds a column. */
  public Listing<T> with(Column<T> column) {
    List<Column<T>> longer = new ArrayList<>(columns);
    longer.add(column);
    return new Listing<>(type, longer, rows);
  }
}
