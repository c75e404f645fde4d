package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Listing;

/**
 * Rows with what was counted and how.
 *
 * @param sheet what the rows are called in a workbook: {@code terms}
 * @param wide the rows with all their figures
 * @param narrow the rows as far as a terminal has room
 */
record ListingWithMethod(CountingMethod account, String sheet, Listing<?> wide, Listing<?> narrow)
    implements CountResults {

  @Override
  public List<CountingMethod> accounts() {
    return List.of(account);
  }

  @Override
  public List<Sheet> sheets() {
    return List.of(new Sheet(sheet, wide));
  }

  @Override
  public void print(Format format, Writer out, Presentation presentation) throws IOException {
    boolean isForPeople = format == Format.TEXT || format == Format.MARKDOWN;
    new CountingMethodPrinter(format, out, presentation)
        .print(account, isForPeople ? narrow : wide);
  }
}
