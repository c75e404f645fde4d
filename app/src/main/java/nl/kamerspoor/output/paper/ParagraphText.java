package nl.kamerspoor.output.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kamerspoor.document.Paragraph;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.output.text.StyledSpan;
import nl.kamerspoor.output.text.TextPage;
import nl.kamerspoor.output.text.TextStyle;
import nl.kamerspoor.output.words.Wording;
import org.jspecify.annotations.Nullable;

/** Prints units of a paper for people: numbered at the left, pages and kinds made visible. */
final class ParagraphText {

  private final TextPage page;
  private final int digits;

  /**
   * A printer of units.
   *
   * @param largest the largest number among them
   */
  ParagraphText(TextPage page, int largest) {
    this.page = page;
    this.digits = Integer.toString(largest).length();
  }

  /**
   * Prints units in their order.
   *
   * @param chosen the numbers of those to point at
   */
  void print(List<Paragraph> paragraphs, Set<Integer> chosen) throws IOException {
    ParagraphKind before = null;
    Integer pageBefore = null;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.page() != null && !paragraph.page().equals(pageBefore)) {
        page.blank();
        page.paragraph(
            indent(),
            List.of(new StyledSpan(PaperWording.page(paragraph.page()), TextStyle.FAINT)));
        pageBefore = paragraph.page();
        before = null;
      }
      if (!runsOn(before, paragraph.kind())) {
        page.blank();
      }
      before = paragraph.kind();
      page.paragraph(label(paragraph, chosen), indent(), spans(paragraph));
    }
  }

  /** Whether a unit stands right under the one before it, as the lines of a list do. */
  private static boolean runsOn(@Nullable ParagraphKind before, ParagraphKind kind) {
    return switch (kind) {
      case LIST_ITEM, LETTERHEAD, SIGNATURE, FOOTNOTE, FURNITURE -> kind == before;
      case HEADING, PARAGRAPH, FIGURE -> false;
    };
  }

  private int indent() {
    return digits + 4;
  }

  private List<StyledSpan> label(Paragraph paragraph, Set<Integer> chosen) {
    String number =
        paragraph.kind() == ParagraphKind.FURNITURE ? "" : Integer.toString(paragraph.number());
    String padding = " ".repeat(digits - number.length());
    boolean isChosen = chosen.contains(paragraph.number());
    return List.of(
        new StyledSpan(isChosen ? "> " : "  ", TextStyle.POINTER),
        new StyledSpan(padding + number, isChosen ? TextStyle.POINTER : TextStyle.NAME),
        StyledSpan.plain("  "));
  }

  private static List<StyledSpan> spans(Paragraph paragraph) {
    TextStyle style =
        switch (paragraph.kind()) {
          case HEADING -> TextStyle.TITLE;
          case FOOTNOTE, FURNITURE -> TextStyle.FAINT;
          case PARAGRAPH, LIST_ITEM, LETTERHEAD, SIGNATURE, FIGURE -> TextStyle.PLAIN;
        };
    List<StyledSpan> spans = new ArrayList<>();
    String before =
        switch (paragraph.kind()) {
          case LIST_ITEM -> PaperWording.BULLET;
          case FOOTNOTE -> PaperWording.footnote(paragraph.note());
          case FIGURE -> PaperWording.FIGURE;
          case FURNITURE -> PaperWording.FURNITURE;
          case HEADING, PARAGRAPH, LETTERHEAD, SIGNATURE -> "";
        };
    if (!before.isEmpty()) {
      spans.add(new StyledSpan(before, TextStyle.FAINT));
    }
    String speaker = Wording.speaker(paragraph);
    if (!speaker.isEmpty()) {
      spans.add(new StyledSpan(speaker + ": ", TextStyle.NAME));
    }
    spans.add(new StyledSpan(paragraph.text(), style));
    if (!paragraph.notes().isEmpty()) {
      spans.add(new StyledSpan(PaperWording.notes(paragraph.notes()), TextStyle.FAINT));
    }
    return spans;
  }
}
