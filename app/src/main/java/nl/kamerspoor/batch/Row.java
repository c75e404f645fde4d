package nl.kamerspoor.batch;

import java.util.List;
import nl.kamerspoor.batch.ListedQuery.Value;

/** A row of a table. */
sealed interface Row {

  /** Its cells. */
  record Cells(Block block, List<Value> values) implements Row {

    boolean isBlank() {
      return values.stream().allMatch(value -> value.text().isBlank());
    }

    /** The text of one of the lines that it stands on. */
    String line(int number) {
      return block.text().split("\n", -1)[number - block.firstLine()];
    }
  }

  /** A row that has none. */
  record Unreadable(Problem problem) implements Row {}
}
