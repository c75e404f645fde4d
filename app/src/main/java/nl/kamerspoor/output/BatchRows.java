package nl.kamerspoor.output;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;

/**
 * For spreadsheets: a row a hit, and a row for a query without one, whose {@code note} says why.
 * How all was made stands in the file beside it.
 */
final class BatchRows implements BatchPrinter {

  private final Writer out;
  private final char separator;
  private final Presentation presentation;

  BatchRows(Writer out, char separator, Presentation presentation) {
    this.out = out;
    this.separator = separator;
    this.presentation = presentation;
  }

  @Override
  public void begin() throws IOException {
    new AnswerRows(new DelimitedRows(out, separator), presentation).begin();
  }

  @Override
  public Part prepare(Outcome outcome) throws IOException {
    StringWriter text = new StringWriter();
    DelimitedRows rows = new DelimitedRows(text, separator);
    for (var row : HitRows.of(outcome, presentation)) {
      rows.row(row);
    }
    return () -> out.write(text.toString());
  }

  @Override
  public void end(Tally tally, Provenance provenance) {
    // A row that is no hit would be one to whoever counts rows.
  }
}
