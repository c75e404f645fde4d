package nl.kamerspoor.output.paper;

import java.io.IOException;
import java.io.Writer;
import nl.kamerspoor.document.Kamerstuk;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.output.data.JsonLines;

/**
 * Prints a paper for programs: a {@code document} line, then its {@code paragraph} lines;
 * docs/jsonl.md.
 */
final class PaperJsonLines implements PaperPrinter {

  private final JsonLines lines;

  PaperJsonLines(Writer out) {
    this.lines = new JsonLines(out);
  }

  @Override
  public void print(Kamerstuk paper) throws IOException {
    lines.line(
        "document",
        line ->
            line.text("id", paper.id().text())
                .text("file", paper.file())
                .object("metadata", fields -> PaperJson.sourced(paper.metadata(), fields))
                .texts("warnings", paper.warnings()));
    for (Paragraph paragraph : paper.paragraphs()) {
      lines.line("paragraph", line -> PaperJson.paragraph(paper.id(), paragraph, line));
    }
  }
}
