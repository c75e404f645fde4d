package nl.kamerspoor.read.pdf;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A printed line of a column: its segments from left to right, one where it is running text.
 *
 * @param page the page, from 1
 * @param column counts the columns, and the stretches of columns between full-width lines, of a
 *     page in reading order
 * @param columnLeft where the column begins, in points
 * @param columnRight where it ends
 * @param segments at least one
 */
record PdfLine(
    int page, int column, double columnLeft, double columnRight, List<PdfSegment> segments) {

  PdfLine {
    segments = List.copyOf(segments);
  }

  /** What is printed on a page apart from its columns, of which no place or type is known. */
  static PdfLine apart(int page, String text) {
    PdfSegment segment = new PdfSegment(0, 0, 0, 0, text, "", null, List.of());
    return new PdfLine(page, 0, 0, 0, List.of(segment));
  }

  /** Its words. */
  String text() {
    return segments.stream().map(PdfSegment::text).collect(Collectors.joining(" "));
  }

  PdfSegment first() {
    return segments.getFirst();
  }

  PdfSegment last() {
    return segments.getLast();
  }

  double left() {
    return first().left();
  }

  double right() {
    return last().right();
  }

  double baseline() {
    return first().baseline();
  }

  /** The size of most of its letters. */
  double size() {
    return segments.stream()
        .max((a, b) -> Integer.compare(a.letters(), b.letters()))
        .orElseThrow()
        .size();
  }

  @Nullable Integer mark() {
    return first().mark();
  }

  /** The marks of footnotes in it; one that begins the line is taken along from the line before. */
  List<Integer> notes() {
    return segments.stream()
        .flatMap(
            segment ->
                segment.mark() == null
                    ? segment.notes().stream()
                    : Stream.concat(Stream.of(segment.mark()), segment.notes().stream()))
        .toList();
  }

  /** Whether all of its words are bold; of a row of a table, all of its last cell. */
  boolean isBold() {
    return last().letters() > 0 && last().boldLetters() >= 0.9 * last().letters();
  }

  /** Whether bold words that begin in it may go on in the next line. */
  boolean endsBold() {
    String bold = last().bold();
    return !isBold() && !bold.isEmpty() && last().text().endsWith(bold);
  }

  /** Whether it is a row of cells and not running text. */
  boolean isRow() {
    return segments.size() > 1;
  }

  double columnWidth() {
    return columnRight - columnLeft;
  }
}
