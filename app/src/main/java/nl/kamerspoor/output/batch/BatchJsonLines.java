package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.AnswerJsonLines;
import nl.kamerspoor.output.data.JsonLines;

/**
 * Prints for programs a {@code query} line and its {@code hit} lines, or a {@code failed} line, for
 * each query; at the end a {@code batch} line that says how all was made.
 */
final class BatchJsonLines implements BatchPrinter {

  private final Writer out;
  private final Presentation presentation;

  BatchJsonLines(Writer out, Presentation presentation) {
    this.out = out;
    this.presentation = presentation;
  }

  @Override
  public void begin() {
    // Nothing stands before the first query.
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) throws IOException {
    StringWriter text = new StringWriter();
    switch (outcome) {
      case QueryOutcome.Answered answered ->
          new AnswerJsonLines(text, presentation).print(answered.answer());
      case QueryOutcome.Failed failed -> failed(failed, new JsonLines(text));
    }
    return () -> out.write(text.toString());
  }

  private static void failed(QueryOutcome.Failed failed, JsonLines lines) throws IOException {
    EntryProblem problem = failed.problem();
    lines.line(
        "failed",
        line -> {
          line.text("query_id", failed.id()).text("query", failed.query());
          line.text("list", failed.list());
          line.number("line", problem.position().line());
          line.number("column", problem.position().column());
          line.text("problem", problem.message());
          line.text("hint", problem.hint().isEmpty() ? null : problem.hint());
        });
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    new JsonLines(out).line("batch", line -> ProvenanceJson.write(tally, provenance, line));
  }
}
