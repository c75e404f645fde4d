package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.SheetRows;
import nl.kamerspoor.output.data.WorkbookFile;

/** Writes what was counted as a workbook: its rows, and a sheet that says how they were made. */
public final class CountResultsWorkbook {

  private CountResultsWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param draft a file to work in, which goes at the end
   * @param out takes the workbook; stays open
   * @param made the moment that it says it was made at: the index's, so that equal counts are equal
   *     bytes
   */
  public static void write(CountResults results, Path draft, OutputStream out, Instant made)
      throws IOException {
    try (WorkbookFile workbook = new WorkbookFile(draft)) {
      for (CountResults.Sheet sheet : results.sheets()) {
        SheetRows written = workbook.sheet(sheet.name(), sheet.rows().names());
        for (List<Cell> row : sheet.rows().cells()) {
          written.add(row);
        }
        written.finish();
      }
      account(workbook, results.accounts());
      workbook.finish(out, made);
    }
  }

  private static void account(WorkbookFile workbook, List<CountingMethod> accounts)
      throws IOException {
    SheetRows sheet = workbook.sheet("how it was made", List.of("what", "value"));
    for (CountingMethod account : accounts) {
      for (CountingMethod.Fact fact : account.facts()) {
        sheet.add(List.of(Cell.text(fact.name().replace('_', ' ')), inSheet(fact.value())));
      }
    }
    sheet.finish();
  }

  /** Puts semicolons between texts, as between all else that a cell holds several of. */
  private static Cell inSheet(Cell value) {
    return value instanceof Cell.Texts(List<String> texts, _) ? new Cell.Texts(texts, "; ") : value;
  }
}
