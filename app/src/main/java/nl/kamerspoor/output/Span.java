package nl.kamerspoor.output;

/** A stretch of text in one style. */
record Span(String text, Style style) {

  static Span plain(String text) {
    return new Span(text, Style.PLAIN);
  }
}
