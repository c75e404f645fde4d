package nl.kamerspoor.command.run;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.command.option.AtomicFile;
import nl.kamerspoor.command.option.OutputFile;
import nl.kamerspoor.index.open.IndexException;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.open.OpenIndex;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.ProgramVersion;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.AnswerPrinter;
import nl.kamerspoor.output.answer.AnswerReport;
import nl.kamerspoor.output.batch.BatchPrinter;
import nl.kamerspoor.output.batch.BatchTally;
import nl.kamerspoor.output.batch.Provenance;
import nl.kamerspoor.output.batch.ProvenanceJson;
import nl.kamerspoor.output.batch.QueryOutcome;
import nl.kamerspoor.output.index.SearchedIndex;
import nl.kamerspoor.output.report.DocxReport;
import nl.kamerspoor.output.report.HtmlReport;
import nl.kamerspoor.output.report.ReportWriter;

/**
 * Writes the answer to a query in a file, with how it was found in another beside it.
 *
 * @param options those that change the answer, as typed
 */
record SearchFile(Format format, Presentation presentation, List<String> options) {

  /** Writes both, or leaves what was there before. */
  void write(Path file, Answer answer, OpenIndex open, String index)
      throws IndexException, IOException {
    Provenance provenance =
        new Provenance(
            ProgramVersion.version(),
            Runtime.version().toString(),
            null,
            options,
            index,
            open.stamp(),
            IndexStatistics.of(open));
    AtomicFile.write(
        "--output",
        file,
        whole -> {
          Writer text = new OutputStreamWriter(whole.bytes(), StandardCharsets.UTF_8);
          switch (format) {
            case XLSX -> workbook(whole, answer, provenance);
            case DOCX ->
                report(
                    new DocxReport(whole.draft(), whole.bytes(), open.stamp().updated()),
                    answer,
                    open,
                    provenance.statistics());
            case HTML -> report(new HtmlReport(text), answer, open, provenance.statistics());
            case TEXT, JSONL, CSV, TSV, MARKDOWN, RIS, BIBTEX, CSLJSON, TREC -> text(text, answer);
          }
          text.flush();
          whole.bytes().flush();
          Files.writeString(OutputFile.provenance(file), ProvenanceJson.file(answer, provenance));
        });
  }

  /** Prints what is text. */
  void print(Writer out, Answer answer, OpenIndex open) throws IndexException, IOException {
    if (format == Format.HTML) {
      report(new HtmlReport(out), answer, open, IndexStatistics.of(open));
    } else {
      text(out, answer);
    }
  }

  private void text(Writer out, Answer answer) throws IOException {
    AnswerPrinter printer = AnswerPrinter.of(format, out, presentation);
    printer.begin();
    printer.print(answer);
    printer.end();
  }

  private void report(
      ReportWriter report, Answer answer, OpenIndex open, IndexStatistics statistics)
      throws IOException {
    new AnswerReport(report, presentation)
        .alone(answer, new SearchedIndex(open.stamp(), statistics));
  }

  private void workbook(AtomicFile whole, Answer answer, Provenance provenance) throws IOException {
    BatchPrinter printer = BatchPrinter.workbook(whole.draft(), whole.bytes(), presentation);
    QueryOutcome outcome = new QueryOutcome.Answered(answer);
    BatchTally tally = new BatchTally();
    tally.add(outcome.tallied());
    printer.begin();
    printer.prepare(outcome).write();
    printer.end(tally, provenance);
  }
}
