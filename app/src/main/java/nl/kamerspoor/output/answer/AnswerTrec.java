package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.Writer;
import nl.kamerspoor.evaluation.RunWord;
import nl.kamerspoor.search.request.Hit;

/**
 * Prints a run for trec_eval and its like: query, {@code Q0}, paragraph or paper, rank, score, the
 * run's name, six columns whatever the ids, as {@link RunWord} writes them.
 */
public final class AnswerTrec implements AnswerPrinter {

  private static final String RUN = "kamerspoor";

  private final Writer out;

  AnswerTrec(Writer out) {
    this.out = out;
  }

  @Override
  public void begin() {
    // A run has no header.
  }

  @Override
  public void print(Answer answer) throws IOException {
    out.write(lines(answer));
  }

  /** Writes the lines of an answer. */
  public static String lines(Answer answer) {
    StringBuilder text = new StringBuilder();
    for (Hit hit : answer.result().hits()) {
      // What is in order of date has no score, and would be sorted anew: the rank stands for it.
      float score = hit.score() == 0 ? -hit.rank() : hit.score();
      text.append(RunWord.of(answer.id()))
          .append(" Q0 ")
          .append(RunWord.of(hit.id()))
          .append(' ')
          .append(hit.rank())
          .append(' ')
          .append(score)
          .append(' ')
          .append(RUN)
          .append('\n');
    }
    return text.toString();
  }
}
