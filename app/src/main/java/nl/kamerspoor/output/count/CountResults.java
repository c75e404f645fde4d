package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Listing;

/** What was counted, ready to be printed in any format, with how it was counted. */
public interface CountResults {

  /** What all counts can be printed as; the first is usual. */
  List<Format> FORMATS =
      List.of(Format.TEXT, Format.JSONL, Format.CSV, Format.TSV, Format.MARKDOWN, Format.XLSX);

  /** What was counted and how; one for each term where there are several. */
  List<CountingMethod> accounts();

  /** The rows with all their figures, for a workbook. */
  List<Sheet> sheets();

  /**
   * A sheet of a workbook.
   *
   * @param name what it is called there: {@code buckets}
   */
  record Sheet(String name, Listing<?> rows) {}

  /**
   * Prints what was counted.
   *
   * @param format one that is text
   * @param out takes what is printed; stays open
   */
  void print(Format format, Writer out, Presentation presentation) throws IOException;

  /**
   * Writes what was counted as a Word document, where that is one of its formats.
   *
   * @param draft a file to work in, which goes at the end
   * @param out takes the document; stays open
   * @param made the moment that it says it was made at
   */
  default void document(Path draft, OutputStream out, Instant made) throws IOException {
    throw new IllegalArgumentException("there is no document of this");
  }
}
