package nl.kamerspoor.output.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;

/** Prints whole papers in one format. */
public interface PaperPrinter {

  /** What papers and paragraphs of them can be printed as; the first is usual. */
  List<Format> FORMATS = List.of(Format.TEXT, Format.JSONL, Format.MARKDOWN);

  /** Prints one paper: what is known of it, then its units in reading order. */
  void print(Kamerstuk paper) throws IOException;

  /**
   * Chooses the printer of a format.
   *
   * @param format one of {@link #FORMATS}
   * @param out takes what is printed; stays open
   * @throws IllegalArgumentException for another format
   */
  static PaperPrinter of(Format format, Writer out, Presentation presentation) {
    return switch (format) {
      case TEXT -> new PaperText(out, presentation);
      case JSONL -> new PaperJsonLines(out);
      case MARKDOWN -> new PaperMarkdown(out);
      case HTML, DOCX, CSV, TSV, RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException("a paper is not printed as " + format);
    };
  }
}
