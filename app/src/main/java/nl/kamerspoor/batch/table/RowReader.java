package nl.kamerspoor.batch.table;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import nl.kamerspoor.batch.line.Line;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.Problem;
import org.jspecify.annotations.Nullable;

/** Lines to rows of cells; comments and blank lines are passed over. */
public interface RowReader {

  /** The next row, or null after the last one. */
  @Nullable Row read() throws IOException;

  /** The next row, made of the next line unless that is damaged; null after the last one. */
  static @Nullable Row read(LineReader lines, Function<Line, Row> cells) throws IOException {
    Line line = next(lines);
    if (line == null) {
      return null;
    }
    Problem damage = line.damage();
    return damage == null ? cells.apply(line) : new Row.Unreadable(damage, List.of());
  }

  /** The next line that is neither blank nor a comment; null after the last one. */
  static @Nullable Line next(LineReader lines) throws IOException {
    Line line = lines.read();
    while (line != null && (line.isBlank() || line.isComment())) {
      line = lines.read();
    }
    return line;
  }

  /** What to say of a row with more or fewer cells than the header. */
  String hint();
}
