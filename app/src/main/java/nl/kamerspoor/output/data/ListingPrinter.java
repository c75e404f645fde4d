package nl.kamerspoor.output.data;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.text.TextColumn;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextTable;

/** Prints a listing in any format. */
public final class ListingPrinter {

  /** What it can print; the first is usual. */
  public static final List<Format> FORMATS =
      List.of(Format.TEXT, Format.JSONL, Format.CSV, Format.TSV, Format.MARKDOWN);

  private final Writer out;
  private final Format format;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param format one of {@link #FORMATS}
   * @param out takes what is printed; stays open
   */
  public ListingPrinter(Format format, Writer out, Presentation presentation) {
    this.out = out;
    this.format = format;
    this.presentation = presentation;
  }

  /** Prints one listing. */
  public void print(Listing<?> listing) throws IOException {
    switch (format) {
      case TEXT -> new TextTable(new TextPage(out, presentation)).print(textColumns(listing));
      case JSONL -> jsonLines(listing);
      case CSV -> delimited(listing, DelimitedRows.csv(out, presentation.csv()));
      case TSV -> delimited(listing, DelimitedRows.tsv(out));
      case MARKDOWN -> markdown(listing);
      case HTML, DOCX, RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException("a listing is not printed as " + format);
    }
  }

  private void jsonLines(Listing<?> listing) throws IOException {
    JsonLines lines = new JsonLines(out);
    List<String> names = listing.names();
    for (List<Cell> row : listing.cells()) {
      lines.line(
          listing.type(),
          line -> {
            for (int i = 0; i < row.size(); i++) {
              line.cell(names.get(i), row.get(i));
            }
          });
    }
  }

  private static void delimited(Listing<?> listing, DelimitedRows rows) throws IOException {
    rows.header(listing.names());
    for (List<Cell> row : listing.cells()) {
      rows.row(row);
    }
  }

  private void markdown(Listing<?> listing) throws IOException {
    List<List<Cell>> rows = listing.cells();
    markdownRow(listing.headings());
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < listing.columns().size(); i++) {
      rule.add(isNumbers(rows, i) ? "---:" : "---");
    }
    markdownRow(rule);
    for (List<Cell> row : rows) {
      markdownRow(row.stream().map(ListingPrinter::markdown).toList());
    }
  }

  private static String markdown(Cell cell) {
    return cell instanceof Cell.NumberCell ? cell.shown() : MarkdownText.of(cell.shown());
  }

  private void markdownRow(List<String> cells) throws IOException {
    out.write(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /** The columns of a terminal that a listing takes where nothing is made narrower. */
  public static int width(Listing<?> listing) {
    return TextTable.width(textColumns(listing));
  }

  private static List<TextColumn> textColumns(Listing<?> listing) {
    List<List<Cell>> rows = listing.cells();
    List<String> headings = listing.headings();
    List<TextColumn> columns = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      columns.add(
          new TextColumn(
              headings.get(i),
              isNumbers(rows, i),
              rows.stream().map(row -> row.get(column).shown()).toList()));
    }
    return columns;
  }

  /** Whether a column holds numbers, which stand to the right. */
  public static boolean isNumbers(List<List<Cell>> rows, int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .anyMatch(cell -> cell instanceof Cell.NumberCell || cell instanceof Cell.Figure);
  }
}
