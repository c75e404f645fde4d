package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.AnswerReport;
import nl.kamerspoor.output.index.SearchedIndex;
import nl.kamerspoor.output.report.ReportWriter;
import nl.kamerspoor.output.report.ReportWriter.Level;

/** Writes a report: a heading a query, then which found nothing or failed, and how all was made. */
final class BatchReport implements BatchPrinter {

  private final ReportWriter report;
  private final AnswerReport answers;
  private final SearchedIndex index;

  BatchReport(ReportWriter report, Presentation presentation, SearchedIndex index) {
    this.report = report;
    this.answers = new AnswerReport(report, presentation);
    this.index = index;
  }

  @Override
  public void begin() throws IOException {
    report.begin(BatchWording.TITLE);
    report.heading(Level.TITLE, BatchWording.TITLE);
    report.paragraph(index.sentence());
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) {
    return switch (outcome) {
      case QueryOutcome.Answered answered -> () -> answers.add(answered.answer());
      case QueryOutcome.Failed failed -> () -> write(failed);
    };
  }

  private void write(QueryOutcome.Failed failed) throws IOException {
    report.heading(
        Level.QUERY, "«" + Objects.requireNonNullElse(failed.query(), failed.id()) + "»");
    report.paragraph(BatchWording.FAILED + ": " + BatchWording.problem(failed));
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    report.heading(Level.QUERY, BatchWording.ALL_QUERIES);
    report.paragraph(BatchWording.counts(tally));
    ids(BatchWording.NOTHING_FOUND, tally.nothing(), tally.nothingIds());
    ids(BatchWording.FAILED, tally.failed(), tally.failedIds());
    report.heading(Level.QUERY, BatchWording.HOW_IT_WAS_MADE);
    for (ProvenanceRow row : ProvenanceRow.of(tally, provenance)) {
      report.paragraph(row.what() + ": " + row.value());
    }
    report.end();
  }

  private void ids(String what, long count, List<String> ids) throws IOException {
    if (count > 0) {
      report.paragraph(BatchWording.named(what, String.join(", ", ids), count - ids.size()));
    }
  }
}
