package nl.kamerspoor.read.pdf;

import java.util.regex.Pattern;
import nl.kamerspoor.document.ParagraphKind;
import nl.kamerspoor.read.unit.LineJoiner;
import nl.kamerspoor.read.unit.SentenceBoundaries;

/**
 * Tells where a block of a PDF ends, by space between lines, indents, bold type, and the length of
 * the last line.
 */
final class PdfBreaks {

  /** A wider distance, in usual distances, separates blocks. */
  private static final double MIN_LEADING_RATIO = 1.3;

  /** The parts of a motion, each a paragraph though its sentence goes on. */
  private static final Pattern MOTION =
      Pattern.compile(
          "(?:gehoord|constaterende|overwegende|van mening|van oordeel|verzoekt|roept|spreekt|draagt"
              + "|en gaat over|nodigt|dringt|gelezen|gelet op|voorts|tevens)\\b.*");

  static final Pattern BULLET = Pattern.compile("[•▪■●◦‣∙·\\uf0b7–—-]\\s+(\\S.*)");
  static final Pattern ENUMERATED =
      Pattern.compile("(?:\\(?\\d{1,2}[.)]|\\(?[a-z][.)])\\s+(\\S.*)");

  private PdfBreaks() {}

  /**
   * Whether a line begins a block of its own, or goes on with the one before it.
   *
   * @param leading the usual distance of two lines, in heights of the font
   */
  static boolean startsBlock(PdfBlockBuilder block, PdfLine line, double leading) {
    PdfLine before = block.last();
    boolean flows = before.page() == line.page() && before.column() == line.column();
    String text = line.text();
    if (line.isBold() != block.isBold() && line.last().letters() > 0 && !before.endsBold()) {
      return true;
    }
    if (Math.abs(line.size() - before.size()) > 0.12 * before.size()
        && line.first().letters() > 2) {
      return true;
    }
    if (!flows) {
      return !goesOn(block, line);
    }
    if (line.baseline() - before.baseline() > MIN_LEADING_RATIO * leading * line.size()
        || line.baseline() < before.baseline()) {
      return true;
    }
    if (line.isRow() || BULLET.matcher(text).matches()) {
      return true;
    }
    if (ENUMERATED.matcher(text).matches() && SentenceBoundaries.endsSentence(before.text())) {
      return true;
    }
    if (block.first().isRow()) {
      // The last cell of a row of a table may go on below itself.
      return line.left() < block.first().last().left() - 4;
    }
    return isIndented(block, before, line) || endsEarly(before, line);
  }

  /** Whether a text that a page or a column cuts goes on. */
  private static boolean goesOn(PdfBlockBuilder block, PdfLine line) {
    PdfLine before = block.last();
    String last = before.text();
    if (block.kind() == ParagraphKind.HEADING || block.isBold()) {
      return false;
    }
    if (LineJoiner.endsWithHyphen(last)) {
      return true;
    }
    if (line.isRow() || BULLET.matcher(line.text()).matches()) {
      return false;
    }
    if (MOTION.matcher(line.text()).matches() && (last.endsWith(",") || last.endsWith(";"))) {
      return false;
    }
    if (SentenceBoundaries.startsLower(line.text())) {
      return !last.endsWith(";");
    }
    return !SentenceBoundaries.endsSentence(last) && block.isFull();
  }

  /** A first line that is set in, or one that is set out after lines that hang. */
  private static boolean isIndented(PdfBlockBuilder block, PdfLine before, PdfLine line) {
    double shift = line.left() - before.left();
    boolean hangs = block.size() > 1 && before.left() > block.first().left() + 4;
    if (shift < -4) {
      return hangs && line.left() < block.first().left() + 4;
    }
    boolean item = block.kind() == ParagraphKind.LIST_ITEM;
    return shift > 4 && !item && block.size() > 1 && SentenceBoundaries.endsSentence(before.text());
  }

  /** Whether the line before ends where the next word had room, and a sentence ends with it. */
  private static boolean endsEarly(PdfLine before, PdfLine line) {
    String text = line.text();
    int space = text.indexOf(' ');
    double word = line.first().width() * (space < 0 ? 1 : (double) space / text.length());
    double room = before.columnRight() - before.right() - word;
    return room > 0.12 * before.columnWidth()
        && SentenceBoundaries.endsSentence(before.text())
        && !SentenceBoundaries.startsLower(text);
  }
}
