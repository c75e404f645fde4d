package nl.kamerspoor.batch.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands between the cells of a row. */
public enum CellSeparator {
  TAB('\t', "tabs"),
  SEMICOLON(';', "semicolons"),
  COMMA(',', "commas"),
  BLANK(' ', "blanks");

  private static final String QUOTES = "\"“”„‟«»＂";

  private final char character;
  private final String plural;

  CellSeparator(char character, String plural) {
    this.character = character;
    this.plural = plural;
  }

  public char character() {
    return character;
  }

  /** Its name in the plural, for messages: {@code semicolons}. */
  public String plural() {
    return plural;
  }

  /**
   * The one that a line {@code sep=;} names, as Excel reads and writes it above a table; null for
   * any other line.
   */
  public static @Nullable CellSeparator named(String line) {
    if (line.length() != 5 || !line.regionMatches(true, 0, "sep=", 0, 4)) {
      return null;
    }
    for (CellSeparator separator : values()) {
      if (line.charAt(4) == separator.character) {
        return separator;
      }
    }
    return null;
  }

  /** Whether a line has it outside quotes. */
  public boolean isIn(String line) {
    return cells(line).size() > 1;
  }

  /**
   * The cells of a line of names, which are in quotes or not; what is in quotes is not cut. Blanks
   * around a name are none of it.
   */
  List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    boolean isQuoted = false;
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      if (this != TAB && QUOTES.indexOf(line.charAt(i)) >= 0) {
        isQuoted = !isQuoted;
      } else if (!isQuoted && line.charAt(i) == character) {
        cells.add(name(line.substring(start, i)));
        start = i + 1;
      }
    }
    cells.add(name(line.substring(start)));
    if (this == BLANK) {
      cells.removeIf(String::isEmpty);
    }
    return cells;
  }

  private static String name(String written) {
    String name = written.strip();
    boolean isQuoted = name.length() > 1 && isQuote(name, 0) && isQuote(name, name.length() - 1);
    String inner = isQuoted ? name.substring(1, name.length() - 1) : name;
    return inner.chars().anyMatch(character -> QUOTES.indexOf(character) >= 0)
        ? name
        : inner.strip();
  }

  private static boolean isQuote(String text, int place) {
    return QUOTES.indexOf(text.charAt(place)) >= 0;
  }
}
