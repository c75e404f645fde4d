package nl.kamerspoor.output.data;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamerspoor.output.words.VisibleText;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes the rows of a sheet below a bold row of names, which stays in sight and filters. What
 * Excel has no room for on one sheet goes on another.
 */
public final class SheetRows {

  /** The most rows that Excel opens. */
  public static final int MAX_ROWS = 1_048_576;

  /** The most characters that a cell of Excel holds. */
  public static final int MAX_CELL_CHARACTERS = 32_767;

  /** The most links that a sheet of Excel has; those after them are text. */
  private static final int MAX_LINKS = 65_530;

  /**
   * The first day that Excel counts as the calendar does; before it, it knows a 29 February 1900.
   */
  private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);

  /** What would be read as the code of a character: ECMA-376, part 1, 22.9.2.19. */
  private static final Pattern CODE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String CUT = " … (cut: a cell holds 32,767 characters)";
  private static final int ROWS_IN_MEMORY = 500;

  private final WorkbookFile workbook;
  private final String name;
  private final List<String> columns;
  private Worksheet sheet;
  private int sheets;
  private int row;
  private int links;

  SheetRows(WorkbookFile workbook, String name, List<String> columns) {
    this.workbook = workbook;
    this.name = name;
    this.columns = columns;
    this.sheet = begin();
  }

  private Worksheet begin() {
    sheets++;
    Worksheet begun = workbook.next(sheets == 1 ? name : name + " " + sheets);
    for (int i = 0; i < columns.size(); i++) {
      begun.inlineString(0, i, text(columns.get(i)));
      begun.style(0, i).bold().set();
      begun.width(i, WorkbookWidths.of(columns.get(i)));
    }
    begun.freezePane(0, 1);
    row = 1;
    links = 0;
    return begun;
  }

  /**
   * Writes a row; some rows later it is on disk.
   *
   * @param cells numbers, dates and links are such in the sheet, all else is text, whatever it
   *     begins with: none is run as a formula
   */
  public void add(List<Cell> cells) throws IOException {
    if (row == MAX_ROWS) {
      finish();
      sheet = begin();
    }
    for (int i = 0; i < cells.size(); i++) {
      cell(i, cells.get(i));
    }
    if (row % ROWS_IN_MEMORY == 0) {
      sheet.flush();
    }
    row++;
  }

  private void cell(int column, Cell cell) {
    switch (cell) {
      case Cell.Missing _ -> {}
      case Cell.Count count -> sheet.value(row, column, count.number());
      case Cell.Decimal decimal -> sheet.value(row, column, decimal.number());
      case Cell.Rounded rounded -> sheet.value(row, column, rounded.number());
      case Cell.Day day when !day.date().isBefore(FIRST_DATE) -> {
        sheet.value(row, column, day.date());
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case Cell.Link link when links < MAX_LINKS -> {
        links++;
        sheet.hyperlink(
            row, column, new HyperLink(link.address().toASCIIString(), text(link.shown())));
        sheet.style(row, column).fontColor("0563C1").underlined().set();
      }
      case Cell.Typed typed -> {
        if (!typed.text().isEmpty()) {
          sheet.inlineString(row, column, CODE.matcher(typed.text()).replaceAll("_x005F_"));
        }
      }
      case Cell.Text _,
          Cell.Figure _,
          Cell.Flag _,
          Cell.Day _,
          Cell.Link _,
          Cell.Texts _,
          Cell.Fields _,
          Cell.Records _ -> {
        String text = text(cell.shown());
        if (!text.isEmpty()) {
          sheet.inlineString(row, column, text);
        }
      }
    }
  }

  /** Ends the sheet, once all rows were written. */
  public void finish() throws IOException {
    sheet.setAutoFilter(0, 0, row - 1, columns.size() - 1);
    sheet.finish();
    workbook.finished("A1:" + letters(columns.size()) + row);
  }

  /** Names a column: 1 is {@code A}, 27 {@code AA}. */
  private static String letters(int column) {
    int rest = column - 1;
    String last = String.valueOf((char) ('A' + rest % 26));
    return rest < 26 ? last : letters(rest / 26) + last;
  }

  private static String text(String text) {
    return CODE.matcher(fitting(VisibleText.of(text))).replaceAll("_x005F_");
  }

  /** A text as far as a cell of Excel holds it, with a word that it was cut. */
  public static String fitting(String text) {
    return text.length() <= MAX_CELL_CHARACTERS
        ? text
        : text.substring(0, MAX_CELL_CHARACTERS - CUT.length() - 1) + CUT;
  }
}
