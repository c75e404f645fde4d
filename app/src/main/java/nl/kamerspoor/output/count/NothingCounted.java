package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import nl.kamerspoor.output.Format;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.AnswerPrinter;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;

/**
 * A term that does not occur: a table of it is its header without rows, so that programs read it as
 * any other; text and JSON Lines tell what does occur.
 *
 * @param answer a search that finds nothing either, with its advice
 * @param rows the same as results
 */
public record NothingCounted(Answer answer, CountResults rows) implements CountResults {

  @Override
  public List<CountingMethod> accounts() {
    return rows.accounts();
  }

  @Override
  public List<Sheet> sheets() {
    return rows.sheets();
  }

  @Override
  public void print(Format format, Writer out, Presentation presentation) throws IOException {
    switch (format) {
      case TEXT -> {
        AnswerPrinter.of(format, out, presentation).print(answer);
        TextPage page = new TextPage(out, presentation);
        for (CountingMethod account : rows.accounts()) {
          for (String fact : List.of("not_counted", "offered")) {
            String text = account.text(fact);
            if (!text.isEmpty()) {
              page.blank();
              page.paragraph(0, text, TextStyle.PLAIN);
            }
          }
        }
      }
      case JSONL -> {
        AnswerPrinter.of(format, out, presentation).print(answer);
        for (CountingMethod account : rows.accounts()) {
          new CountingMethodPrinter(format, out, presentation).begin(account);
        }
      }
      case HTML, DOCX, CSV, TSV, MARKDOWN, RIS, BIBTEX, CSLJSON, TREC, XLSX ->
          rows.print(format, out, presentation);
    }
  }
}
