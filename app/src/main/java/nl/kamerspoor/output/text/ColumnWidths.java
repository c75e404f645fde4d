package nl.kamerspoor.output.text;

import java.util.Arrays;
import java.util.List;

/**
 * The widths of the columns of a table, made narrower until all fit on the page.
 *
 * <p>Words, numbers and ids are never broken. Where the page is too narrow, the widest texts wrap
 * between their words. What does not fit then stands below its row: the long cells of a column
 * where most do fit, else the whole column, the last one first. The first column, which a row is
 * known by, keeps its place; where most of its cells fit, the long ones have a line of their own.
 */
final class ColumnWidths {

  /** A text of several words that wraps in a column narrower than this is hard to read. */
  private static final int MIN_READABLE_COLUMNS = 20;

  private final List<TextColumn> columns;
  private final int[] widths;

  ColumnWidths(List<TextColumn> columns) {
    this.columns = columns;
    this.widths = columns.stream().mapToInt(TextColumn::width).toArray();
  }

  /** The width of a column; 0 for one that has no place beside the others. */
  int of(int column) {
    return widths[column];
  }

  /**
   * Makes columns narrower until all have room.
   *
   * @param room the columns of a terminal that they have together, without the gaps between them
   * @param gap what a column that gets no place gives back besides its own width
   * @return whether they fit
   */
  boolean fitInto(int room, int gap) {
    int over = Arrays.stream(widths).sum() - room;
    int[] words = new int[widths.length];
    int[] readable = new int[widths.length];
    for (int i = 0; i < widths.length; i++) {
      TextColumn column = columns.get(i);
      int word = column.cells().stream().mapToInt(ColumnWidths::longestWord).max().orElse(0);
      words[i] = Math.max(word, longestWord(column.heading()));
      readable[i] =
          Math.min(
              widths[i], column.isRight() ? words[i] : Math.max(words[i], MIN_READABLE_COLUMNS));
    }
    over = takeFromWidest(readable, over);
    // In a table of nothing but texts every column would have to stand below its row.
    boolean hasNumbers = columns.stream().anyMatch(TextColumn::isRight);
    for (int i = widths.length - 1; i > 0 && over > 0; i--) {
      if (hasNumbers && !columns.get(i).isRight()) {
        int width = widths[i] - over;
        boolean stays = width >= longestWord(columns.get(i).heading()) && mostFit(i, width);
        over -= stays ? over : widths[i] + gap;
        widths[i] = stays ? width : 0;
      }
    }
    over = takeFromWidest(words, over);
    int first = widths[0] - over;
    if (over > 0 && first >= longestWord(columns.getFirst().heading()) && mostFit(0, first)) {
      widths[0] = first;
      over = 0;
    }
    return over <= 0;
  }

  /**
   * Narrows the widest columns that are not at their minimum; returns by how much they are still
   * too wide.
   */
  private int takeFromWidest(int[] least, int over) {
    int rest = over;
    while (rest > 0) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] >= widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        break;
      }
      widths[widest]--;
      rest--;
    }
    return rest;
  }

  private boolean mostFit(int column, int width) {
    List<String> cells = columns.get(column).cells();
    long texts = cells.stream().filter(cell -> !cell.isEmpty()).count();
    long tooLong = cells.stream().filter(cell -> longestWord(cell) > width).count();
    return 2 * tooLong <= texts;
  }

  /** The columns of a terminal that the longest word of a text takes. */
  static int longestWord(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToInt(DisplayWidth::of).max().orElse(0);
  }
}
