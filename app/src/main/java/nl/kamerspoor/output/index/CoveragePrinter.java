package nl.kamerspoor.output.index;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.index.open.IndexStatistics;
import nl.kamerspoor.index.sources.TextCount;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.data.MarkdownText;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;

/** Prints what an index covers: totals, then tables. */
public final class CoveragePrinter {

  /** What it can print; the first is usual. */
  public static final List<Format> FORMATS = ListingPrinter.FORMATS;

  private final Format format;
  private final Writer out;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   */
  public CoveragePrinter(Format format, Writer out, Presentation presentation) {
    this.format = format;
    this.out = out;
    this.presentation = presentation;
  }

  /** Prints the totals and the tables; CSV and TSV have one table and no totals. */
  public void print(IndexStatistics statistics, List<Coverage> tables) throws IOException {
    ListingPrinter printer = new ListingPrinter(format, out, presentation);
    switch (format) {
      case CSV, TSV -> {
        if (!tables.isEmpty()) {
          printer.print(tables.getFirst().listing());
        }
      }
      case JSONL -> {
        total(statistics);
        for (Coverage table : tables) {
          printer.print(table.listing());
        }
      }
      case TEXT -> {
        TextPage page = new TextPage(out, presentation);
        page.paragraph(0, IndexWording.summary(statistics), TextStyle.TITLE);
        for (Coverage table : tables) {
          page.blank();
          page.paragraph(0, table.title(), TextStyle.NAME);
          printer.print(table.listing());
        }
      }
      case MARKDOWN -> {
        out.write(MarkdownText.of(IndexWording.summary(statistics)) + "\n");
        for (Coverage table : tables) {
          out.write("\n## " + table.title() + "\n\n");
          printer.print(table.listing());
        }
      }
      case HTML, DOCX, RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException("coverage is not printed as " + format);
    }
  }

  private void total(IndexStatistics statistics) throws IOException {
    TextCount total = statistics.total();
    new JsonLines(out)
        .line(
            "total",
            line -> {
              line.number("papers", total.papers());
              line.number("paragraphs", total.paragraphs()).number("words", total.words());
              line.number("persons", statistics.persons());
              if (statistics.oldest() != null && statistics.newest() != null) {
                line.text("oldest", statistics.oldest().toString());
                line.text("newest", statistics.newest().toString());
              }
            });
  }
}
