package nl.kamerspoor.output.answer;

import java.io.IOException;
import nl.kamerspoor.output.reference.BibliographyPrinter;
import nl.kamerspoor.search.request.Hit;

/**
 * Prints answers for reference managers: the papers and speeches of all hits, each once, in their
 * order.
 */
final class AnswerBibliography implements AnswerPrinter {

  private final BibliographyPrinter references;

  AnswerBibliography(BibliographyPrinter references) {
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
