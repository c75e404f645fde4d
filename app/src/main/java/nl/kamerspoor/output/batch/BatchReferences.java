package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.Outcome;
import nl.kamerspoor.output.answer.Tally;
import nl.kamerspoor.output.reference.ReferencePrinter;
import nl.kamerspoor.search.request.Hit;

/** A bibliography of the papers and speeches that all queries found, each once. */
final class BatchReferences implements BatchPrinter {

  private final ReferencePrinter references;

  BatchReferences(ReferencePrinter references) {
    this.references = references;
  }

  @Override
  public void begin() throws IOException {
    references.begin();
  }

  @Override
  public Part prepare(Outcome outcome) {
    List<IndexedParagraph> found =
        outcome instanceof Outcome.Answered(Answer answer)
            ? answer.result().hits().stream().map(Hit::found).toList()
            : List.of();
    return () -> {
      for (IndexedParagraph paragraph : found) {
        references.print(paragraph);
      }
    };
  }

  @Override
  public void end(Tally tally, Provenance provenance) throws IOException {
    references.end();
  }
}
