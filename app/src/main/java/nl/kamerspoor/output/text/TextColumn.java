package nl.kamerspoor.output.text;

import java.util.List;
import nl.kamerspoor.output.words.VisibleText;

/**
 * A column of a table for people.
 *
 * @param heading empty for a column that explains itself
 * @param isRight whether its texts stand to the right, as numbers do
 * @param cells its texts, from top to bottom
 */
public record TextColumn(String heading, boolean isRight, List<String> cells) {

  public TextColumn {
    cells = cells.stream().map(VisibleText::of).toList();
  }

  /** Whether no row has a text in it. */
  boolean isEmpty() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /** The columns of a terminal that it takes where nothing is made narrower. */
  int width() {
    return Math.max(
        DisplayWidth.of(heading), cells.stream().mapToInt(DisplayWidth::of).max().orElse(0));
  }
}
