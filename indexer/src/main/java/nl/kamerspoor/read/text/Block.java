package nl.kamerspoor.read.text;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * Printed lines that belong together and what they are, in the making: {@link BlockFinder} finds
 * blocks, {@link BlockMerger} puts together what a page or a box has cut.
 */
final class Block {

  ParagraphKind kind;
  final List<String> lines = new ArrayList<>();

  /** For each of its lines the printed line, counted from 0. */
  final List<Integer> lineNumbers = new ArrayList<>();

  @Nullable Integer note;
  @Nullable Integer page;

  /** Whether a page or frame ends, or a footnote or a running footer stands, before it. */
  boolean afterBreak;

  /** Whether an empty line or a break stands before it. */
  boolean afterBlank;

  /** How many spaces stood before its first line. */
  int indent;

  Block(ParagraphKind kind) {
    this.kind = kind;
  }

  /** Takes the other's lines behind its own. */
  void append(Block other) {
    lines.addAll(other.lines);
    lineNumbers.addAll(other.lineNumbers);
  }

  String first() {
    return lines.getFirst();
  }

  String last() {
    return lines.getLast();
  }

  /** Its lines with spaces between, hyphens as they are: enough to judge it by. */
  String roughText() {
    return String.join(" ", lines);
  }

  @Override
  public String toString() {
    return kind.label() + " " + lines;
  }
}
