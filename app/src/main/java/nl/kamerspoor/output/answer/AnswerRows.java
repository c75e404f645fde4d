package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.DelimitedRows;

/** Answers for spreadsheets: a row a hit. */
public final class AnswerRows implements AnswerPrinter {

  private final DelimitedRows rows;
  private final Presentation presentation;

  public AnswerRows(DelimitedRows rows, Presentation presentation) {
    this.rows = rows;
    this.presentation = presentation;
  }

  @Override
  public void begin() throws IOException {
    rows.header(HitRows.columns(presentation));
  }

  @Override
  public void print(Answer answer) throws IOException {
    for (List<Object> row : HitRows.of(answer, presentation)) {
      rows.row(row);
    }
  }
}
