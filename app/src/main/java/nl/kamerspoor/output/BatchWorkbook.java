package nl.kamerspoor.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
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
  private @Nullable OutputStream draftOut;
  private @Nullable Workbook workbook;
  private @Nullable Worksheet hits;
  private int hitSheets;
  private int row;

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
    draftOut = Files.newOutputStream(draft);
    workbook = new Workbook(draftOut, "Kamerspoor", null);
    nextHitSheet();
  }

  private void nextHitSheet() throws IOException {
    if (hits != null) {
      hits.finish();
    }
    hitSheets++;
    hits = sheet("hits" + (hitSheets == 1 ? "" : " " + hitSheets), HitRows.columns(presentation));
    row = 1;
  }

  private Worksheet sheet(String name, List<String> columns) {
    return Sheets.begin(Objects.requireNonNull(workbook), name, columns);
  }

  @Override
  public Part prepare(Outcome outcome) {
    List<List<Object>> rows =
        switch (outcome) {
          case Outcome.Answered(Answer answer) -> HitRows.of(answer, presentation);
          case Outcome.Failed _ -> List.of();
        };
    List<Object> query = query(outcome);
    return () -> {
      queries.add(query);
      for (List<Object> cells : rows) {
        if (row == Sheets.MOST_ROWS) {
          nextHitSheet();
        }
        Sheets.row(Objects.requireNonNull(hits), row++, cells);
      }
    };
  }

  private static List<Object> query(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Failed failed ->
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
      case Outcome.Answered(Answer answer) ->
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
  public void end(Tally tally, Provenance provenance) throws IOException {
    Objects.requireNonNull(hits).finish();
    for (int from = 0; from == 0 || from < queries.size(); from += Sheets.MOST_ROWS - 1) {
      int to = Math.min(queries.size(), from + Sheets.MOST_ROWS - 1);
      Worksheet sheet =
          sheet("queries" + (from == 0 ? "" : " " + (from / Sheets.MOST_ROWS + 2)), QUERY_COLUMNS);
      for (int i = from; i < to; i++) {
        Sheets.row(sheet, i - from + 1, queries.get(i));
      }
      sheet.finish();
    }
    Worksheet made = sheet("how it was made", List.of("what", "value"));
    int line = 1;
    for (List<String> row : ProvenanceRows.of(tally, provenance)) {
      Sheets.row(made, line++, row);
    }
    made.finish();
    Objects.requireNonNull(workbook).finish();
    Objects.requireNonNull(draftOut).close();
    SteadyZip.copy(draft, out, provenance.stamp().updated());
    Files.delete(draft);
  }
}
