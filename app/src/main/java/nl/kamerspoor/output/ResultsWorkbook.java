package nl.kamerspoor.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** What was counted as a workbook: its rows, and a sheet that says how they were made. */
public final class ResultsWorkbook {

  private ResultsWorkbook() {}

  /**
   * Writes the workbook.
   *
   * @param draft a file to work in, which goes at the end
   * @param out takes the workbook; stays open
   * @param made the moment that it says it was made at: the index's, so that equal counts are equal
   *     bytes
   */
  public static void write(Results results, Path draft, OutputStream out, Instant made)
      throws IOException {
    try {
      try (OutputStream bytes = Files.newOutputStream(draft)) {
        Workbook workbook = new Workbook(bytes, "Kamerspoor", null);
        for (Listing listing : results.sheets()) {
          rows(workbook, listing);
        }
        account(workbook, results.accounts());
        workbook.finish();
      }
      SteadyZip.copy(draft, out, made);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void rows(Workbook workbook, Listing listing) throws IOException {
    List<String> columns = listing.columns().stream().map(Listing.Column::name).toList();
    List<List<@Nullable Object>> rows = listing.rows();
    int most = Sheets.MOST_ROWS - 1;
    for (int from = 0; from == 0 || from < rows.size(); from += most) {
      String name = listing.type() + "s" + (from == 0 ? "" : " " + (from / most + 1));
      Worksheet sheet = Sheets.begin(workbook, name, columns);
      for (int i = from; i < Math.min(rows.size(), from + most); i++) {
        Sheets.row(sheet, i - from + 1, rows.get(i));
      }
      sheet.finish();
    }
  }

  private static void account(Workbook workbook, List<Account> accounts) throws IOException {
    Worksheet sheet = Sheets.begin(workbook, "how it was made", List.of("what", "value"));
    int row = 1;
    for (Account account : accounts) {
      for (Account.Fact fact : account.facts()) {
        Sheets.row(sheet, row++, List.of(fact.name().replace('_', ' '), text(fact.value())));
      }
    }
    sheet.finish();
  }

  private static Object text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case Number number -> number;
      case Map<?, ?> fields ->
          fields.entrySet().stream()
              .map(field -> field.getKey() + " " + text(field.getValue()))
              .collect(Collectors.joining(", "));
      case List<?> values ->
          values.stream().map(one -> text(one).toString()).collect(Collectors.joining("; "));
      case Object other -> other.toString();
    };
  }
}
