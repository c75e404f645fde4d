package nl.kamerspoor.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints columns side by side; those without any text are left out.
 *
 * <p>What has no place beside the other columns stands below its row, as {@link ColumnWidths}
 * decides. Where that is not enough, and in a table of nothing but texts, the table is written as
 * {@link TextRecords}.
 */
public final class TextTable {

  private static final String GAP = "  ";
  private static final int INDENT = 4;

  private final TextPage page;

  public TextTable(TextPage page) {
    this.page = page;
  }

  /** Prints a table with its headings. */
  public void print(List<TextColumn> columns) throws IOException {
    List<TextColumn> shown = columns.stream().filter(column -> !column.isEmpty()).toList();
    if (shown.isEmpty()) {
      return;
    }
    List<List<String>> rows =
        IntStream.range(0, shown.getFirst().cells().size())
            .mapToObj(i -> shown.stream().map(column -> column.cells().get(i)).toList())
            .toList();
    List<String> headings = shown.stream().map(TextColumn::heading).toList();
    ColumnWidths widths = new ColumnWidths(shown);
    if (!widths.fitInto(page.width() - GAP.length() * (shown.size() - 1), GAP.length())) {
      new TextRecords(page).print(headings, rows);
      return;
    }
    row(headings, shown, widths, TextStyle.FAINT);
    for (List<String> row : rows) {
      row(row, shown, widths, TextStyle.PLAIN);
    }
  }

  /** The columns of a terminal that a table takes where nothing is made narrower. */
  public static int width(List<TextColumn> columns) {
    List<TextColumn> shown = columns.stream().filter(column -> !column.isEmpty()).toList();
    return shown.stream().mapToInt(TextColumn::width).sum()
        + GAP.length() * Math.max(0, shown.size() - 1);
  }

  private void row(
      List<String> cells, List<TextColumn> columns, ColumnWidths widths, TextStyle style)
      throws IOException {
    List<List<String>> wrapped = new ArrayList<>();
    List<String> under = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      boolean fits = ColumnWidths.longestWord(cells.get(i)) <= widths.of(i);
      wrapped.add(fits ? wrap(cells.get(i), widths.of(i)) : List.of());
      if (!fits && i == 0) {
        for (String line : wrap(cells.getFirst(), page.width())) {
          line(line, style);
        }
      } else if (!fits) {
        under.add(cells.get(i));
      }
    }
    int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < lines; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < columns.size(); i++) {
        if (i == 0 || widths.of(i) > 0) {
          String cell = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
          String padding = " ".repeat(Math.max(0, widths.of(i) - DisplayWidth.of(cell)));
          text.append(i == 0 ? "" : GAP)
              .append(columns.get(i).isRight() ? padding + cell : cell + padding);
        }
      }
      line(text.toString(), style);
    }
    if (!under.isEmpty()) {
      for (String line : wrap(String.join(" · ", under), page.width() - INDENT)) {
        line(" ".repeat(INDENT) + line, style);
      }
    }
  }

  private void line(String text, TextStyle style) throws IOException {
    page.line(List.of(new StyledSpan(text.stripTrailing(), style)));
  }

  private static List<String> wrap(String text, int width) {
    return LineBreaks.of(text, width, DisplayWidth::of);
  }
}
