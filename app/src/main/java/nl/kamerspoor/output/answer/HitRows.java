package nl.kamerspoor.output.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.index.fields.IndexedPaper;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.text.JoinedSnippets;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.words.SpeakerCells;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.person.OfficeKind;
import nl.kamerspoor.search.request.Hit;

/** Answers to rows of cells: texts, numbers and dates. */
public final class HitRows {

  private static final List<String> COLUMNS =
      List.of(
          "query_id",
          "query",
          "rank",
          "score",
          "paper",
          "paragraph",
          "date",
          "speaker",
          "speaker_party",
          "speaker_role",
          "signatories",
          "minister",
          "member",
          "sent_by",
          "kind",
          "title",
          "dossier_title",
          "subject",
          "heading",
          "snippet",
          "snippet_marked",
          "citation",
          "link",
          "total",
          "note",
          "paragraph_kind");

  private HitRows() {}

  /** The names of the columns. */
  public static List<String> columns(Presentation presentation) {
    List<String> columns = new ArrayList<>(COLUMNS);
    if (presentation.fullText()) {
      columns.add("text");
    }
    if (presentation.cite()) {
      columns.add("quotation");
    }
    return columns;
  }

  /** The hits of an answer, a row each. */
  public static List<List<Object>> of(Answer answer, Presentation presentation) {
    List<List<Object>> rows = new ArrayList<>();
    for (Hit hit : answer.result().hits()) {
      rows.add(cells(answer, hit, presentation));
    }
    return rows;
  }

  /** The rows of a query in a list; one that has no hit has a row that says why. */
  public static List<List<Object>> of(QueryOutcome outcome, Presentation presentation) {
    return switch (outcome) {
      case QueryOutcome.Failed failed ->
          List.of(
              without(
                  failed.id(),
                  Objects.requireNonNullElse(failed.query(), ""),
                  "",
                  "failed: " + failed.message(),
                  presentation));
      case QueryOutcome.Answered answered -> {
        Answer answer = answered.answer();
        List<List<Object>> rows = of(answer, presentation);
        String note = answer.result().total() == 0 ? "nothing found" : Wording.limit(answer);
        yield rows.isEmpty()
            ? List.of(
                without(
                    answer.id(),
                    answer.result().query(),
                    answer.result().total(),
                    note,
                    presentation))
            : rows;
      }
    };
  }

  private static List<Object> without(
      String id, String query, Object total, String note, Presentation presentation) {
    List<Object> cells = new ArrayList<>(Collections.nCopies(columns(presentation).size(), ""));
    cells.set(COLUMNS.indexOf("query_id"), id);
    cells.set(COLUMNS.indexOf("query"), query);
    cells.set(COLUMNS.indexOf("total"), total);
    cells.set(COLUMNS.indexOf("note"), note);
    return cells;
  }

  private static List<Object> cells(Answer answer, Hit hit, Presentation presentation) {
    IndexedPaper paper = hit.found().paper();
    Metadata metadata = paper.metadata();
    String heading = hit.found().paragraph().heading();
    JoinedSnippets snippets = JoinedSnippets.of(hit.snippets());
    ParagraphCitation quotation = ParagraphCitation.of(hit.found());
    List<Object> cells = new ArrayList<>();
    cells.add(answer.id());
    cells.add(answer.result().query());
    cells.add(hit.rank());
    cells.add(hit.score());
    cells.add(paper.id());
    cells.add(hit.found().id());
    cells.add(metadata.date() == null ? "" : metadata.date().value());
    cells.addAll(SpeakerCells.of(hit.found().paragraph()));
    cells.add(Wording.people(metadata.signatories()));
    cells.add(Wording.people(metadata.signatories(), OfficeKind.GOVERNMENT));
    cells.add(Wording.people(metadata.signatories(), OfficeKind.MEMBER));
    cells.add(Wording.people(metadata.sentBy()));
    cells.add(metadata.kind() == null ? "" : metadata.kind().value().label());
    cells.add(metadata.title() == null ? "" : metadata.title().value());
    cells.add(metadata.dossierTitle() == null ? "" : metadata.dossierTitle().value());
    cells.add(Wording.subject(metadata));
    cells.add(heading == null ? "" : heading);
    cells.add(snippets.text());
    cells.add(snippets.bracketed());
    cells.add(quotation.citation());
    cells.add(quotation.address());
    cells.add(answer.result().total());
    cells.add(Wording.limit(answer));
    cells.add(hit.found().paragraph().kind().label());
    if (presentation.fullText()) {
      cells.add(hit.found().paragraph().text());
    }
    if (presentation.cite()) {
      cells.add(quotation.of(snippets.text()));
    }
    return cells;
  }
}
