package nl.kamerspoor.read.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.document.Speaker;
import org.jspecify.annotations.Nullable;

/** Lines of a PDF that are one block, in the making. */
final class PdfBlock {
  ParagraphKind kind = ParagraphKind.PARAGRAPH;
  final int page;
  final List<String> lines = new ArrayList<>();
  final List<Integer> notes = new ArrayList<>();
  final PdfLine first;
  PdfLine last;
  final boolean bold;
  @Nullable Integer note;
  @Nullable Speaker speaker;

  /** Where its longest line ends. */
  double right;

  PdfBlock(PdfLine line) {
    page = line.page();
    first = line;
    last = line;
    bold = line.isBold();
  }

  void add(PdfLine line, String text) {
    lines.add(text);
    notes.addAll(line.notes());
    right = Math.max(right, line.right());
    last = line;
  }

  /** Whether its last line has no room for another word. */
  boolean isFull() {
    double edge = lines.size() > 1 ? right : last.columnRight();
    return last.right() > edge - 0.15 * (edge - last.left());
  }

  int length() {
    return lines.stream().mapToInt(String::length).sum();
  }
}
