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
import nl.kamerspoor.output.batch.BatchPrinter;
import nl.kamerspoor.output.batch.BatchTally;
import nl.kamerspoor.output.batch.Provenance;
import nl.kamerspoor.output.batch.ProvenanceJson;
import nl.kamerspoor.output.batch.QueryOutcome;

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
          if (format == Format.XLSX) {
            workbook(whole, answer, provenance);
          } else {
            Writer text = new OutputStreamWriter(whole.bytes(), StandardCharsets.UTF_8);
            SearchCommand.print(AnswerPrinter.of(format, text, presentation), answer);
            text.flush();
          }
          whole.bytes().flush();
          Files.writeString(OutputFile.provenance(file), ProvenanceJson.file(answer, provenance));
        });
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
