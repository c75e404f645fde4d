package nl.kamerspoor.output;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.index.IndexedPaper;

/** A bibliography of the papers that all queries found, each once. */
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
    List<IndexedPaper> papers =
        outcome instanceof Outcome.Answered(Answer answer)
            ? answer.result().hits().stream().map(hit -> hit.found().paper()).toList()
            : List.of();
    return () -> {
      for (IndexedPaper paper : papers) {
        references.print(paper);
      }
    };
  }

  @Override
  public void end(Tally tally, Provenance provenance) throws IOException {
    references.end();
  }
}
