package nl.kamerspoor.output.answer;

import java.io.IOException;
import nl.kamerspoor.output.reference.ReferencePrinter;
import nl.kamerspoor.search.request.Hit;

/**
 * Answers for reference managers: the papers and speeches of all hits, each once, in their order.
 */
final class AnswerReferences implements AnswerPrinter {

  private final ReferencePrinter references;

  AnswerReferences(ReferencePrinter references) {
    this.references = references;
  }

  @Override
  public void begin() throws IOException {
    references.begin();
  }

  @Override
  public void print(Answer answer) throws IOException {
    for (Hit hit : answer.result().hits()) {
      references.print(hit.found());
    }
  }

  @Override
  public void end() throws IOException {
    references.end();
  }
}
