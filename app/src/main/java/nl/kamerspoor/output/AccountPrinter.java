package nl.kamerspoor.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Prints what was counted and how, then the rows. */
public final class AccountPrinter {

  private final Format format;
  private final Writer out;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   */
  public AccountPrinter(Format format, Writer out, Presentation presentation) {
    this.format = format;
    this.out = out;
    this.presentation = presentation;
  }

  /** Prints the account and the rows; CSV and TSV are rows only. */
  public void print(Account account, Listing rows) throws IOException {
    begin(account);
    if (format == Format.TEXT && !rows.rows().isEmpty()) {
      out.write('\n');
    }
    if (!rows.rows().isEmpty() || format == Format.CSV || format == Format.TSV) {
      new ListingPrinter(format, out, presentation).print(rows);
    }
  }

  /** Prints the account alone; nothing in CSV and TSV. */
  public void begin(Account account) throws IOException {
    switch (format) {
      case TEXT -> {
        TextPage page = new TextPage(out, presentation.width(), presentation.colour());
        page.paragraph(0, List.of(new Span(account.heading(), Style.TITLE)));
        List<List<Span>> phrases = new ArrayList<>();
        account.phrases().forEach(text -> phrases.add(List.of(new Span(text, Style.FAINT))));
        if (!phrases.isEmpty()) {
          page.phrases(0, phrases);
        }
      }
      case MARKDOWN -> {
        out.write(MarkdownText.of(account.heading()) + "\n\n");
        for (String phrase : account.phrases()) {
          out.write("- " + MarkdownText.of(phrase) + "\n");
        }
        out.write('\n');
      }
      case JSONL ->
          new JsonLines(out)
              .line(
                  account.type(),
                  line -> account.facts().forEach(fact -> line.value(fact.name(), fact.value())));
      case CSV, TSV, TREC, XLSX, RIS, BIBTEX, CSLJSON -> {} // Rows only.
    }
  }
}
