package nl.kamerspoor.output.batch;

import java.io.Writer;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.AnswerTrec;

/** Prints a run of all queries of a list; a query without hits has no line in it. */
final class BatchTrec implements BatchPrinter {

  private final Writer out;

  BatchTrec(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {
    // A run has no header.
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) {
    String text =
        outcome instanceof QueryOutcome.Answered(Answer answer) ? AnswerTrec.lines(answer) : "";
    return () -> out.write(text);
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) {
    // A run has nothing else in it.
  }
}
