package nl.kamerspoor.batch.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.line.CharacterPositions;
import nl.kamerspoor.batch.line.LineGroup;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListLine;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows with a tab between two cells, as IANA registered text/tab-separated-values: each cell
 * as it stands.
 *
 * <p>Quotes are a phrase of the query, not quotes of the table. Only a cell that a spreadsheet has
 * quoted beyond doubt, <code>"""a phrase"""</code>, is unwrapped: as a query it would mean nothing.
 */
final class TabRows implements RowReader {

  private final LineReader lines;

  TabRows(LineReader lines) {
    this.lines = lines;
  }

  @Override
  public @Nullable TableRow read() throws IOException {
    return RowReader.read(lines, TabRows::cells);
  }

  static TableRow.Cells cells(ListLine line) {
    List<Value> values = new ArrayList<>();
    int start = 0;
    for (String cell : line.text().split("\t", -1)) {
      CharacterPositions place = CharacterPositions.on(line.number(), start + 1);
      values.add(isWrapped(cell) ? unwrapped(cell, place) : new Value(cell, place));
      start += cell.length() + 1;
    }
    return new TableRow.Cells(new LineGroup(line.number(), line.text()), values);
  }

  /** Whether a cell is in quotes and all quotes in it are doubled, at least one pair. */
  private static boolean isWrapped(String cell) {
    if (cell.length() < 4 || !cell.startsWith("\"") || !cell.endsWith("\"")) {
      return false;
    }
    String inner = cell.substring(1, cell.length() - 1);
    return inner.contains("\"\"") && !inner.replace("\"\"", "").contains("\"");
  }

  private static Value unwrapped(String cell, CharacterPositions place) {
    String inner = cell.substring(1, cell.length() - 1);
    return new Value(
        inner.replace("\"\"", "\""),
        character -> place.of(1 + Quotes.written(inner, 0, character)));
  }

  @Override
  public String hint() {
    return "a tab begins a new cell, even in quotes; write a blank instead";
  }
}
