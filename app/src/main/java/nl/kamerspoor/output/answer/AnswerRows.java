package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.List;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.DelimitedRows;

/** Prints answers for spreadsheets: a row a hit. */
final class AnswerRows implements AnswerPrinter {

  private final DelimitedRows rows;
  private final HitRows hits;

  AnswerRows(DelimitedRows rows, Presentation presentation) {
    this.rows = rows;
    this.hits = new HitRows(presentation);
  }

  @Override
  public void begin() throws IOException {
    rows.header(hits.names());
  }

  @Override
  public void print(Answer answer) throws IOException {
    for (List<Cell> row : hits.of(answer)) {
      rows.row(row);
    }
  }
}
