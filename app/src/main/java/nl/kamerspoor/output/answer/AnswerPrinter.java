package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.DelimitedRows;
import nl.kamerspoor.output.reference.BibliographyPrinter;

/** Prints the answers to one query or many in one format. */
public interface AnswerPrinter {

  /**
   * What answers can be printed as; the first is usual. A workbook is not text: {@link
   * nl.kamerspoor.output.batch.BatchPrinter} writes it; {@link AnswerReport} writes reports.
   */
  List<Format> FORMATS =
      List.of(
          Format.TEXT,
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

  /** Prints what stands before the first answer: the names of columns. */
  void begin() throws IOException;

  /** Prints one answer. */
  void print(Answer answer) throws IOException;

  /** Prints what stands after the last answer. */
  default void end() throws IOException {
    // Most forms just stop.
  }

  /**
   * Chooses the printer of a format.
   *
   * @param format one that is text, and no report
   * @param out takes what is printed; stays open
   */
  static AnswerPrinter of(Format format, Writer out, Presentation presentation) {
    return switch (format) {
      case TEXT -> new AnswerText(out, presentation);
      case JSONL -> new AnswerJsonLines(out, presentation);
      case CSV -> new AnswerRows(DelimitedRows.csv(out, presentation.csv()), presentation);
      case TSV -> new AnswerRows(DelimitedRows.tsv(out), presentation);
      case MARKDOWN -> new AnswerMarkdown(out, presentation);
      case RIS, BIBTEX, CSLJSON -> new AnswerBibliography(BibliographyPrinter.of(format, out));
      case TREC -> new AnswerTrec(out);
      case HTML, DOCX, XLSX ->
          throw new IllegalArgumentException("an answer is not printed as " + format);
    };
  }
}
