package nl.kamerspoor.output.count;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.Column;
import nl.kamerspoor.output.data.Listing;
import nl.kamerspoor.output.paper.SpeakerColumns;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.words.Wording;
import nl.kamerspoor.person.OfficeKind;
import nl.kamerspoor.trace.ConcordanceLine;

/** Lists occurrences in their context: a row a line. */
final class ConcordanceListing {

  /** An occurrence with its citation. */
  private record CitedLine(ConcordanceLine line, ParagraphCitation citation) {

    Metadata metadata() {
      return line.paragraph().paper().metadata();
    }
  }

  private ConcordanceListing() {}

  /**
   * The listing.
   *
   * @param isCited whether links and quotations have columns
   */
  static Listing<?> of(List<ConcordanceLine> lines, boolean isCited) {
    List<Column<CitedLine>> columns =
        new ArrayList<>(
            List.of(
                Column.text("left", row -> row.line().left()),
                Column.text("keyword", row -> row.line().keyword()),
                Column.text("right", row -> row.line().right()),
                Column.day(
                    "date",
                    row -> row.metadata().date() == null ? null : row.metadata().date().value()),
                Column.text("paragraph", row -> row.line().paragraph().id().toString())));
    for (SpeakerColumns column : SpeakerColumns.values()) {
      columns.add(
          Column.text(column.title(), row -> column.of(row.line().paragraph().paragraph())));
    }
    columns.addAll(
        List.of(
            Column.text("signatories", row -> Wording.people(row.metadata().signatories())),
            Column.text("minister", row -> people(row, OfficeKind.GOVERNMENT)),
            Column.text("member", row -> people(row, OfficeKind.MEMBER)),
            Column.text("sent_by", row -> Wording.people(row.metadata().sentBy())),
            Column.text("form", row -> row.line().occurrence().form()),
            Column.text("match", row -> match(row.line())),
            Column.text("citation", row -> row.citation().text())));
    if (isCited) {
      columns.add(Column.of("link", row -> Cell.link(row.citation().address())));
      columns.add(Column.text("quotation", row -> row.citation().of(text(row.line()))));
    }
    return new Listing<>(
        "line",
        columns,
        lines.stream()
            .map(line -> new CitedLine(line, ParagraphCitation.of(line.paragraph())))
            .toList());
  }

  private static String people(CitedLine row, OfficeKind kind) {
    return Wording.people(row.metadata().signatories(), kind);
  }

  /** An occurrence with the text on both sides of it. */
  static String text(ConcordanceLine line) {
    return line.left() + line.keyword() + line.right();
  }

  /** What an occurrence is to the word typed: {@code inflection}. */
  static String match(ConcordanceLine line) {
    return line.occurrence().kind().label();
  }
}
