package nl.kamerspoor.command;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads some columns of CSV, so that a test can show whole rows. */
public final class CsvColumns {

  private CsvColumns() {}

  /** The values of these columns, with a bar between two, a line a row; the header is left out. */
  public static String of(String csv, String... names) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream()
        .map(row -> line(row, names))
        .collect(Collectors.joining());
  }

  private static String line(NamedCsvRecord row, String... names) {
    return Arrays.stream(names)
            .map(row::getField)
            .collect(Collectors.joining(" | "))
            .stripTrailing()
        + "\n";
  }
}
