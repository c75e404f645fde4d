package nl.kamerspoor.batch.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where the cells of a record of CSV begin, for messages that point at one, and whether the
 * record is whole.
 *
 * @param starts the first character of each cell
 * @param openQuote the quote that is not closed at the end, or -1
 */
record CsvScan(List<Integer> starts, int openQuote) {

  static CsvScan of(String text, char separator) {
    List<Integer> starts = new ArrayList<>();
    starts.add(0);
    int openQuote = -1;
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (openQuote >= 0) {
        if (character == '"' && text.startsWith("\"\"", i)) {
          i++;
        } else if (character == '"') {
          openQuote = -1;
        }
      } else if (character == separator) {
        starts.add(i + 1);
      } else if (character == '"' && starts.getLast() == i) {
        openQuote = i;
      }
    }
    return new CsvScan(starts, openQuote);
  }
}
