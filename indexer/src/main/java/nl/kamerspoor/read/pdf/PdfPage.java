package nl.kamerspoor.read.pdf;

import java.util.List;

/**
 * What is printed on one page of a PDF.
 *
 * @param number the page, from 1
 * @param height of the page in points
 * @param segments the upright text, in no order
 * @param turned text that stands on its side or head, one string a direction
 * @param image whether it holds an image
 */
record PdfPage(
    int number, double height, List<PdfSegment> segments, List<String> turned, boolean image) {

  PdfPage {
    segments = List.copyOf(segments);
    turned = List.copyOf(turned);
  }

  boolean hasText() {
    return !segments.isEmpty() || !turned.isEmpty();
  }
}
