package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.data.JsonLines;
import nl.kamerspoor.output.paper.PaperJson;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.trace.ConcordanceLine;

/** Prints occurrences for programs: a {@code line} line each; docs/jsonl.md. */
final class ConcordanceJsonLines {

  private final JsonLines lines;
  private final boolean isCited;

  /**
   * A printer.
   *
   * @param isCited whether each line ends with its quotation
   */
  ConcordanceJsonLines(Writer out, boolean isCited) {
    this.lines = new JsonLines(out);
    this.isCited = isCited;
  }

  void print(String term, List<ConcordanceLine> found) throws IOException {
    for (ConcordanceLine line : found) {
      lines.line("line", fields -> write(term, line, fields));
    }
  }

  private void write(String term, ConcordanceLine line, JsonLines.JsonFields fields) {
    ParagraphCitation quotation = ParagraphCitation.of(line.paragraph());
    fields.text("term", term);
    fields
        .text("id", line.paragraph().id().toString())
        .text("paper", line.paragraph().paper().id().text());
    PaperJson.values(line.paragraph().paper().metadata(), fields);
    PaperJson.speaker(line.paragraph().paragraph(), fields);
    fields.text("left", line.left()).text("keyword", line.keyword());
    fields.text("right", line.right());
    fields.text("form", line.occurrence().form());
    fields.text("match", ConcordanceListing.match(line));
    fields.number("start", (long) line.occurrence().start());
    fields.number("end", (long) line.occurrence().end());
    fields.text("citation", quotation.text());
    fields.text("link", quotation.address() == null ? null : quotation.link());
    fields.text("quotation", isCited ? quotation.of(ConcordanceListing.text(line)) : null);
  }
}
