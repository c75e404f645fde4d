package nl.kamerspoor.batch;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.batch.ListedQuery.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rows of CSV as RFC 4180 has it, also with semicolons, as spreadsheets in the Netherlands write
 * it. A quote that is never closed costs its own row, not the rest of the list.
 */
final class CsvRows implements RowReader {

  /** More lines than this are no cell, but one whose quote was forgotten. */
  private static final int MOST_LINES = 200;

  private static final String DOUBLE =
      "a quote inside a quoted cell is doubled: \"\"\"a phrase\"\"\"";

  private final LineReader lines;
  private final char separator;

  CsvRows(LineReader lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  @Override
  public @Nullable Row read() throws IOException {
    Line first = lines.read();
    while (first != null && (first.isBlank() || first.isComment())) {
      first = lines.read();
    }
    if (first == null) {
      return null;
    }
    List<Line> record = new ArrayList<>();
    for (Line line = first; line != null && record.size() < MOST_LINES; line = lines.read()) {
      if (line.damage() != null) {
        return new Row.Unreadable(line.damageProblem());
      }
      record.add(line);
      Block block = Block.of(record);
      CsvScan scan = CsvScan.of(block.text(), separator);
      if (scan.openQuote() < 0) {
        return cells(block, scan);
      }
    }
    lines.giveBack(record.subList(1, record.size()));
    Block block = Block.of(List.of(first));
    int quote = CsvScan.of(block.text(), separator).openQuote();
    return new Row.Unreadable(block.problem(quote, "this quote is never closed", DOUBLE));
  }

  private Row cells(Block block, CsvScan scan) {
    List<String> cells;
    try {
      cells =
          CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(block.text()).getFields();
    } catch (CsvParseException unreadable) {
      return new Row.Unreadable(
          block.problem(
              scan.starts().getLast(), "a cell here is not written as CSV has it", DOUBLE));
    }
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      values.add(new Value(cells.get(i), place(block, scan.starts().get(i))));
    }
    return new Row.Cells(block, values);
  }

  private static Place place(Block block, int start) {
    return block.text().startsWith("\"", start)
        ? character -> block.position(Quotes.written(block.text(), start + 1, character))
        : block.from(start);
  }

  @Override
  public String hint() {
    return "a cell that holds the separator stands in quotes; " + DOUBLE;
  }
}
