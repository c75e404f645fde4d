package nl.kamerspoor.command;

/** Counts the rows of a screen that text in UTF-8 takes; colours take none. */
final class ScreenRows {

  private static final byte ESCAPE = 0x1B;

  private final int lines;
  private final int columns;

  private int row;
  private int column;
  private boolean isInEscape;

  /** An empty screen of so many lines and columns. */
  ScreenRows(int lines, int columns) {
    this.lines = lines;
    this.columns = columns;
  }

  /** Writes text on it; gives whether it leaves no line for the prompt that comes after it. */
  boolean isFilledBy(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length && row < lines; i++) {
      write(bytes[i]);
    }
    return row >= lines;
  }

  private void write(byte b) {
    if (isInEscape) {
      isInEscape = !((b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z'));
    } else if (b == ESCAPE) {
      isInEscape = true;
    } else if (b == '\n') {
      row++;
      column = 0;
    } else if ((b & 0xC0) != 0x80) { // not within a character
      column++;
      if (column > columns) {
        row++;
        column = 1;
      }
    }
  }
}
