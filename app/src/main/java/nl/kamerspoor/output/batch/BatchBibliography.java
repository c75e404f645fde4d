package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.reference.BibliographyPrinter;
import nl.kamerspoor.search.request.Hit;

/** Prints a bibliography of the papers and speeches that all queries found, each once. */
final class BatchBibliography implements BatchPrinter {

  private final BibliographyPrinter references;

  BatchBibliography(BibliographyPrinter references) {
    this.references = references;
  }

  @Override
  public void begin() throws IOException {
    references.begin();
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) {
    List<IndexedParagraph> found =
        outcome instanceof QueryOutcome.Answered(Answer answer)
            ? answer.result().hits().stream().map(Hit::found).toList()
            : List.of();
    return () -> {
      for (IndexedParagraph paragraph : found) {
        references.print(paragraph);
      }
    };
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    references.end();
  }
}
