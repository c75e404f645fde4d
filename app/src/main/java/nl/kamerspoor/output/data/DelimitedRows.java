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
  private final boolean fitsExcel;

  private DelimitedRows(Writer out, char separator, boolean isForExcel, boolean fitsExcel) {
    this.out = out;
    this.separator = separator;
    this.isForExcel = isForExcel;
    this.fitsExcel = fitsExcel;
  }

  /** Makes rows with commas, in one of two styles. */
  public static DelimitedRows csv(Writer out, CsvStyle style) {
    return switch (style) {
      case RFC4180 -> new DelimitedRows(out, ',', false, false);
      case EXCEL -> new DelimitedRows(out, ';', true, false);
    };
  }

  /** Makes rows with tabs. */
  public static DelimitedRows tsv(Writer out) {
    return new DelimitedRows(out, '\t', false, false);
  }

  /** These rows with texts cut to what a cell of Excel holds, which it would cut without a word. */
  public DelimitedRows fittingExcel() {
    return new DelimitedRows(out, separator, isForExcel, true);
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
      csv.writeRecord(cells.stream().map(this::text).toList());
    }
    out.write(row.toString());
  }

  private String text(Cell cell) {
    return switch (cell) {
      case Cell.NumberCell number ->
          isForExcel ? number.digits().replace('.', ',') : number.digits();
      case Cell.Typed typed -> typed.text();
      case Cell.Missing _,
          Cell.Text _,
          Cell.Figure _,
          Cell.Flag _,
          Cell.Day _,
          Cell.Link _,
          Cell.Texts _,
          Cell.Fields _,
          Cell.Records _ -> {
        String harmless = harmless(cell.shown());
        yield fitsExcel ? SheetRows.fitting(harmless) : harmless;
      }
    };
  }

  /** A text as a table has it: never a formula. */
  public static String harmless(String text) {
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
