package nl.kamerspoor.output.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.answer.Answer;
import nl.kamerspoor.output.answer.BatchTally;
import nl.kamerspoor.output.answer.HitRows;
import nl.kamerspoor.output.answer.QueryOutcome;
import nl.kamerspoor.output.data.SheetRows;
import nl.kamerspoor.output.data.WorkbookFile;
import nl.kamerspoor.output.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for spreadsheets: a sheet of hits, a sheet of queries with their totals, and a sheet
 * that says how it was made. Texts are texts, whatever they begin with: none is run as a formula.
 *
 * <p>Hits go to disk as they come; of a query only its own row is kept in memory.
 */
final class BatchWorkbook implements BatchPrinter {

  private static final List<String> QUERY_COLUMNS =
      List.of(
          "query_id",
          "query",
          "filters",
          "total",
          "total_all_words",
          "papers",
          "shown",
          "limit",
          "note",
          "also_searched_for");

  private final Path draft;
  private final OutputStream out;
  private final Presentation presentation;
  private final List<List<Object>> queries = new ArrayList<>();
  private @Nullable WorkbookFile workbook;
  private @Nullable SheetRows hits;

  /**
   * @param draft a file to work in, which goes at the end
   * @param out takes the workbook once it is complete
   */
  BatchWorkbook(Path draft, OutputStream out, Presentation presentation) {
    this.draft = draft;
    this.out = out;
    this.presentation = presentation;
  }

  @Override
  public void begin() throws IOException {
    workbook = new WorkbookFile(draft);
    hits = workbook.sheet("hits", HitRows.columns(presentation));
  }

  @Override
  public PendingOutput prepare(QueryOutcome outcome) {
    List<List<Object>> rows =
        switch (outcome) {
          case QueryOutcome.Answered(Answer answer) -> HitRows.of(answer, presentation);
          case QueryOutcome.Failed _ -> List.of();
        };
    List<Object> query = query(outcome);
    return () -> {
      queries.add(query);
      for (List<Object> cells : rows) {
        Objects.requireNonNull(hits).add(cells);
      }
    };
  }

  private static List<Object> query(QueryOutcome outcome) {
    return switch (outcome) {
      case QueryOutcome.Failed failed ->
          List.of(
              failed.id(),
              Objects.requireNonNullElse(failed.query(), ""),
              "",
              "",
              "",
              "",
              0,
              "",
              "failed: " + failed.message(),
              "");
      case QueryOutcome.Answered(Answer answer) ->
          List.of(
              answer.id(),
              answer.result().query(),
              String.join(" ", answer.request().filters()),
              answer.result().total(),
              answer.result().totalAllWords(),
              answer.result().papers(),
              answer.result().hits().size(),
              answer.request().limit(),
              answer.result().total() == 0 ? "nothing found" : Wording.limit(answer),
              String.join(
                  "; ",
                  answer.result().expansions().stream()
                      .flatMap(expansion -> expansion.also().stream())
                      .toList()));
    };
  }

  @Override
  public void end(BatchTally tally, Provenance provenance) throws IOException {
    Objects.requireNonNull(hits).finish();
    try (WorkbookFile whole = Objects.requireNonNull(workbook)) {
      SheetRows sheet = whole.sheet("queries", QUERY_COLUMNS);
      for (List<Object> query : queries) {
        sheet.add(query);
      }
      sheet.finish();
      SheetRows made = whole.sheet("how it was made", List.of("what", "value"));
      for (List<String> row : ProvenanceRows.of(tally, provenance)) {
        made.add(row);
      }
      made.finish();
      whole.finish(out, provenance.stamp().updated());
    }
  }
}
