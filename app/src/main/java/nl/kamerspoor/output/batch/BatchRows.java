package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Function;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.AnswerRows;
import nl.kamerspoor.output.answer.BatchTally;
import nl.kamerspoor.output.answer.HitRows;
import nl.kamerspoor.output.answer.QueryOutcome;
import nl.kamerspoor.output.data.DelimitedRows;

/**
 * For spreadsheets: a row a hit, and a row for a query without one, whose {@code note} says why.
 * How all was made stands in the file beside it.
 */
final class BatchRows implements BatchPrinter {

  private final Writer out;
  private final Function<Writer, DelimitedRows> form;
  private final Presentation presentation;

  /**
   * The rows of a list's answers.
   *
   * @param form makes rows of what takes their text
   */
  BatchRows(Writer out, Function<Writer, DelimitedRows> form, Presentation presentation) {
    this.out = out;
    this.form = form;
    this.presentation = presentation;
  }

  @Override
  public void begin() throws IOException {
    new AnswerRows(form.apply(out), presentation).begin();
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) throws IOException {
    StringWriter text = new StringWriter();
    DelimitedRows rows = form.apply(text);
    for (var row : HitRows.of(outcome, presentation)) {
      rows.row(row);
    }
    return () -> out.write(text.toString());
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) {
    // A row that is no hit would be one to whoever counts rows.
  }
}
