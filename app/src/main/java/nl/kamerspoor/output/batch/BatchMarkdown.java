package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.AnswerMarkdown;
import nl.kamerspoor.output.data.MarkdownText;

/**
 * Prints a report: a section a query, then which found nothing or failed, then how all was made.
 */
final class BatchMarkdown implements BatchPrinter {

  private final Writer out;
  private final Presentation presentation;

  BatchMarkdown(Writer out, Presentation presentation) {
    this.out = out;
    this.presentation = presentation;
  }

  @Override
  public void begin() throws IOException {
    out.write("# " + BatchWording.TITLE + "\n\n");
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
        text.write("Failed: " + MarkdownText.of(BatchWording.problem(failed)) + "\n\n");
      }
    }
    return () -> out.write(text.toString());
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    out.write("## " + BatchWording.ALL_QUERIES + "\n\n");
    out.write(BatchWording.counts(tally) + "\n\n");
    ids(BatchWording.NOTHING_FOUND, tally.nothing(), tally.nothingIds());
    ids(BatchWording.FAILED, tally.failed(), tally.failedIds());
    out.write("## " + BatchWording.HOW_IT_WAS_MADE + "\n\n");
    for (ProvenanceRow row : ProvenanceRow.of(tally, provenance)) {
      out.write("- " + row.what() + ": " + MarkdownText.of(row.value()) + "\n");
    }
  }

  private void ids(String what, long count, List<String> ids) throws IOException {
    if (count > 0) {
      String named = MarkdownText.of(String.join(", ", ids));
      out.write(BatchWording.named(what, named, count - ids.size()) + "\n\n");
    }
  }
}
