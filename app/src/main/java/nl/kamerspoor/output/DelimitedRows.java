package nl.kamerspoor.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/**
 * Writes rows of cells as CSV (RFC 4180, with bare line feeds) or the same with tabs; each row in
 * one piece.
 *
 * <p>A text that a spreadsheet would run as a formula begins with an apostrophe, as OWASP's page on
 * CSV injection has it; control characters are made visible.
 */
final class DelimitedRows {

  private static final String FORMULA = "=+-@＝＋－＠";

  private final Writer out;
  private final char separator;

  DelimitedRows(Writer out, char separator) {
    this.out = out;
    this.separator = separator;
  }

  /** Writes a row; numbers are written as they are, texts made harmless. */
  void row(List<?> cells) throws IOException {
    StringWriter row = new StringWriter();
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(LineDelimiter.LF).build(row)) {
      csv.writeRecord(
          cells.stream()
              .map(cell -> cell instanceof Number ? cell.toString() : harmless(cell.toString()))
              .toList());
    }
    out.write(row.toString());
  }

  private static String harmless(String text) {
    String visible = VisibleText.of(text);
    boolean formula =
        !text.isEmpty()
            && (FORMULA.indexOf(text.charAt(0)) >= 0
                || text.charAt(0) == '\t'
                || text.charAt(0) == '\r'
                || startsFormula(visible.stripLeading()));
    return formula ? "'" + visible : visible;
  }

  /** Some spreadsheets pass over blanks before a formula. */
  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
