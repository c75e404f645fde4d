package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.data.ListingPrinter;
import nl.kamerspoor.output.data.MarkdownText;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;

/** Prints rows with what was counted and how: the result above them, the rest below. */
final class CountingMethodPrinter {

  private final Format format;
  private final Writer out;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   */
  CountingMethodPrinter(Format format, Writer out, Presentation presentation) {
    this.format = format;
    this.out = out;
    this.presentation = presentation;
  }

  /** Prints the account and the rows; CSV and TSV are rows only. */
  void print(CountingMethod account, Listing<?> rows) throws IOException {
    begin(account);
    boolean hasRows = !rows.rows().isEmpty();
    if (hasRows || format == Format.CSV || format == Format.TSV) {
      boolean isTable = format == Format.CSV || format == Format.TSV;
      new ListingPrinter(format, out, presentation)
          .print(isTable ? CountFacts.inRows(rows, account) : rows);
    }
    end(account, hasRows);
  }

  /** Prints what stands above the rows. */
  void begin(CountingMethod account) throws IOException {
    switch (format) {
      case TEXT -> {
        page().paragraph(0, account.heading(), TextStyle.TITLE);
        out.write('\n');
      }
      case MARKDOWN -> out.write(MarkdownText.of(account.heading()) + "\n\n");
      case JSONL ->
          new JsonLines(out)
              .line(
                  account.type(),
                  line -> account.facts().forEach(fact -> line.cell(fact.name(), fact.value())));
      case HTML, DOCX, CSV, TSV, TREC, XLSX, RIS, BIBTEX, CSLJSON -> {} // Rows only.
    }
  }

  /**
   * Prints what stands below the rows.
   *
   * @param hasRows whether there are any
   */
  void end(CountingMethod account, boolean hasRows) throws IOException {
    boolean isForPeople = format == Format.TEXT || format == Format.MARKDOWN;
    if (hasRows && isForPeople) {
      out.write('\n');
    }
    switch (format) {
      case TEXT -> {
        List<List<StyledSpan>> phrases = new ArrayList<>();
        account
            .phrases()
            .forEach(text -> phrases.add(List.of(new StyledSpan(text, TextStyle.FAINT))));
        page().phrases(0, phrases);
        if (!phrases.isEmpty()) {
          out.write('\n');
        }
        page().paragraph(0, account.footnote(), TextStyle.FAINT);
      }
      case MARKDOWN -> {
        for (String phrase : account.phrases()) {
          out.write("- " + MarkdownText.of(phrase) + "\n");
        }
        out.write("\n" + MarkdownText.of(account.footnote()) + "\n");
      }
      case JSONL, HTML, DOCX, CSV, TSV, TREC, XLSX, RIS, BIBTEX, CSLJSON -> {} // Rows only.
    }
  }

  private TextPage page() {
    return new TextPage(out, presentation);
  }
}
