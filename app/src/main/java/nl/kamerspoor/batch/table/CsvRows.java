package nl.kamerspoor.batch.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
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
 * Reads rows of CSV as RFC 4180 has it, also with semicolons, as spreadsheets in the Netherlands
 * write it, but for one thing: a row stands on one line. A query has no line breaks, and in any
 * other way a forgotten quote would take the rows below it along.
 */
final class CsvRows implements RowReader {

  private static final String HOW_TO_QUOTE =
      "a quote inside a quoted cell is doubled: \"\"\"a phrase\"\"\"";

  private static final String HOW_TO_CLOSE =
      "a quote inside a quoted cell is doubled: \"\"\"a phrase\"\"\"; a row must be on one line";

  private static final String HOW_TO_HOLD_SEPARATORS =
      "a cell that contains the separator must be in quotes; a quote inside a quoted cell is doubled:"
          + " \"\"\"a phrase\"\"\"";

  private final LineReader lines;
  private final char separator;

  CsvRows(LineReader lines, char separator) {
    this.lines = lines;
    this.separator = separator;
  }

  @Override
  public @Nullable TableRow read() throws IOException {
    return RowReader.read(lines, line -> row(line, separator));
  }

  static TableRow row(ListLine line, char separator) {
    LineGroup block = new LineGroup(line.number(), line.text());
    CsvScan scan = CsvScan.of(block.text(), separator);
    try {
      List<Value> cells = cells(block, scan, separator);
      return scan.openQuote() < 0
          ? new TableRow.Cells(block, cells)
          : new TableRow.Unreadable(
              block.problem(scan.openQuote(), "this quote is not closed on its line", HOW_TO_CLOSE),
              cells.subList(0, cells.size() - 1));
    } catch (CsvParseException unreadable) {
      return new TableRow.Unreadable(
          block.problem(scan.starts().getLast(), "a cell here is not valid CSV", HOW_TO_QUOTE),
          List.of());
    }
  }

  private static List<Value> cells(LineGroup block, CsvScan scan, char separator) {
    List<String> cells =
        CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(block.text()).getFields();
    List<Value> values = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      values.add(new Value(cells.get(i), place(block, scan.starts().get(i))));
    }
    return values;
  }

  private static CharacterPositions place(LineGroup block, int start) {
    return block.text().startsWith("\"", start)
        ? character -> block.position(Quotes.written(block.text(), start + 1, character))
        : block.from(start);
  }

  @Override
  public String hint() {
    return HOW_TO_HOLD_SEPARATORS;
  }
}
