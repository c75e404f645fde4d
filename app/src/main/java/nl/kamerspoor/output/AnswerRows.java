package nl.kamerspoor.output;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.index.IndexedPaper;
import nl.kamerspoor.search.Hit;

/** Answers for spreadsheets: a row a hit. */
final class AnswerRows implements AnswerPrinter {

  private static final List<String> COLUMNS =
      List.of(
          "query_id",
          "query",
          "rank",
          "score",
          "paper",
          "paragraph",
          "date",
          "minister",
          "sent_by",
          "kind",
          "title",
          "heading",
          "snippet",
          "snippet_marked",
          "citation",
          "link");

  private final DelimitedRows rows;
  private final boolean fullText;

  AnswerRows(DelimitedRows rows, Presentation presentation) {
    this.rows = rows;
    this.fullText = presentation.fullText();
  }

  @Override
  public void begin() throws IOException {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (fullText) {
      columns.add("text");
    }
    rows.row(columns);
  }

  @Override
  public void print(Answer answer) throws IOException {
    for (Hit hit : answer.result().hits()) {
      rows.row(cells(answer, hit));
    }
  }

  private List<Object> cells(Answer answer, Hit hit) {
    IndexedPaper paper = hit.found().paper();
    Metadata metadata = paper.metadata();
    String heading = hit.found().paragraph().heading();
    JoinedSnippets snippets = JoinedSnippets.of(hit.snippets());
    Quotation quotation = Quotation.of(hit.found());
    List<Object> cells = new ArrayList<>();
    cells.add(answer.id());
    cells.add(answer.result().query());
    cells.add(hit.rank());
    cells.add(hit.score());
    cells.add(paper.id());
    cells.add(hit.found().id());
    cells.add(metadata.date() == null ? "" : metadata.date().value());
    cells.add(Wording.people(metadata.signatories()));
    cells.add(Wording.people(metadata.sentBy()));
    cells.add(metadata.kind() == null ? "" : metadata.kind().value().label());
    cells.add(metadata.title() == null ? "" : metadata.title().value());
    cells.add(heading == null ? "" : heading);
    cells.add(snippets.text());
    cells.add(snippets.bracketed());
    cells.add(quotation.citation());
    cells.add(quotation.link());
    if (fullText) {
      cells.add(hit.found().paragraph().text());
    }
    return cells;
  }
}
