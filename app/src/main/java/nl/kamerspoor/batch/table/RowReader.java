package nl.kamerspoor.batch.table;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListLine;
import org.jspecify.annotations.Nullable;

/** Reads rows of cells, one a line; comments and blank lines are passed over. */
public interface RowReader {

  /** The next row, or null after the last one. */
  @Nullable TableRow read() throws IOException;

  /** The next row, made of the next line unless that is damaged; null after the last one. */
  static @Nullable TableRow read(LineReader lines, Function<ListLine, TableRow> cells)
      throws IOException {
    ListLine line = next(lines);
    if (line == null) {
      return null;
    }
    EntryProblem damage = line.damage();
    return damage == null ? cells.apply(line) : new TableRow.Unreadable(damage, List.of());
  }

  /** The next line that is neither blank nor a comment; null after the last one. */
  static @Nullable ListLine next(LineReader lines) throws IOException {
    ListLine line = lines.read();
    while (line != null && (line.isBlank() || line.isComment())) {
      line = lines.read();
    }
    return line;
  }

  /** The hint for a row that has more or fewer cells than the header. */
  String hint();
}
