package nl.kamerspoor.output.paper;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.output.data.MarkdownText;
import nl.kamerspoor.output.words.Wording;

/** Prints a paper for reports: its metadata as a table, then its text without page furniture. */
final class PaperMarkdown implements PaperPrinter {

  private final Writer out;

  PaperMarkdown(Writer out) {
    this.out = out;
  }

  @Override
  public void print(Kamerstuk paper) throws IOException {
    String title =
        paper.metadata().title() == null ? paper.id().text() : paper.metadata().title().value();
    block("# " + MarkdownText.of(title));
    StringBuilder table = new StringBuilder("| | | read from |\n|---|---|---|");
    for (MetadataRows.Row row : MetadataRows.of(paper.id(), paper.metadata())) {
      table.append("\n| ").append(row.name());
      table.append(" | ").append(MarkdownText.of(row.value()));
      table.append(" | ").append(row.origin()).append(" |");
    }
    block(table.toString());
    paragraphs(paper.paragraphs());
  }

  /** Prints some paragraphs of a paper, with their source. */
  void excerpt(IndexedPaper paper, List<List<Paragraph>> excerpts) throws IOException {
    block("## " + MarkdownText.of(Wording.title(paper)));
    block(MarkdownText.of(String.join(" · ", Wording.place(paper))));
    for (int i = 0; i < excerpts.size(); i++) {
      if (i > 0) {
        block("…");
      }
      paragraphs(excerpts.get(i));
    }
  }

  private void paragraphs(List<Paragraph> paragraphs) throws IOException {
    for (Paragraph paragraph : paragraphs) {
      String text = MarkdownText.of(paragraph.text());
      switch (paragraph.kind()) {
        case HEADING -> block("## " + text);
        case LIST_ITEM -> block("- " + text);
        case FOOTNOTE ->
            block(paragraph.note() == null ? "> " + text : "> " + paragraph.note() + ": " + text);
        case FIGURE -> block("*" + text + "*");
        case PARAGRAPH, LETTERHEAD, SIGNATURE ->
            block(
                paragraph.speaker() == null
                    ? text
                    : "**" + MarkdownText.of(Wording.speaker(paragraph)) + "**: " + text);
        case FURNITURE -> {} // Not part of the text.
      }
    }
  }

  private void block(String text) throws IOException {
    out.write(text);
    out.write("\n\n");
  }
}
