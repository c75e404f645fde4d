package nl.kamerspoor.trace;

/**
 * How much text something is.
 *
 * @param words tokens of exact forms in paragraphs that count
 */
public record Size(long papers, long paragraphs, long words) {

  static final Size NONE = new Size(0, 0, 0);
}
