package nl.kamerspoor.batch.notes;

import java.util.ArrayList;
import java.util.List;
import nl.kamerspoor.batch.line.ListException;

/**
 * Cuts CSV (RFC 4180) into rows whose cells may hold line ends, each kept as it stands. A quote
 * inside a cell that is not in quotes is a character like any other, as spreadsheets have it.
 */
final class QuotedRows {

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param columns where each cell begins in its line, from 1
   */
  record Row(int line, List<String> cells, List<Integer> columns) {

    /** Whether nothing stands in it. */
    boolean isBlank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }

  private final String name;
  private final String text;
  private final char separator;
  private int next;
  private int line = 1;
  private int lineStart;

  /**
   * @param name what messages call the file
   */
  QuotedRows(String name, String text, char separator) {
    this.name = name;
    this.text = text;
    this.separator = separator;
  }

  /** Reads all rows. */
  List<Row> read() throws ListException {
    List<Row> rows = new ArrayList<>();
    while (next < text.length()) {
      rows.add(row());
    }
    return rows;
  }

  private Row row() throws ListException {
    Row row = new Row(line, new ArrayList<>(), new ArrayList<>());
    while (true) {
      row.columns().add(column());
      row.cells().add(next < text.length() && text.charAt(next) == '"' ? quoted() : plain());
      if (next == text.length()) {
        return row;
      }
      char end = text.charAt(next);
      if (end != separator) {
        passLineEnd();
        return row;
      }
      next++;
    }
  }

  private String plain() {
    int start = next;
    while (next < text.length() && !endsCell(text.charAt(next))) {
      next++;
    }
    return text.substring(start, next);
  }

  private String quoted() throws ListException {
    String place = "%s:%d:%d".formatted(name, line, column());
    StringBuilder cell = new StringBuilder();
    next++;
    while (next < text.length()) {
      char character = text.charAt(next);
      if (character == '"' && !text.startsWith("\"\"", next)) {
        next++;
        if (next < text.length() && !endsCell(text.charAt(next))) {
          throw new ListException(
              "%s:%d:%d: text behind a closing quote; a quote inside a quoted cell is doubled"
                  .formatted(name, line, column()));
        }
        return cell.toString();
      }
      int from = next;
      if (isLineEnd(character)) {
        passLineEnd();
      } else {
        next += character == '"' ? 2 : 1;
      }
      cell.append(character == '"' ? "\"" : text.substring(from, next));
    }
    throw new ListException(
        "%s: this quote is not closed; a quote inside a quoted cell is doubled".formatted(place));
  }

  private boolean endsCell(char character) {
    return character == separator || isLineEnd(character);
  }

  private static boolean isLineEnd(char character) {
    return character == '\n' || character == '\r';
  }

  private void passLineEnd() {
    next += text.startsWith("\r\n", next) ? 2 : 1;
    line++;
    lineStart = next;
  }

  private int column() {
    return next - lineStart + 1;
  }
}
