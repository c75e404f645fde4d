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
 * Reads rows with blanks between two cells, none of which holds a blank but the query: it is all
 * that stands between the columns before it and those after it.
 */
final class BlankRows implements RowReader {

  private final LineReader lines;
  private final int before;
  private final int after;

  /**
   * @param before how many columns stand before the query
   * @param after how many behind it
   */
  BlankRows(LineReader lines, int before, int after) {
    this.lines = lines;
    this.before = before;
    this.after = after;
  }

  @Override
  public @Nullable TableRow read() throws IOException {
    return RowReader.read(lines, this::cells);
  }

  private TableRow cells(ListLine line) {
    String text = line.text();
    List<Value> cells = new ArrayList<>();
    int from = skip(text, 0);
    int to = text.stripTrailing().length();
    for (int i = 0; i < before && from < to; i++) {
      int end = wordEnd(text, from);
      cells.add(
          new Value(text.substring(from, end), CharacterPositions.on(line.number(), from + 1)));
      from = skip(text, end);
    }
    List<Value> last = new ArrayList<>();
    for (int i = 0; i < after && from < to; i++) {
      int start = text.lastIndexOf(' ', to - 1) + 1;
      if (start <= from) {
        break;
      }
      last.addFirst(
          new Value(text.substring(start, to), CharacterPositions.on(line.number(), start + 1)));
      to = text.substring(0, start).stripTrailing().length();
    }
    if (from < to) {
      cells.add(
          new Value(text.substring(from, to), CharacterPositions.on(line.number(), from + 1)));
    }
    cells.addAll(last);
    return new TableRow.Cells(new LineGroup(line.number(), text), cells);
  }

  private static int skip(String text, int from) {
    int place = from;
    while (place < text.length() && text.charAt(place) == ' ') {
      place++;
    }
    return place;
  }

  private static int wordEnd(String text, int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  @Override
  public String hint() {
    return "a blank ends every cell except the query; put semicolons or tabs between the cells";
  }
}
