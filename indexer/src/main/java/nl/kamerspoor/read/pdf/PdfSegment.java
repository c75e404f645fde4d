package nl.kamerspoor.read.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of text on one line of a page, without a gap wider than a word's: a line of a column, a
 * cell of a table, a label in the margin. Places are in points from the top left of the page.
 *
 * @param left where its first character begins
 * @param right where its last one ends
 * @param baseline the line that it stands on
 * @param size the size of its font in points
 * @param text its characters, marks of footnotes left out
 * @param bold those of its characters that are printed bold
 * @param mark the raised number before it, which a footnote begins with, or null
 * @param notes the raised numbers in it, in order
 */
record PdfSegment(
    double left,
    double right,
    double baseline,
    double size,
    String text,
    String bold,
    @Nullable Integer mark,
    List<Integer> notes) {

  PdfSegment {
    notes = List.copyOf(notes);
  }

  double width() {
    return right - left;
  }

  int letters() {
    return letters(text);
  }

  int boldLetters() {
    return letters(bold);
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }
}
