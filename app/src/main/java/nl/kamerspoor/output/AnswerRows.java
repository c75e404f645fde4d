package nl.kamerspoor.output;

import java.io.IOException;
import java.util.List;

/** Answers for spreadsheets: a row a hit. */
final class AnswerRows implements AnswerPrinter {

  private final DelimitedRows rows;
  private final boolean fullText;

  AnswerRows(DelimitedRows rows, Presentation presentation) {
    this.rows = rows;
    this.fullText = presentation.fullText();
  }

  @Override
  public void begin() throws IOException {
    rows.row(HitRows.columns(fullText));
  }

  @Override
  public void print(Answer answer) throws IOException {
    for (List<Object> row : HitRows.of(answer, fullText)) {
      rows.row(row);
    }
  }
}
