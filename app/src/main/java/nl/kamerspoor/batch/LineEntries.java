package nl.kamerspoor.batch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import nl.kamerspoor.batch.entry.RawEntry;
import nl.kamerspoor.batch.line.CharacterPositions;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListLine;
import nl.kamerspoor.batch.table.CellSeparator;
import nl.kamerspoor.batch.table.RowReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list with a query on each line. Where nobody said that it is so, a line with a tab or a
 * semicolon between its words is refused: it is one of a table that begins further down, not a
 * query.
 */
final class LineEntries implements RawEntry.Reader {

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
  public @Nullable RawEntry next() throws IOException {
    ListLine line = RowReader.next(lines);
    if (line == null) {
      return null;
    }
    EntryProblem damage = line.damage();
    if (damage != null) {
      return RawEntry.unreadable(damage);
    }
    for (CellSeparator separator : List.of(CellSeparator.TAB, CellSeparator.SEMICOLON)) {
      if (!isSaid && separator.isIn(line.text())) {
        return RawEntry.unreadable(
            line.problem(
                line.text().indexOf(separator.character()),
                "this line has %s between cells, like a table; the first line has none"
                    .formatted(separator.plural()),
                "begin the list with the names of the columns, or say --input-format lines where each"
                    + " line is a query"));
      }
    }
    return new RawEntry(null, line.text(), CharacterPositions.on(line.number(), 1), Map.of(), null);
  }
}
