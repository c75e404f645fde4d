package nl.kamerspoor.output.text;

/**
 * What a stretch of text is to its reader; a terminal shows it by weight, line and colour. No two
 * that may stand side by side differ by colour alone, and the colours are the two of the eight that
 * are read on a light background as well as on a dark one.
 */
public enum TextStyle {
  PLAIN(""),
  /** A title or a heading. */
  TITLE("1"),
  /** The name of a thing, a column or a command. */
  NAME("35"),
  /** What may be read over. */
  FAINT("2"),
  /** A match: the word typed or an inflection of it. */
  MATCH("1;4;31"),
  /** A match further off: a derivation, a part of a compound, another name. */
  FAR_MATCH("4;35"),
  /** What points at a chosen thing; no text of a paper. */
  POINTER("1;31"),
  /** What is wrong or doubtful. */
  WARNING("31");

  private final String codes;

  TextStyle(String codes) {
    this.codes = codes;
  }

  /** Whether plain text shows it, too, by brackets. */
  public boolean isMatch() {
    return this == MATCH || this == FAR_MATCH;
  }

  /** Text that a terminal shows in this style (ECMA-48, Select Graphic Rendition). */
  public String paint(String text) {
    return codes.isEmpty() || text.isBlank() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
  }
}
