package nl.kamerspoor.batch.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.batch.entry.Columns;
import nl.kamerspoor.batch.entry.Columns.Cell;
import nl.kamerspoor.batch.entry.Entry;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.Position;
import nl.kamerspoor.batch.line.Problem;
import org.jspecify.annotations.Nullable;

/** The rows of a table, each under the names of its columns. */
public final class TableEntries implements Entry.Reader {

  private final RowReader rows;
  private final @Nullable Separator separator;
  private final List<String> names;
  private final Columns columns;

  /**
   * The entries of a table.
   *
   * @param isCsv whether its file says so
   */
  public TableEntries(LineReader lines, TableShape table, Columns columns, boolean isCsv) {
    this.separator = table.separator();
    this.names = table.names();
    this.columns = columns;
    int query = names.indexOf(Columns.QUERY);
    this.rows =
        switch (separator) {
          case null -> new SingleRows(lines, isCsv);
          case TAB -> new TabRows(lines);
          case SEMICOLON, COMMA -> new CsvRows(lines, separator.character());
          case BLANK -> new BlankRows(lines, query, names.size() - query - 1);
        };
  }

  @Override
  public @Nullable Entry next() throws IOException {
    for (Row row = rows.read(); row != null; row = rows.read()) {
      switch (row) {
        case Row.Unreadable unreadable -> {
          return unreadable(unreadable.problem(), unreadable.before());
        }
        case Row.Cells cells -> {
          if (!cells.isBlank()) {
            return entry(cells);
          }
        }
      }
    }
    return null;
  }

  private Entry entry(Row.Cells row) {
    if (isHeader(row)) {
      return Entry.unreadable(
          row.block().problem(0, "a second header", "make two lists of it, or take this line out"));
    }
    if (row.values().size() != names.size()) {
      int odd = Math.min(row.values().size(), names.size()) - 1;
      ListedQuery.Value last = row.values().get(odd);
      Position position = last.place().of(last.text().length());
      return unreadable(
          new Problem(
              position,
              "this row has %d %s, the header %d"
                  .formatted(
                      row.values().size(),
                      row.values().size() == 1 ? "cell" : "cells",
                      names.size()),
              hint(row.block().text()),
              row.block().text(),
              position.column() - 1),
          row.values().size() > 1 ? row.values() : List.of());
    }
    return columns.entry(cells(row.values()), row.block());
  }

  /** Another separator than the header's is told as such, where the row would fit with it. */
  private String hint(String row) {
    for (Separator other : List.of(Separator.TAB, Separator.SEMICOLON, Separator.COMMA)) {
      if (other != separator && names.size() > 1 && other.cells(row).size() == names.size()) {
        return "it has %s between its cells, the header %s; put the same between all"
            .formatted(other.plural(), separator == null ? "one column" : separator.plural());
      }
    }
    return rows.hint();
  }

  /** What cannot be searched for, by its name where the cells that can be read hold it. */
  private Entry unreadable(Problem problem, List<ListedQuery.Value> values) {
    return Entry.unreadable(problem, columns.id(cells(values)));
  }

  /** Values under the names of the columns, as far as there are both. */
  private List<Cell> cells(List<ListedQuery.Value> values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      cells.add(new Cell(names.get(i), values.get(i)));
    }
    return cells;
  }

  /** Whether the row repeats the header, as where two lists were put together. */
  private boolean isHeader(Row.Cells row) {
    return names.size() > 1
        && row.values().stream().allMatch(value -> columns.known(value.text()) != null)
        && row.values().stream()
            .anyMatch(value -> Columns.QUERY.equals(columns.known(value.text())));
  }
}
