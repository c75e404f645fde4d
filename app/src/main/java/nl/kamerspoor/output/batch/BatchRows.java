package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.HitRows;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.DelimitedRows;

/**
 * Prints for spreadsheets a row a hit, and a row for a query without one, whose {@code note} says
 * why. How all was made stands in the file beside it.
 */
final class BatchRows implements BatchPrinter {

  private final Writer out;
  private final Function<Writer, DelimitedRows> form;
  private final HitRows hits;

  /**
   * The rows of a list's answers.
   *
   * @param form makes rows of what takes their text
   */
  BatchRows(Writer out, Function<Writer, DelimitedRows> form, HitRows hits) {
    this.out = out;
    this.form = form;
    this.hits = hits;
  }

  @Override
  public void begin() throws IOException {
    form.apply(out).header(hits.names());
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) throws IOException {
    StringWriter text = new StringWriter();
    DelimitedRows rows = form.apply(text);
    switch (outcome) {
      case QueryOutcome.Answered(Answer answer) -> {
        for (List<Cell> row : hits.ofAnswered(answer)) {
          rows.row(row);
        }
      }
      case QueryOutcome.Failed failed ->
          rows.row(
              hits.ofFailed(
                  failed.id(),
                  Objects.requireNonNullElse(failed.query(), ""),
                  BatchWording.failed(failed)));
    }
    return () -> out.write(text.toString());
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    // Whoever counts rows would count a row with the tally as a hit.
    DelimitedRows rows = form.apply(out);
    for (List<Cell> row : hits.left()) {
      rows.row(row);
    }
  }
}
