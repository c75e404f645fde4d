package nl.kamerspoor.output.plot;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.count.CountResults;
import nl.kamerspoor.output.count.CountingMethod;
import nl.kamerspoor.output.report.DocxReport;
import nl.kamerspoor.output.report.HtmlReport;
import nl.kamerspoor.output.report.ReportWriter;
import nl.kamerspoor.output.report.ReportWriter.Level;
import nl.kamerspoor.output.trend.TrendResults;
import nl.kamerspoor.output.trend.TrendWording;
import nl.kamerspoor.trace.Trend;

/**
 * A trend in any format, those of reports among them: its picture, its numbers in a table, and the
 * sentences that a footnote needs.
 *
 * @param results the trend in the other formats
 */
public record TrendReport(TrendResults results) implements CountResults {

  /** What a trend can be printed as; the first is usual. */
  public static final List<Format> FORMATS = formats();

  private static List<Format> formats() {
    List<Format> formats = new ArrayList<>(CountResults.FORMATS);
    formats.addAll(List.of(Format.HTML, Format.DOCX));
    return List.copyOf(formats);
  }

  @Override
  public List<CountingMethod> accounts() {
    return results.accounts();
  }

  @Override
  public List<Sheet> sheets() {
    return results.sheets();
  }

  @Override
  public void print(Format format, Writer out, Presentation presentation) throws IOException {
    if (format != Format.HTML) {
      results.print(format, out, presentation);
    } else if (hasPicture()) {
      out.write(TrendPlot.page(results.trend(), results.shown()));
    } else {
      write(new HtmlReport(out));
    }
  }

  @Override
  public void document(Path draft, OutputStream out, Instant made) throws IOException {
    write(new DocxReport(draft, out, made));
  }

  private void write(ReportWriter report) throws IOException {
    Trend trend = results.trend();
    String title = TrendWording.title(trend);
    report.begin(title);
    report.heading(Level.QUERY, title);
    if (hasPicture()) {
      report.picture(TrendPlot.inReport(trend, results.shown()), title);
    }
    for (String total : results.totals()) {
      report.paragraph(total);
    }
    report.table(results.table());
    for (String sentence : TrendWording.sources(trend)) {
      report.paragraph(sentence);
    }
    report.end();
  }

  /** Whether its terms are told apart in a picture. */
  private boolean hasPicture() {
    return results.trend().terms().size() <= TrendPlot.MAX_TERMS;
  }
}
