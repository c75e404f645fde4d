package nl.kamerspoor.output;

import java.io.Writer;
import nl.kamerspoor.search.Hit;

/**
 * A run for trec_eval and its like: query, {@code Q0}, paragraph, rank, score, the run's name. A
 * query without hits has no line in a run; the file beside it lists them.
 */
final class BatchTrec implements BatchPrinter {

  private static final String RUN = "kamerspoor";

  private final Writer out;

  BatchTrec(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {
    // A run has no header.
  }

  @Override
  public Part prepare(Outcome outcome) {
    StringBuilder text = new StringBuilder();
    if (outcome instanceof Outcome.Answered(Answer answer)) {
      for (Hit hit : answer.result().hits()) {
        // What is in order of date has no score, and would be sorted anew: the rank stands for it.
        float score = hit.score() == 0 ? -hit.rank() : hit.score();
        text.append(answer.id())
            .append(" Q0 ")
            .append(hit.found().id())
            .append(' ')
            .append(hit.rank())
            .append(' ')
            .append(score)
            .append(' ')
            .append(RUN)
            .append('\n');
      }
    }
    return () -> out.write(text.toString());
  }

  @Override
  public void end(Tally tally, Provenance provenance) {
    // A run has nothing else in it.
  }
}
