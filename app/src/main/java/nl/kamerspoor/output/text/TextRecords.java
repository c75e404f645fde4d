package nl.kamerspoor.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a table whose columns have no room side by side: what a row is known by on a line, and
 * below it its other values, each with the title of its column.
 */
final class TextRecords {

  private static final int INDENT = 4;

  private final TextPage page;

  TextRecords(TextPage page) {
    this.page = page;
  }

  /**
   * Prints all rows.
   *
   * @param titles of the columns
   * @param rows with a cell a column; an empty one is left out
   */
  void print(List<String> titles, List<List<String>> rows) throws IOException {
    for (List<String> row : rows) {
      page.paragraph(0, List.of(new StyledSpan(row.getFirst(), TextStyle.NAME)));
      List<List<StyledSpan>> values = new ArrayList<>();
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          values.add(
              titles.get(i).isEmpty()
                  ? List.of(StyledSpan.plain(row.get(i)))
                  : List.of(
                      new StyledSpan(titles.get(i), TextStyle.FAINT),
                      StyledSpan.plain(" " + row.get(i))));
        }
      }
      if (!values.isEmpty()) {
        page.phrases(INDENT, values);
      }
    }
  }
}
