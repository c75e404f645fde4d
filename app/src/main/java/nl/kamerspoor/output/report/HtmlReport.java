package nl.kamerspoor.output.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.ListingPrinter;

/**
 * Writes a report as one page of HTML that needs nothing else: no script, no font and no picture
 * from elsewhere, and a policy in it that allows none. Whatever a paper or a query holds is shown
 * as text.
 */
public final class HtmlReport implements ReportWriter {

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --text: #1b1b1b; --faint: #595959; --line: #c9c9c9; --link: #154273; --page: #fff }
      @media (prefers-color-scheme: dark) {
        :root { --text: #e4e4e4; --faint: #a6a6a6; --line: #4a4a4a; --link: #8ab4e8; --page: #1a1a1a }
      }
      body { font: 1.05rem/1.55 Georgia, "Times New Roman", serif; color: var(--text); background: var(--page);
        max-width: 42rem; margin: 2.5rem auto; padding: 0 1.2rem; overflow-wrap: break-word; hyphens: auto }
      .title, h1, h2 { font-family: system-ui, "Segoe UI", Arial, sans-serif; line-height: 1.25; hyphens: none }
      .title { font-size: 1.9rem; font-weight: 700; margin: 0 0 1rem }
      h1 { font-size: 1.5rem; margin: 2.5rem 0 0.8rem }
      h2 { font-size: 1.05rem; margin: 2rem 0 0.5rem }
      p { margin: 0.3rem 0 }
      blockquote { margin: 0.5rem 0; padding: 0.1rem 0 0.1rem 1rem; border-left: 3px solid var(--line) }
      .source { font-size: 0.88rem; color: var(--faint); padding-left: calc(1rem + 3px) }
      a { color: var(--link) }
      .wide { overflow-x: auto; margin: 1.2rem 0 }
      table { border-collapse: collapse; font-size: 0.9rem; font-variant-numeric: tabular-nums }
      th, td { padding: 0.25rem 0.7rem; text-align: left; border-bottom: 1px solid var(--line); vertical-align: top }
      .number { text-align: right }
      img { max-width: 100%; height: auto; background: #fff }
      @media print {
        :root { --text: #000; --faint: #333; --line: #999; --link: #000; --page: #fff }
        body { font-size: 10.5pt; max-width: none; margin: 0; padding: 0 }
        h1, h2 { break-after: avoid }
        blockquote { break-inside: avoid; break-after: avoid }
        thead { display: table-header-group }
        tr { break-inside: avoid }
      }
      @page { size: A4; margin: 2.5cm }
      """;

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final Writer out;

  /**
   * A report.
   *
   * @param out takes the page, which says that it is UTF-8; stays open
   */
  public HtmlReport(Writer out) {
    this.out = out;
  }

  @Override
  public void begin(String title) throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="%s">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        """
            .formatted(POLICY, HtmlText.of(title), STYLE));
  }

  @Override
  public void heading(Level level, String text) throws IOException {
    String shown = HtmlText.of(text);
    out.write(
        switch (level) {
          case TITLE -> "<p class=\"title\">" + shown + "</p>\n";
          case QUERY -> "<h1>" + shown + "</h1>\n";
          case HIT -> "<h2 lang=\"nl\">" + shown + "</h2>\n";
        });
  }

  @Override
  public void paragraph(String text) throws IOException {
    out.write("<p>" + HtmlText.of(text) + "</p>\n");
  }

  @Override
  public void quotation(List<ReportSpan> text) throws IOException {
    out.write("<blockquote lang=\"nl\"><p>");
    write(text);
    out.write("</p></blockquote>\n");
  }

  @Override
  public void source(List<ReportSpan> text) throws IOException {
    out.write("<p class=\"source\" lang=\"nl\">");
    write(text);
    out.write("</p>\n");
  }

  private void write(List<ReportSpan> spans) throws IOException {
    for (ReportSpan span : spans) {
      String shown = HtmlText.of(span.text());
      String styled =
          switch (span.style()) {
            case PLAIN -> shown;
            case MATCH -> "<strong>" + shown + "</strong>";
            case PUBLICATION -> "<cite>" + shown + "</cite>";
          };
      out.write(
          span.link() == null
              ? styled
              : "<a href=\"%s\" rel=\"noreferrer\">%s</a>"
                  .formatted(HtmlText.of(span.link().toString()), styled));
    }
  }

  @Override
  public void table(Listing<?> rows) throws IOException {
    List<List<Cell>> cells = rows.cells();
    out.write("<div class=\"wide\"><table>\n<thead><tr>");
    for (int i = 0; i < rows.headings().size(); i++) {
      cell("th scope=\"col\"", ListingPrinter.isNumbers(cells, i), rows.headings().get(i));
    }
    out.write("</tr></thead>\n<tbody>\n");
    for (List<Cell> row : cells) {
      out.write("<tr>");
      for (int i = 0; i < row.size(); i++) {
        cell("td", ListingPrinter.isNumbers(cells, i), row.get(i).shown());
      }
      out.write("</tr>\n");
    }
    out.write("</tbody>\n</table></div>\n");
  }

  private void cell(String element, boolean isNumber, String text) throws IOException {
    out.write("<" + element + (isNumber ? " class=\"number\">" : ">"));
    out.write(HtmlText.of(text) + "</" + element.substring(0, 2) + ">");
  }

  @Override
  public void picture(ReportPicture picture, String text) throws IOException {
    out.write(
        "<p><img src=\"data:image/png;base64,%s\" width=\"%d\" height=\"%d\" alt=\"%s\"></p>\n"
            .formatted(picture.inBase64(), picture.width(), picture.height(), HtmlText.of(text)));
  }

  @Override
  public void end() throws IOException {
    out.write("</body>\n</html>\n");
  }
}
