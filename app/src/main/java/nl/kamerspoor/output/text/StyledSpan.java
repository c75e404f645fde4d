package nl.kamerspoor.output.text;

/** A stretch of text in one style. */
public record StyledSpan(String text, TextStyle style) {

  public static StyledSpan plain(String text) {
    return new StyledSpan(text, TextStyle.PLAIN);
  }
}
