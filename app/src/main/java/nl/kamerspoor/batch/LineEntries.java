package nl.kamerspoor.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.batch.entry.Entry;
import nl.kamerspoor.batch.line.Line;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.Place;
import nl.kamerspoor.batch.line.Problem;
import nl.kamerspoor.batch.table.RowReader;
import nl.kamerspoor.batch.table.Separator;
import org.jspecify.annotations.Nullable;

/**
 * A query a line. Where nobody said that it is so, a line with a tab or a semicolon between its
 * words is refused: it is one of a table that begins further down, not a query.
 */
final class LineEntries implements Entry.Reader {

  private final LineReader lines;

  private final boolean isSaid;

  /**
   * The entries of a list of lines.
   *
   * @param isSaid whether it was said that each line is a query
   */
  LineEntries(LineReader lines, boolean isSaid) {
    this.lines = lines;
    this.isSaid = isSaid;
  }

  @Override
  public @Nullable Entry next() throws IOException {
    Line line = RowReader.next(lines);
    if (line == null) {
      return null;
    }
    Problem damage = line.damage();
    if (damage != null) {
      return Entry.unreadable(damage);
    }
    for (Separator separator : List.of(Separator.TAB, Separator.SEMICOLON)) {
      if (!isSaid && separator.isIn(line.text())) {
        return Entry.unreadable(
            line.problem(
                line.text().indexOf(separator.character()),
                "this line has cells with %s between them, as a table has; the first line has none"
                    .formatted(separator.plural()),
                "begin the list with the names of the columns, or say --input-format lines where each"
                    + " line is a query"));
      }
    }
    return new Entry(null, line.text(), Place.on(line.number(), 1), Map.of(), null);
  }
}
