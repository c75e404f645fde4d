package nl.kamerspoor.command.batch;

import java.io.IOException;
import nl.kamerspoor.batch.OrderedParallelWork;
import nl.kamerspoor.batch.QueryList;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.command.Environment;
import nl.kamerspoor.command.StopSignal;
import nl.kamerspoor.output.batch.BatchPrinter;
import nl.kamerspoor.output.batch.BatchWording;
import nl.kamerspoor.output.batch.QueryOutcome;

/**
 * Has several threads answer the entries of a list, and writes the answers in the order of the
 * list.
 *
 * @param output takes the answers
 * @param environment is told of what cannot be answered
 */
record BatchRun(
    EntryAnswerer answerer, BatchOutput output, BatchProgress progress, Environment environment) {

  private record Done(QueryOutcome outcome, BatchPrinter.PendingOutput part) {}

  /**
   * Answers all entries that no earlier run has.
   *
   * @return whether it came to the end, and was not stopped
   */
  boolean answer(QueryList list, OrderedParallelWork work, StopSignal stop)
      throws IOException, ListException {
    for (long i = 0; i < output.done(); i++) {
      list.next();
    }
    return work.run(
        list::next,
        (ListedQuery entry) -> {
          QueryOutcome outcome = answerer.of(entry);
          return new Done(outcome, output.printer().prepare(outcome));
        },
        done -> {
          if (stop.isGiven()) {
            return false;
          }
          if (done.outcome() instanceof QueryOutcome.Failed failed) {
            say(failed);
          }
          output.write(done.outcome(), done.part());
          progress.step();
          return true;
        });
  }

  private void say(QueryOutcome.Failed failed) {
    EntryProblem problem = failed.problem();
    environment
        .messages()
        .error(
            BatchWording.problem(failed),
            problem.text(),
            problem.caret(),
            problem.hint(environment.called()));
  }
}
