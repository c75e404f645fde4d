package nl.kamerspoor.batch.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.batch.entry.ColumnNames;
import nl.kamerspoor.batch.entry.ColumnNames.Cell;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.entry.RawEntry;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListPosition;
import org.jspecify.annotations.Nullable;

/** Makes an entry of each row of a table, its cells under the names of the columns. */
public final class TableEntries implements RawEntry.Reader {

  private final RowReader rows;
  private final @Nullable CellSeparator separator;
  private final List<String> names;
  private final ColumnNames columns;

  /**
   * The entries of a table.
   *
   * @param isCsv whether its file says so
   */
  public TableEntries(LineReader lines, TableShape table, ColumnNames columns, boolean isCsv) {
    this.separator = table.separator();
    this.names = table.names();
    this.columns = columns;
    int query = names.indexOf(ColumnNames.QUERY);
    this.rows =
        switch (separator) {
          case null -> new SingleCellRows(lines, isCsv);
          case TAB -> new TabRows(lines);
          case SEMICOLON, COMMA -> new CsvRows(lines, separator.character());
          case BLANK -> new BlankRows(lines, query, names.size() - query - 1);
        };
  }

  @Override
  public @Nullable RawEntry next() throws IOException {
    for (TableRow row = rows.read(); row != null; row = rows.read()) {
      switch (row) {
        case TableRow.Unreadable unreadable -> {
          return unreadable(unreadable.problem(), unreadable.before());
        }
        case TableRow.Cells cells -> {
          if (!cells.isBlank()) {
            return entry(cells);
          }
        }
      }
    }
    return null;
  }

  private RawEntry entry(TableRow.Cells row) {
    if (isHeader(row)) {
      return RawEntry.unreadable(
          row.block().problem(0, "a second header", "make two lists of it, or remove this line"));
    }
    if (row.values().size() != names.size()) {
      int odd = Math.min(row.values().size(), names.size()) - 1;
      ListedQuery.Value last = row.values().get(odd);
      ListPosition position = last.place().of(last.text().length());
      return unreadable(
          new EntryProblem(
              position,
              "this row has %d %s, the header has %d"
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

  /** The hint for a row of the wrong length: its separator is another, where it would fit so. */
  private String hint(String row) {
    for (CellSeparator other :
        List.of(CellSeparator.TAB, CellSeparator.SEMICOLON, CellSeparator.COMMA)) {
      if (other != separator && names.size() > 1 && other.cells(row).size() == names.size()) {
        return "it has %s between its cells, the header has %s; use the same everywhere"
            .formatted(other.plural(), separator == null ? "one column" : separator.plural());
      }
    }
    return rows.hint();
  }

  /** An entry that cannot be searched for, with its id if the cells that can be read hold it. */
  private RawEntry unreadable(EntryProblem problem, List<ListedQuery.Value> values) {
    return RawEntry.unreadable(problem, columns.id(cells(values)));
  }

  /** Pairs values with the names of the columns, as far as there are both. */
  private List<Cell> cells(List<ListedQuery.Value> values) {
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      cells.add(new Cell(names.get(i), values.get(i)));
    }
    return cells;
  }

  /** Whether the row repeats the header, as where two lists were put together. */
  private boolean isHeader(TableRow.Cells row) {
    return names.size() > 1
        && row.values().stream().allMatch(value -> columns.known(value.text()) != null)
        && row.values().stream()
            .anyMatch(value -> ColumnNames.QUERY.equals(columns.known(value.text())));
  }
}
