package nl.kamerspoor.output.listing;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.DelimitedRows;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.MarkdownText;
import nl.kamerspoor.output.words.NumberText;
import org.jspecify.annotations.Nullable;

/** Prints a listing in any format. */
public final class ListingPrinter {

  private final Writer out;
  private final Format format;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   */
  public ListingPrinter(Format format, Writer out, Presentation presentation) {
    this.out = out;
    this.format = format;
    this.presentation = presentation;
  }

  /** Prints one listing. */
  public void print(Listing listing) throws IOException {
    switch (format) {
      case TEXT -> text(listing);
      case JSONL -> jsonLines(listing);
      case CSV -> delimited(listing, DelimitedRows.csv(out, presentation.csv()));
      case TSV -> delimited(listing, DelimitedRows.tsv(out));
      case MARKDOWN -> markdown(listing);
      case RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException("a listing is not printed as " + format);
    }
  }

  private void text(Listing listing) throws IOException {
    new TextTable(out, presentation).print(listing);
  }

  private void jsonLines(Listing listing) throws IOException {
    JsonLines lines = new JsonLines(out);
    for (List<@Nullable Object> row : listing.rows()) {
      lines.line(
          listing.type(),
          line -> {
            for (int i = 0; i < row.size(); i++) {
              line.value(listing.columns().get(i).name(), row.get(i));
            }
          });
    }
  }

  private static void delimited(Listing listing, DelimitedRows rows) throws IOException {
    rows.header(listing.columns().stream().map(Listing.Column::name).toList());
    for (List<@Nullable Object> row : listing.rows()) {
      rows.row(row.stream().map(ListingPrinter::cell).toList());
    }
  }

  private static Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number;
      case Object other -> forPeople(other);
    };
  }

  private void markdown(Listing listing) throws IOException {
    markdownRow(listing.columns().stream().map(Listing.Column::title).toList());
    List<String> rule = new ArrayList<>();
    for (int i = 0; i < listing.columns().size(); i++) {
      rule.add(isNumber(listing, i) ? "---:" : "---");
    }
    markdownRow(rule);
    for (List<@Nullable Object> row : listing.rows()) {
      markdownRow(row.stream().map(ListingPrinter::markdown).toList());
    }
  }

  private static String markdown(@Nullable Object value) {
    String text = forPeople(value);
    return value instanceof Number ? text : MarkdownText.of(text);
  }

  private void markdownRow(List<String> cells) throws IOException {
    out.write(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  /** Whether a column holds numbers, which stand to the right. */
  static boolean isNumber(Listing listing, int column) {
    return listing.rows().stream()
        .map(row -> row.get(column))
        .anyMatch(value -> value instanceof Number || value instanceof Listing.Figure);
  }

  /** A value as text for people. */
  public static String forPeople(@Nullable Object value) {
    // No switch over these types: Java makes a class for it when it first comes to it.
    if (value instanceof Integer || value instanceof Long) {
      return NumberText.text(((Number) value).longValue());
    }
    if (value instanceof Double number) {
      return NumberText.text(number.doubleValue());
    }
    if (value instanceof List<?> texts) {
      return texts.stream().map(Object::toString).collect(Collectors.joining(" "));
    }
    return value == null ? "" : value.toString();
  }
}
