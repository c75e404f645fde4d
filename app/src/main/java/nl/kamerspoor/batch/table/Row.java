package nl.kamerspoor.batch.table;

import java.util.List;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.line.Block;
import nl.kamerspoor.batch.line.Problem;

/** A row of a table. */
sealed interface Row {

  /**
   * Its cells.
   *
   * @param block the line that they stand on
   */
  record Cells(Block block, List<Value> values) implements Row {

    boolean isBlank() {
      return values.stream().allMatch(value -> value.text().isBlank());
    }
  }

  /**
   * A row that cannot be read.
   *
   * @param before the cells before the one that is to blame
   */
  record Unreadable(Problem problem, List<Value> before) implements Row {}
}
