package nl.kamerspoor.output;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Makes the sheets of a workbook: a bold row of names that stays in sight, then rows of cells. */
final class Sheets {

  /** As many rows as Excel opens. */
  static final int MOST_ROWS = 1_048_576;

  /** As many characters as a cell of Excel holds. */
  private static final int MOST_CHARACTERS = 32_767;

  private static final String CUT = " … (cut: a cell holds 32,767 characters)";
  private static final int ROWS_IN_MEMORY = 500;

  private Sheets() {}

  /** A sheet with the names of its columns in row 0. */
  static Worksheet begin(Workbook workbook, String name, List<String> columns) {
    Worksheet sheet = workbook.newWorksheet(name);
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(0, i, columns.get(i));
      sheet.style(0, i).bold().set();
      sheet.width(i, WorkbookWidths.of(columns.get(i)));
    }
    sheet.freezePane(0, 1);
    return sheet;
  }

  /**
   * Writes a row; some rows later it is on disk.
   *
   * @param cells numbers and dates are such in the sheet, all else is text, whatever it begins
   *     with: none is run as a formula
   */
  static void row(Worksheet sheet, int row, List<? extends @Nullable Object> cells)
      throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      switch (cells.get(i)) {
        case null -> {}
        case Number number -> sheet.value(row, i, number);
        case LocalDate date -> {
          sheet.value(row, i, date);
          sheet.style(row, i).format("yyyy-mm-dd").set();
        }
        case Object other -> {
          String text = ListingPrinter.forPeople(other);
          if (!text.isEmpty()) {
            sheet.inlineString(row, i, cut(text));
          }
        }
      }
    }
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
  }

  private static String cut(String text) {
    String visible = VisibleText.of(text);
    return visible.length() <= MOST_CHARACTERS
        ? visible
        : visible.substring(0, MOST_CHARACTERS - CUT.length() - 1) + CUT;
  }
}
