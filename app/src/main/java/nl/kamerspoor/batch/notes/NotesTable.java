package nl.kamerspoor.batch.notes;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.batch.line.WholeText;
import nl.kamerspoor.batch.table.CellSeparator;

/**
 * A table of hits with notes, as a person left it: rows and columns in any order, with columns of
 * the person's own.
 *
 * @param names of the columns, without blanks around them; ours in lower case
 * @param separator what stands between its cells
 */
public record NotesTable(List<String> names, List<Row> rows, CellSeparator separator) {

  /** The columns that it must have: which hit a row is, and what was noted of it. */
  public static final List<String> NEEDED = List.of("query_id", "paragraph", "tag", "note");

  /**
   * A row that is not blank.
   *
   * @param line where it begins in the file, from 1
   * @param cells one under each column
   */
  public record Row(int line, List<String> cells) {}

  public NotesTable {
    names = List.copyOf(names);
    rows = List.copyOf(rows);
  }

  /** The cell of a row under a column, which must be there. */
  public String cell(Row row, String name) {
    return row.cells().get(names.indexOf(name));
  }

  /**
   * Reads a table.
   *
   * @param file what messages call it
   * @throws ListException where anything in it is in doubt, with its line and column
   */
  public static NotesTable read(String file, InputStream in) throws IOException, ListException {
    String text = WholeText.of(file, in);
    String first = text.lines().findFirst().orElse("");
    CellSeparator named = CellSeparator.named(first);
    CellSeparator separator = named == null ? separator(first) : named;
    List<QuotedRows.Row> rows = new QuotedRows(file, text, separator.character()).read();
    if (named != null) {
      rows.removeFirst();
    }
    rows.removeIf(QuotedRows.Row::isBlank);
    if (rows.isEmpty()) {
      throw new ListException(
          "%s: is empty; where nothing is to be kept, delete it, and it is made anew"
              .formatted(file));
    }
    QuotedRows.Row header = rows.removeFirst();
    List<String> names = names(file, header);
    List<Row> read = new ArrayList<>();
    for (QuotedRows.Row row : rows) {
      read.add(new Row(row.line(), cells(file, row, names.size())));
    }
    NotesTable table = new NotesTable(names, read, separator);
    table.refuseDuplicates(file);
    return table;
  }

  /** What cuts the header into most names that are known. */
  private static CellSeparator separator(String header) {
    for (CellSeparator separator : List.of(CellSeparator.SEMICOLON, CellSeparator.TAB)) {
      if (separator.isIn(header)) {
        return separator;
      }
    }
    return CellSeparator.COMMA;
  }

  private static List<String> names(String file, QuotedRows.Row header) throws ListException {
    List<String> names = new ArrayList<>();
    for (String cell : header.cells()) {
      String name = cell.strip();
      String ours = name.toLowerCase(Locale.ROOT);
      names.add(NEEDED.contains(ours) ? ours : name);
    }
    for (String needed : NEEDED) {
      if (!names.contains(needed)) {
        throw new ListException(
            "%s:%d: there is no column %s, by which notes are kept; put it back, or give a file that"
                    .formatted(file, header.line(), needed)
                + " --notes has written");
      }
      int second = names.lastIndexOf(needed);
      if (second != names.indexOf(needed)) {
        throw new ListException(
            "%s:%d:%d: a second column %s; rename or remove one of them"
                .formatted(file, header.line(), header.columns().get(second), needed));
      }
    }
    return names;
  }

  private static List<String> cells(String file, QuotedRows.Row row, int columns)
      throws ListException {
    for (int i = columns; i < row.cells().size(); i++) {
      if (!row.cells().get(i).isBlank()) {
        throw new ListException(
            "%s:%d:%d: this cell stands under no column; give its column a name in the first row, or"
                    .formatted(file, row.line(), row.columns().get(i))
                + " put a cell that holds a separator in quotes");
      }
    }
    List<String> cells = new ArrayList<>(row.cells());
    cells.addAll(Collections.nCopies(Math.max(0, columns - cells.size()), ""));
    return List.copyOf(cells.subList(0, columns));
  }

  private void refuseDuplicates(String file) throws ListException {
    Map<List<String>, Integer> lines = new HashMap<>();
    for (Row row : rows) {
      List<String> hit = List.of(cell(row, "query_id").strip(), cell(row, "paragraph").strip());
      if (hit.stream().allMatch(String::isEmpty)) {
        continue; // a row of the person's own
      }
      Integer other = lines.putIfAbsent(hit, row.line());
      if (other != null) {
        throw new ListException(
            "%s:%d: the same hit as line %d, %s of query %s; keep one of them, with the notes of both"
                .formatted(file, row.line(), other, hit.getLast(), hit.getFirst()));
      }
    }
  }
}
