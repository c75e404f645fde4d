package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.HitNotes;
import nl.kamerspoor.output.answer.HitRows;
import nl.kamerspoor.output.data.DelimitedRows;
import nl.kamerspoor.output.index.SearchedIndex;
import nl.kamerspoor.output.reference.BibliographyPrinter;
import nl.kamerspoor.output.report.ReportWriter;

/**
 * Prints what became of the queries of a list, in one format. Text is made by many threads and
 * written by one.
 */
public interface BatchPrinter {

  /** What the answers to a list can be written as; the first is usual. */
  List<Format> FORMATS =
      List.of(
          Format.JSONL,
          Format.CSV,
          Format.TSV,
          Format.XLSX,
          Format.TREC,
          Format.MARKDOWN,
          Format.HTML,
          Format.DOCX,
          Format.RIS,
          Format.BIBTEX,
          Format.CSLJSON);

  /** What one query adds, ready to be written. */
  interface PendingOutput {

    /** Writes it; called in the order of the list, by one thread. */
    void write() throws IOException;
  }

  /** Prints what stands before all queries. */
  void begin() throws IOException;

  /** Makes what a query adds; called by several threads at a time. */
  PendingOutput prepare(QueryOutcome outcome) throws IOException;

  /** Prints what stands after all queries. */
  void end(BatchTally tally, Provenance provenance) throws IOException;

  /**
   * Makes the printer of a workbook.
   *
   * @param draft a file to work in
   * @param out takes the workbook once it is complete; stays open
   */
  static BatchPrinter workbook(Path draft, OutputStream out, Presentation presentation) {
    return new BatchWorkbook(draft, out, new HitRows(presentation));
  }

  /**
   * Makes the printer of a workbook with a place for notes.
   *
   * @param notes what was noted before
   */
  static BatchPrinter workbook(
      Path draft, OutputStream out, Presentation presentation, HitNotes notes) {
    return new BatchWorkbook(draft, out, new HitRows(presentation, notes));
  }

  /**
   * Makes the printer of a table in CSV with a place for notes, which Excel can open.
   *
   * @param notes what was noted before
   */
  static BatchPrinter noted(Writer out, Presentation presentation, HitNotes notes) {
    return new BatchRows(
        out,
        text -> DelimitedRows.csv(text, presentation.csv()).fittingExcel(),
        new HitRows(presentation, notes));
  }

  /** Makes the printer of a report about what was found in an index. */
  static BatchPrinter report(ReportWriter report, Presentation presentation, SearchedIndex index) {
    return new BatchReport(report, presentation, index);
  }

  /**
   * Chooses the printer of a format that is text.
   *
   * @param format one of {@link #FORMATS} that is text, and no report
   * @param out takes what is printed; stays open
   * @throws IllegalArgumentException for another format
   */
  static BatchPrinter of(Format format, Writer out, Presentation presentation) {
    return switch (format) {
      case JSONL -> new BatchJsonLines(out, presentation);
      case CSV ->
          new BatchRows(
              out, text -> DelimitedRows.csv(text, presentation.csv()), new HitRows(presentation));
      case TSV -> new BatchRows(out, DelimitedRows::tsv, new HitRows(presentation));
      case MARKDOWN -> new BatchMarkdown(out, presentation);
      case TREC -> new BatchTrec(out);
      case RIS, BIBTEX, CSLJSON -> new BatchBibliography(BibliographyPrinter.of(format, out));
      case TEXT, HTML, DOCX, XLSX ->
          throw new IllegalArgumentException("a list's answers are not text as " + format);
    };
  }
}
