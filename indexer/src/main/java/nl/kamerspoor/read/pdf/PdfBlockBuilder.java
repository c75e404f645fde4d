package nl.kamerspoor.read.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import nl.kamerspoor.read.unit.Block;
import nl.kamerspoor.read.unit.TextLine;
import org.jspecify.annotations.Nullable;

/** Gathers the lines of one block, and what type shows of them; {@link PdfBlockFinder} fills it. */
final class PdfBlockBuilder {

  private final PdfLine first;
  private final @Nullable Integer note;
  private final @Nullable Speaker speaker;
  private final List<TextLine> lines = new ArrayList<>();
  private final List<Integer> notes = new ArrayList<>();
  private ParagraphKind kind;
  private PdfLine last;

  /** Where its longest line ends. */
  private double right;

  /**
   * @param text the words of the first line that are its own, without a bullet or a mark
   * @param note for a footnote: its mark
   * @param speaker in a debate: who says it
   */
  PdfBlockBuilder(
      ParagraphKind kind,
      PdfLine line,
      String text,
      @Nullable Integer note,
      @Nullable Speaker speaker) {
    this.kind = kind;
    this.first = line;
    this.last = line;
    this.note = note;
    this.speaker = speaker;
    add(line, text);
  }

  /** Takes the next line. */
  void add(PdfLine line) {
    add(line, line.text());
  }

  private void add(PdfLine line, String text) {
    lines.add(TextLine.ofWords(text));
    notes.addAll(line.notes());
    right = Math.max(right, line.right());
    last = line;
  }

  /** Turns it into a heading: its look has told so. */
  void makeHeading() {
    kind = ParagraphKind.HEADING;
  }

  ParagraphKind kind() {
    return kind;
  }

  PdfLine first() {
    return first;
  }

  PdfLine last() {
    return last;
  }

  int size() {
    return lines.size();
  }

  boolean isBold() {
    return first.isBold();
  }

  /** Whether somebody in a debate says it. */
  boolean isSpoken() {
    return speaker != null && kind != ParagraphKind.HEADING;
  }

  /** Whether its last line has no room for another word. */
  boolean isFull() {
    double edge = lines.size() > 1 ? right : last.columnRight();
    return last.right() > edge - 0.15 * (edge - last.left());
  }

  /** What was gathered; a heading is nobody's words, and a footnote refers to no other. */
  Block block() {
    return new Block(
        kind,
        first.page(),
        lines,
        note,
        kind == ParagraphKind.FOOTNOTE ? List.of() : notes,
        isSpoken() ? speaker : null);
  }
}
