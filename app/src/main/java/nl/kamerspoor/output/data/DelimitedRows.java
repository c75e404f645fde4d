package nl.kamerspoor.output.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.CsvStyle;
import nl.kamerspoor.output.words.VisibleText;

/**
 * Writes rows of cells as CSV (RFC 4180, with bare line feeds, or as Dutch Excel opens it) or the
 * same with tabs; each row in one piece.
 *
 * <p>A text that a spreadsheet would run as a formula begins with an apostrophe, as OWASP's page on
 * CSV injection has it; control characters are made visible.
 */
public final class DelimitedRows {

  private static final String FORMULA = "=+-@＝＋－＠";

  private static final char MARK = '\uFEFF';

  private final Writer out;
  private final char separator;
  private final boolean isForExcel;

  private DelimitedRows(Writer out, char separator, boolean isForExcel) {
    this.out = out;
    this.separator = separator;
    this.isForExcel = isForExcel;
  }

  /** Makes rows with commas, in one of two styles. */
  public static DelimitedRows csv(Writer out, CsvStyle style) {
    return switch (style) {
      case RFC4180 -> new DelimitedRows(out, ',', false);
      case EXCEL -> new DelimitedRows(out, ';', true);
    };
  }

  /** Makes rows with tabs. */
  public static DelimitedRows tsv(Writer out) {
    return new DelimitedRows(out, '\t', false);
  }

  /** Writes the names of the columns, before all rows. */
  public void header(List<String> names) throws IOException {
    if (isForExcel) {
      out.write(MARK);
    }
    row(names.stream().map(Cell::text).toList());
  }

  /** Writes a row; numbers are written as they are, texts made harmless. */
  public void row(List<Cell> cells) throws IOException {
    StringWriter row = new StringWriter();
    LineDelimiter end = isForExcel ? LineDelimiter.CRLF : LineDelimiter.LF;
    try (CsvWriter csv =
        CsvWriter.builder().fieldSeparator(separator).lineDelimiter(end).build(row)) {
      csv.writeRecord(
          cells.stream()
              .map(
                  cell ->
                      cell instanceof Cell.NumberCell number
                          ? text(number)
                          : harmless(cell.shown()))
              .toList());
    }
    out.write(row.toString());
  }

  private String text(Cell.NumberCell number) {
    return isForExcel ? number.digits().replace('.', ',') : number.digits();
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

  /** Whether a text begins a formula, blanks aside: some spreadsheets pass over them. */
  private static boolean startsFormula(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }
}
