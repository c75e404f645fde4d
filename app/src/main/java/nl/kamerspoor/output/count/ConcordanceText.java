package nl.kamerspoor.output.count;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.kamerspoor.document.Metadata;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.text.DisplayWidth;
import nl.kamerspoor.output.text.ParagraphCitation;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.VisibleText;
import nl.kamerspoor.trace.ConcordanceLine;

/**
 * Prints occurrences on lines of a terminal, the keywords under each other: left context, keyword,
 * right context, then where it stands. A narrow page does without the minister, a very narrow one
 * without the date; in debates who speaks stays longest.
 */
final class ConcordanceText {

  private static final String GAP = "  ";
  private static final String ELLIPSIS = "…";

  /** Columns before a citation, so that it does not pass for a line. */
  private static final int INDENT = 4;

  /** The widest that a keyword gets; a longer one is cut. */
  private static final int MAX_KEYWORD_COLUMNS = 40;

  /** The context that a side keeps at least, so that id, date and minister may stand beside it. */
  private static final List<Integer> MIN_CONTEXT_COLUMNS = List.of(0, 10, 22);

  /** The widest that names get; longer ones are cut. */
  private static final int MAX_NAME_COLUMNS = 24;

  private final TextPage page;
  private final boolean isCited;

  ConcordanceText(Writer out, Presentation presentation) {
    this.page = new TextPage(out, presentation);
    this.isCited = presentation.cite();
  }

  /**
   * A line ready to be laid out.
   *
   * @param place where it stands: id, date, minister; where somebody speaks in one of the lines id,
   *     who, date
   */
  private record LaidOutLine(String left, String keyword, String right, List<String> place) {

    static LaidOutLine of(ConcordanceLine line, boolean spoken) {
      IndexedParagraph found = line.paragraph();
      Metadata metadata = found.paper().metadata();
      String where = found.id().shortened();
      String when = metadata.date() == null ? "undated" : metadata.date().value().toString();
      String who = cut(VisibleText.of(people(found)), MAX_NAME_COLUMNS);
      return new LaidOutLine(
          VisibleText.of(line.left()).stripLeading(),
          cut(VisibleText.of(line.keyword()), MAX_KEYWORD_COLUMNS),
          VisibleText.of(line.right()).stripTrailing(),
          spoken ? List.of(where, who, when) : List.of(where, when, who));
    }

    /** Names who speaks; in a paper who signed it. */
    private static String people(IndexedParagraph found) {
      Speaker speaker = found.paragraph().speaker();
      if (speaker != null) {
        return speaker.party() == null ? speaker.name() : speaker.printed();
      }
      Metadata metadata = found.paper().metadata();
      List<String> names =
          (metadata.signatories().isEmpty() ? metadata.sentBy() : metadata.signatories())
              .stream().map(person -> person.value().familyName()).distinct().toList();
      return names.size() <= 2
          ? names.stream().collect(Collectors.joining(", "))
          : names.getFirst() + " +" + (names.size() - 1);
    }
  }

  void print(List<ConcordanceLine> lines) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    boolean spoken =
        lines.stream().anyMatch(line -> line.paragraph().paragraph().speaker() != null);
    List<LaidOutLine> rows = lines.stream().map(line -> LaidOutLine.of(line, spoken)).toList();
    int keyword = widest(rows.stream().map(LaidOutLine::keyword).toList());
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < rows.getFirst().place.size(); i++) {
      int column = i;
      places.add(widest(rows.stream().map(row -> row.place.get(column)).toList()));
    }
    while (places.size() > 1
        && side(keyword, places) < MIN_CONTEXT_COLUMNS.get(places.size() - 1)) {
      places.removeLast();
    }
    int side = Math.max(1, side(keyword, places));
    for (int i = 0; i < rows.size(); i++) {
      line(rows.get(i), side, keyword, places);
      if (isCited) {
        String source = ParagraphCitation.of(lines.get(i).paragraph()).withLink();
        page.paragraph(INDENT, source, TextStyle.FAINT);
      }
    }
  }

  /** The columns for the context of a side, beside these. */
  private int side(int keyword, List<Integer> places) {
    int place = places.stream().filter(width -> width > 0).mapToInt(w -> w + GAP.length()).sum();
    return (page.width() - place - keyword - 2) / 2;
  }

  private static int widest(List<String> texts) {
    return texts.stream().mapToInt(DisplayWidth::of).max().orElse(0);
  }

  private void line(LaidOutLine row, int side, int keyword, List<Integer> places)
      throws IOException {
    String left = fromEnd(row.left, side + 1);
    int rightSide = side + 1 + keyword - DisplayWidth.of(row.keyword);
    String right = fromBeginning(row.right, rightSide);
    int written = side + 1 + DisplayWidth.of(row.keyword) + DisplayWidth.of(right);
    StringBuilder place = new StringBuilder();
    for (int i = 0; i < places.size(); i++) {
      String text = row.place.get(i);
      if (places.get(i) > 0) {
        place.append(GAP).append(text).append(" ".repeat(places.get(i) - DisplayWidth.of(text)));
      }
    }
    page.line(
        List.of(
            StyledSpan.plain(" ".repeat(Math.max(0, side + 1 - DisplayWidth.of(left))) + left),
            new StyledSpan(row.keyword, TextStyle.MATCH),
            StyledSpan.plain(right + " ".repeat(Math.max(0, 2 * side + keyword + 2 - written))),
            new StyledSpan(place.toString().stripTrailing(), TextStyle.FAINT)));
  }

  /** Takes as much from the beginning as fits; a word that is cut ends in an ellipsis. */
  private static String fromBeginning(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int end = DisplayWidth.fitting(text, Math.max(0, columns - 1));
    boolean whole = text.charAt(end) == ' ' || (end > 0 && text.charAt(end - 1) == ' ');
    return text.substring(0, end) + (whole ? "" : ELLIPSIS);
  }

  /** Takes as much from the end as fits; a word that is cut begins with an ellipsis. */
  private static String fromEnd(String text, int columns) {
    if (DisplayWidth.of(text) <= columns) {
      return text;
    }
    int start = 0;
    while (DisplayWidth.of(text.substring(start)) > columns - 1
        || (start < text.length() && DisplayWidth.of(text.codePointAt(start)) == 0)) {
      start += Character.charCount(text.codePointAt(start));
    }
    boolean whole =
        start == text.length() || text.charAt(start) == ' ' || text.charAt(start - 1) == ' ';
    return (whole ? "" : ELLIPSIS) + text.substring(start);
  }

  private static String cut(String text, int columns) {
    return DisplayWidth.of(text) <= columns
        ? text
        : text.substring(0, DisplayWidth.fitting(text, columns - 1)) + ELLIPSIS;
  }
}
