package nl.kamerspoor.trace;

import nl.kamerspoor.index.fields.IndexedParagraph;
import nl.kamerspoor.trace.occurrence.Occurrence;

/**
 * An occurrence with the text around it, word for word as it stands there.
 *
 * @param paragraph where it stands
 * @param occurrence what stands there; its characters are the paragraph's
 * @param left what stands before it in the paragraph, from the beginning of a word
 * @param keyword the occurrence; where a part of a compound matches, the whole compound
 * @param right what stands after it, to the end of a word
 */
public record ConcordanceLine(
    IndexedParagraph paragraph, Occurrence occurrence, String left, String keyword, String right) {

  /**
   * Cuts a line out of its paragraph.
   *
   * @param context how many characters to give on each side at the most
   */
  static ConcordanceLine of(IndexedParagraph paragraph, Occurrence occurrence, int context) {
    String text = paragraph.paragraph().text();
    int start = occurrence.start();
    while (start > 0 && isInside(text, start)) {
      start--;
    }
    int end = occurrence.end();
    while (end < text.length() && isInside(text, end)) {
      end++;
    }
    int from = Math.max(0, start - context);
    while (from > 0 && from < start && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    int to = Math.min(text.length(), end + context);
    while (to < text.length() && to > end && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    return new ConcordanceLine(
        paragraph,
        occurrence,
        text.substring(from, start),
        text.substring(start, end),
        text.substring(end, to));
  }

  /** Whether a place is between two letters of one word. */
  private static boolean isInside(String text, int place) {
    return Character.isLetterOrDigit(text.codePointBefore(place))
        && Character.isLetterOrDigit(text.codePointAt(place));
  }
}
