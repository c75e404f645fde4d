package nl.kamerspoor.batch.table;

import java.util.List;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineGroup;

/** A row of a table. */
sealed interface TableRow {

  /**
   * Its cells.
   *
   * @param block the line that they stand on
   */
  record Cells(LineGroup block, List<Value> values) implements TableRow {

    boolean isBlank() {
      return values.stream().allMatch(value -> value.text().isBlank());
    }
  }

  /**
   * A row that cannot be read.
   *
   * @param before the cells before the one that is to blame
   */
  record Unreadable(EntryProblem problem, List<Value> before) implements TableRow {}
}
