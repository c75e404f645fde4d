package nl.kamerspoor.output.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.Wording;

/** Prints paragraphs of a paper among their neighbours. */
public final class ExcerptPrinter {

  private final Writer out;
  private final Format format;
  private final Presentation presentation;

  /**
   * A printer.
   *
   * @param format one of {@link PaperPrinter#FORMATS}
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
   * @param excerpts in reading order; between two of them something is left out
   * @param chosen the numbers of those that were asked for
   */
  public void print(IndexedPaper paper, List<List<Paragraph>> excerpts, Set<Integer> chosen)
      throws IOException {
    switch (format) {
      case TEXT -> text(paper, excerpts, chosen);
      case JSONL -> {
        JsonLines lines = new JsonLines(out);
        for (List<Paragraph> excerpt : excerpts) {
          for (Paragraph paragraph : excerpt) {
            lines.line("paragraph", line -> PaperJson.paragraph(paper.id(), paragraph, line));
          }
        }
      }
      case MARKDOWN -> new PaperMarkdown(out).excerpt(paper, excerpts);
      case HTML, DOCX, CSV, TSV, RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          throw new IllegalArgumentException("a paragraph is not printed as " + format);
    }
  }

  private void text(IndexedPaper paper, List<List<Paragraph>> excerpts, Set<Integer> chosen)
      throws IOException {
    TextPage page = new TextPage(out, presentation);
    page.paragraph(0, List.of(new StyledSpan(Wording.title(paper), TextStyle.TITLE)));
    List<List<StyledSpan>> phrases = new ArrayList<>();
    for (String phrase : Wording.place(paper)) {
      phrases.add(List.of(new StyledSpan(phrase, TextStyle.FAINT)));
    }
    page.phrases(0, phrases);
    int largest =
        excerpts.stream().flatMap(List::stream).mapToInt(Paragraph::number).max().orElse(0);
    ParagraphText text = new ParagraphText(page, largest);
    String headingBefore = null;
    for (int i = 0; i < excerpts.size(); i++) {
      List<Paragraph> excerpt = excerpts.get(i);
      if (i > 0) {
        page.blank();
        page.paragraph(2, List.of(new StyledSpan("…", TextStyle.FAINT)));
      }
      String heading = excerpt.getFirst().heading();
      if (heading != null && !heading.equals(headingBefore)) {
        page.paragraph(
            i == 0 ? 0 : 2, List.of(new StyledSpan(PaperWording.under(heading), TextStyle.FAINT)));
      }
      headingBefore = excerpt.getLast().heading();
      text.print(excerpt, chosen);
    }
  }
}
