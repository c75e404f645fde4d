package nl.kamerspoor.output.report;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.output.data.Listing;

/** Takes a report part by part, from its beginning to its end. */
public interface ReportWriter {

  /** The levels of headings: that of the whole document, that of a query, that of a hit. */
  enum Level {
    TITLE,
    QUERY,
    HIT
  }

  /**
   * Begins a report.
   *
   * @param title the name of the document; not shown in it
   */
  void begin(String title) throws IOException;

  void heading(Level level, String text) throws IOException;

  /** Writes a sentence about what was found. */
  void paragraph(String text) throws IOException;

  /** Writes what somebody else wrote or said. */
  void quotation(List<ReportSpan> text) throws IOException;

  /** Writes where a quotation is from, below it. */
  void source(List<ReportSpan> text) throws IOException;

  /** Writes a table; its headings are repeated on each page. */
  void table(Listing<?> rows) throws IOException;

  /**
   * Writes a picture, as wide as the page.
   *
   * @param text what it shows, for those who do not see it
   */
  void picture(ReportPicture picture, String text) throws IOException;

  /** Ends the report. */
  void end() throws IOException;
}
