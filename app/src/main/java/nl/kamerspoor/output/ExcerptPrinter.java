package nl.kamerspoor.output;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.IndexedPaper;

/** Prints a paragraph among its neighbours. */
public final class ExcerptPrinter {

  private final Writer out;
  private final Format format;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param out takes what is printed; stays open
   */
  public ExcerptPrinter(Format format, Writer out, Presentation presentation) {
    this.out = out;
    this.format = format;
    this.presentation = presentation;
  }

  /**
   * Prints some paragraphs of a paper.
   *
   * @param paragraphs in reading order
   * @param chosen the number of the one that was asked for
   */
  public void print(IndexedPaper paper, List<Paragraph> paragraphs, int chosen) throws IOException {
    switch (format) {
      case TEXT -> text(paper, paragraphs, chosen);
      case JSONL -> {
        JsonLines lines = new JsonLines(out);
        for (Paragraph paragraph : paragraphs) {
          lines.line("paragraph", line -> PaperJson.paragraph(paper.id(), paragraph, line));
        }
      }
      case MARKDOWN -> new PaperMarkdown(out).excerpt(paper, paragraphs);
      case CSV, TSV, RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException("a paragraph is not printed as " + format);
    }
  }

  private void text(IndexedPaper paper, List<Paragraph> paragraphs, int chosen) throws IOException {
    TextPage page = new TextPage(out, presentation.width(), presentation.colour());
    page.paragraph(0, List.of(new Span(Wording.title(paper), Style.TITLE)));
    List<List<Span>> phrases = new ArrayList<>();
    for (String phrase : Wording.place(paper)) {
      phrases.add(List.of(new Span(phrase, Style.FAINT)));
    }
    page.phrases(0, phrases);
    String heading = paragraphs.isEmpty() ? null : paragraphs.getFirst().heading();
    if (heading != null) {
      page.paragraph(0, List.of(new Span("under: " + heading, Style.FAINT)));
    }
    int largest = paragraphs.stream().mapToInt(Paragraph::number).max().orElse(0);
    new ParagraphText(page, largest).print(paragraphs, chosen);
  }
}
