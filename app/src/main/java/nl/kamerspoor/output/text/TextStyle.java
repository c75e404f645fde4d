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
  /** Text that a reader may skip. */
  FAINT("2"),
  /** A match: the word typed or an inflection of it. */
  MATCH("1;4;31"),
  /** A match further off: a derivation, a part of a compound, another name. */
  FAR_MATCH("4;35"),
  /** What points at a chosen thing; no text of a paper. */
  POINTER("1;31"),
  /** What is wrong or doubtful. */
  WARNING("31"),

  // Okabe and Ito's colours that are told apart by all eyes, as the nearest of 256.
  /** The line of the first of several terms in a chart. */
  SERIES_1("38;5;32"),
  SERIES_2("38;5;208"),
  SERIES_3("38;5;36"),
  SERIES_4("38;5;175"),
  SERIES_5("38;5;214"),
  SERIES_6("38;5;74");

  /** More lines than this are not told apart in one chart. */
  public static final int MAX_SERIES = 6;

  private final String codes;

  TextStyle(String codes) {
    this.codes = codes;
  }

  /** Whether plain text shows it, too, by brackets. */
  public boolean isMatch() {
    return this == MATCH || this == FAR_MATCH;
  }

  /** The style of a line in a chart, the first being 0. */
  public static TextStyle ofSeries(int number) {
    return switch (number) {
      case 0 -> SERIES_1;
      case 1 -> SERIES_2;
      case 2 -> SERIES_3;
      case 3 -> SERIES_4;
      case 4 -> SERIES_5;
      case 5 -> SERIES_6;
      default -> throw new IllegalArgumentException("a chart has no line " + number);
    };
  }

  /** Makes a terminal show a text in this style (ECMA-48, Select Graphic Rendition). */
  String paint(String text) {
    return codes.isEmpty() || text.isBlank() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
  }
}
