package nl.kamerspoor.batch.table;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of one cell, commas and all. Quotes are a phrase of the query; only in a file of CSV,
 * where a spreadsheet puts a cell in quotes for its commas, are they the table's.
 */
final class SingleCellRows implements RowReader {

  private final LineReader lines;
  private final boolean isCsv;

  SingleCellRows(LineReader lines, boolean isCsv) {
    this.lines = lines;
    this.isCsv = isCsv;
  }

  @Override
  public @Nullable TableRow read() throws IOException {
    return RowReader.read(lines, this::row);
  }

  private TableRow row(ListLine line) {
    for (CellSeparator separator : List.of(CellSeparator.TAB, CellSeparator.SEMICOLON)) {
      if (separator.isIn(line.text())) {
        int place = Math.max(0, line.text().indexOf(separator.character()));
        return new TableRow.Unreadable(
            line.problem(place, "this row has several cells, the header has one", hint()),
            List.of());
      }
    }
    return isCsv && line.text().startsWith("\"")
        ? CsvRows.row(line, CellSeparator.COMMA.character())
        : TabRows.cells(line);
  }

  @Override
  public String hint() {
    return "a tab or a semicolon begins a new cell; name all columns in the first line";
  }
}
