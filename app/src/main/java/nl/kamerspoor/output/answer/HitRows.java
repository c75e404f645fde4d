package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Sourced;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.paper.SpeakerColumns;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.person.OfficeKind;
import nl.kamerspoor.search.request.Hit;
import nl.kamerspoor.search.request.PaperMatches;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of answers: a row a hit, and one for a query without hits where that is to be told.
 */
public final class HitRows {

  /**
   * A row.
   *
   * @param total how many paragraphs the query found; missing where it could not be read
   * @param found the hit; null in the row of a query without hits
   */
  private record HitRow(
      String id, String query, Cell total, String note, @Nullable FoundHit found) {

    /** The id of its paragraph; empty in the row of a query without hits. */
    String paragraph() {
      return found == null ? "" : found.hit.found().id().toString();
    }
  }

  /** A hit with what several columns show of it. */
  private record FoundHit(Hit hit, JoinedSnippets snippets, ParagraphCitation citation) {

    static FoundHit of(Hit hit) {
      return new FoundHit(
          hit, JoinedSnippets.of(hit.snippets()), ParagraphCitation.of(hit.found()));
    }

    Metadata metadata() {
      return hit.found().paper().metadata();
    }
  }

  private final List<Column<HitRow>> columns;
  private final @Nullable HitNotes notes;

  /** Rows with the columns that a presentation asks for. */
  public HitRows(Presentation presentation) {
    this(presentation, null);
  }

  /**
   * Rows with the columns that a presentation asks for, for a person to note something in.
   *
   * @param notes what was noted before; null for rows without a place for notes. With one, limits
   *     and failures stand under {@code status}, since the column for notes is the person's
   */
  public HitRows(Presentation presentation, @Nullable HitNotes notes) {
    this.notes = notes;
    columns =
        new ArrayList<>(
            List.of(
                Column.text("query_id", HitRow::id),
                Column.text("query", HitRow::query),
                of("rank", found -> Cell.count(found.hit.rank())),
                of("score", found -> Cell.score(found.hit.score())),
                text("paper", found -> found.hit.found().paper().id().text()),
                text("paragraph", found -> found.hit.found().id().toString()),
                of("date", found -> Cell.day(value(found.metadata().date())))));
    for (SpeakerColumns column : SpeakerColumns.values()) {
      columns.add(text(column.title(), found -> column.of(found.hit.found().paragraph())));
    }
    columns.addAll(
        List.of(
            text("signatories", found -> Wording.people(found.metadata().signatories())),
            text("minister", found -> people(found, OfficeKind.GOVERNMENT)),
            text("member", found -> people(found, OfficeKind.MEMBER)),
            text("sent_by", found -> Wording.people(found.metadata().sentBy())),
            text(
                "kind",
                found ->
                    found.metadata().kind() == null
                        ? null
                        : found.metadata().kind().value().label()),
            text("title", found -> value(found.metadata().title())),
            text("dossier_title", found -> value(found.metadata().dossierTitle())),
            text("subject", found -> Wording.subject(found.metadata())),
            text("heading", found -> found.hit.found().paragraph().heading()),
            text("snippet", found -> found.snippets.text()),
            text("snippet_marked", found -> found.snippets.bracketed()),
            text("citation", found -> found.citation.text()),
            of("link", found -> Cell.link(found.citation.address())),
            Column.of("total", HitRow::total),
            Column.text(notes == null ? HitNotes.NOTE : HitNotes.STATUS, HitRow::note),
            text("paragraph_kind", found -> found.hit.found().paragraph().kind().label())));
    if (presentation.papers()) {
      columns.add(ofPaper("matching_paragraphs", matches -> Cell.count(matches.paragraphs())));
      columns.add(ofPaper("all_words", matches -> Cell.text(matches.hasAllWords() ? "yes" : "no")));
    }
    if (presentation.fullText()) {
      columns.add(text("text", found -> found.hit.found().paragraph().text()));
    }
    if (presentation.cite()) {
      columns.add(text("quotation", found -> found.citation.of(found.snippets.text())));
    }
  }

  /** The names of the columns. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    if (notes != null) {
      names.addAll(List.of(HitNotes.TAG, HitNotes.NOTE));
    }
    columns.forEach(column -> names.add(column.name()));
    if (notes != null) {
      names.addAll(notes.ownNames());
    }
    return names;
  }

  /** Makes the rows that stand behind those of all answers: of hits that are gone. */
  public List<List<Cell>> left() throws IOException {
    return notes == null ? List.of() : notes.left(names());
  }

  /** Makes a row of each hit of an answer. */
  public List<List<Cell>> of(Answer answer) {
    List<List<Cell>> rows = new ArrayList<>();
    Cell total = Cell.count(answer.result().total());
    String limit = AnswerWording.limit(answer);
    for (Hit hit : answer.result().hits()) {
      rows.add(
          cells(new HitRow(answer.id(), answer.result().query(), total, limit, FoundHit.of(hit))));
    }
    return rows;
  }

  /** Makes a row of each hit of an answer; one without any has a row that says so. */
  public List<List<Cell>> ofAnswered(Answer answer) {
    return answer.result().hits().isEmpty()
        ? List.of(
            cells(
                new HitRow(
                    answer.id(),
                    answer.result().query(),
                    Cell.count(answer.result().total()),
                    AnswerWording.note(answer),
                    null)))
        : of(answer);
  }

  /**
   * Makes the row of a query that could not be read.
   *
   * @param note says why
   */
  public List<Cell> ofFailed(String id, String query, String note) {
    return cells(new HitRow(id, query, Cell.MISSING, note, null));
  }

  private List<Cell> cells(HitRow row) {
    List<Cell> cells = new ArrayList<>();
    List<String> noted = notes == null ? null : notes.take(row.id, row.paragraph());
    if (notes != null) {
      cells.add(notes.typed(noted, HitNotes.TAG));
      cells.add(notes.typed(noted, HitNotes.NOTE));
    }
    columns.forEach(column -> cells.add(column.cell().apply(row)));
    if (notes != null) {
      cells.addAll(notes.own(noted));
    }
    return cells;
  }

  private static Column<HitRow> of(String name, Function<FoundHit, Cell> cell) {
    return Column.of(name, row -> row.found == null ? Cell.MISSING : cell.apply(row.found));
  }

  private static Column<HitRow> ofPaper(String name, Function<PaperMatches, Cell> cell) {
    return of(
        name,
        found -> {
          PaperMatches matches = found.hit.ofPaper();
          return matches == null ? Cell.MISSING : cell.apply(matches);
        });
  }

  private static Column<HitRow> text(String name, Function<FoundHit, @Nullable String> text) {
    return of(name, found -> Cell.text(text.apply(found)));
  }

  private static String people(FoundHit found, OfficeKind kind) {
    return Wording.people(found.metadata().signatories(), kind);
  }

  private static <T> @Nullable T value(@Nullable Sourced<T> sourced) {
    return sourced == null ? null : sourced.value();
  }
}
