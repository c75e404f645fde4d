package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.AnswerMarkdown;
import nl.kamerspoor.output.answer.BatchTally;
import nl.kamerspoor.output.answer.QueryOutcome;
import nl.kamerspoor.output.data.MarkdownText;
import nl.kamerspoor.output.words.NumberText;

/** A report: a section a query, then which found nothing or failed, then how all was made. */
final class BatchMarkdown implements BatchPrinter {

  private final Writer out;
  private final Presentation presentation;

  BatchMarkdown(Writer out, Presentation presentation) {
    this.out = out;
    this.presentation = presentation;
  }

  @Override
  public void begin() throws IOException {
    out.write("# Answers to a list of queries\n\n");
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) throws IOException {
    StringWriter text = new StringWriter();
    switch (outcome) {
      case QueryOutcome.Answered answered ->
          new AnswerMarkdown(text, presentation).print(answered.answer());
      case QueryOutcome.Failed failed -> {
        String query = failed.query() == null ? failed.id() : failed.query();
        text.write("## «" + MarkdownText.of(query) + "»\n\n");
        text.write("Failed: " + MarkdownText.of(failed.message()) + "\n\n");
      }
    }
    return () -> out.write(text.toString());
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    out.write("## All queries\n\n");
    out.write(
        "Queries: %s; found something: %s, nothing: %s, could not be read: %s. Hits: %s; queries that found more than their limit: %s.\n\n"
            .formatted(
                NumberText.text(tally.queries()),
                NumberText.text(tally.found()),
                NumberText.text(tally.nothing()),
                NumberText.text(tally.failed()),
                NumberText.text(tally.hits()),
                NumberText.text(tally.limited())));
    ids("Nothing found", tally.nothing(), tally.nothingIds());
    ids("Failed", tally.failed(), tally.failedIds());
    out.write("## How this was made\n\n");
    for (List<String> row : ProvenanceRows.of(tally, provenance)) {
      out.write("- " + row.getFirst() + ": " + MarkdownText.of(row.getLast()) + "\n");
    }
  }

  private void ids(String what, long count, List<String> ids) throws IOException {
    if (count > 0) {
      long more = count - ids.size();
      out.write(
          what
              + ": "
              + MarkdownText.of(String.join(", ", ids))
              + (more > 0 ? " and " + NumberText.text(more) + " more" : "")
              + "\n\n");
    }
  }
}
