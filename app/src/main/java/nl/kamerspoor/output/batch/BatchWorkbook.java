package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.AnswerWording;
import nl.kamerspoor.output.answer.FacetRow;
import nl.kamerspoor.output.answer.HitRows;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.SheetRows;
import nl.kamerspoor.output.data.WorkbookFile;
import nl.kamerspoor.search.facet.Facet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook for spreadsheets: a sheet of hits, a sheet of queries with their totals, and a
 * sheet that says how it was made. Texts are texts, whatever they begin with: none is run as a
 * formula.
 *
 * <p>Hits go to disk as they come; of a query only its own row is kept in memory.
 */
final class BatchWorkbook implements BatchPrinter {

  /** The columns of the sheet of queries. */
  private static final List<Column<QueryOutcome>> QUERY_COLUMNS =
      List.of(
          Column.text("query_id", QueryOutcome::id),
          Column.text(
              "query",
              outcome ->
                  switch (outcome) {
                    case QueryOutcome.Failed failed -> failed.query();
                    case QueryOutcome.Answered(Answer answer) -> answer.result().query();
                  }),
          answered("filters", answer -> Cell.texts(answer.request().filterTexts())),
          answered("total", answer -> Cell.count(answer.result().total())),
          answered("total_all_words", answer -> Cell.count(answer.result().totalAllWords())),
          answered("papers", answer -> Cell.count(answer.result().papers())),
          Column.count("shown", outcome -> outcome.tallied().shown()),
          answered("limit", answer -> Cell.count(answer.request().limit())),
          Column.text(
              "note",
              outcome ->
                  switch (outcome) {
                    case QueryOutcome.Failed failed -> BatchWording.failed(failed);
                    case QueryOutcome.Answered(Answer answer) -> AnswerWording.note(answer);
                  }),
          answered("also_searched_for", BatchWorkbook::expanded));

  private final Path draft;
  private final OutputStream out;
  private final HitRows rows;
  private final List<List<Cell>> queries = new ArrayList<>();
  private final List<List<Cell>> facets = new ArrayList<>();
  private @Nullable WorkbookFile workbook;
  private @Nullable SheetRows hits;

  /**
   * @param draft a file to work in, which goes at the end
   * @param out takes the workbook once it is complete
   */
  BatchWorkbook(Path draft, OutputStream out, HitRows rows) {
    this.draft = draft;
    this.out = out;
    this.rows = rows;
  }

  @Override
  public void begin() throws IOException {
    workbook = new WorkbookFile(draft);
    hits = workbook.sheet("hits", rows.names());
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) {
    List<List<Cell>> found =
        switch (outcome) {
          case QueryOutcome.Answered(Answer answer) -> rows.of(answer);
          case QueryOutcome.Failed _ -> List.of();
        };
    List<Cell> query = QUERY_COLUMNS.stream().map(column -> column.cell().apply(outcome)).toList();
    List<List<Cell>> counted =
        switch (outcome) {
          case QueryOutcome.Answered(Answer answer) -> facets(answer);
          case QueryOutcome.Failed _ -> List.of();
        };
    return () -> {
      queries.add(query);
      facets.addAll(counted);
      for (List<Cell> cells : found) {
        Objects.requireNonNull(hits).add(cells);
      }
    };
  }

  private static List<List<Cell>> facets(Answer answer) {
    List<List<Cell>> counted = new ArrayList<>();
    for (Facet facet : answer.result().facets()) {
      for (FacetRow row : FacetRow.of(facet)) {
        counted.add(FacetRow.COLUMNS.stream().map(column -> column.cell().apply(row)).toList());
      }
    }
    return counted;
  }

  private static Column<QueryOutcome> answered(String name, Function<Answer, Cell> cell) {
    return Column.of(
        name,
        outcome ->
            switch (outcome) {
              case QueryOutcome.Failed _ -> Cell.MISSING;
              case QueryOutcome.Answered(Answer answer) -> cell.apply(answer);
            });
  }

  private static Cell expanded(Answer answer) {
    return new Cell.Texts(
        answer.result().expansions().stream()
            .flatMap(expansion -> expansion.also().stream())
            .toList(),
        "; ");
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    for (List<Cell> row : rows.left()) {
      Objects.requireNonNull(hits).add(row);
    }
    Objects.requireNonNull(hits).finish();
    try (WorkbookFile whole = Objects.requireNonNull(workbook)) {
      SheetRows sheet = whole.sheet("queries", QUERY_COLUMNS.stream().map(Column::name).toList());
      for (List<Cell> query : queries) {
        sheet.add(query);
      }
      sheet.finish();
      if (!facets.isEmpty()) {
        SheetRows counts =
            whole.sheet("facets", FacetRow.COLUMNS.stream().map(Column::name).toList());
        for (List<Cell> row : facets) {
          counts.add(row);
        }
        counts.finish();
      }
      SheetRows made = whole.sheet("how it was made", List.of("what", "value"));
      for (ProvenanceRow row : ProvenanceRow.of(tally, provenance)) {
        made.add(List.of(Cell.text(row.what()), Cell.text(row.value())));
      }
      made.finish();
      whole.finish(out, provenance.stamp().updated());
    }
  }
}
