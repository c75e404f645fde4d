package nl.kamerspoor.batch.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kamerspoor.batch.entry.ColumnNames;
import nl.kamerspoor.batch.entry.ListReading;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.batch.line.ListLine;
import nl.kamerspoor.search.query.NearNames;
import org.jspecify.annotations.Nullable;

/**
 * How a table is read: what stands between its cells, and what its columns are.
 *
 * @param separator null where there is one column
 * @param names the known name of each column
 * @param hasHeader whether the line that it was found by names the columns, and holds no query
 */
public record TableShape(@Nullable CellSeparator separator, List<String> names, boolean hasHeader) {

  /** The first cell of a row in a table without a header: {@code 1}, {@code T01}. */
  private static final Pattern NUMBERED = Pattern.compile("[\\p{L}_.-]{0,20}\\d{1,9}\\p{L}?");

  /** The most columns that a message names. */
  private static final int MAX_COLUMNS_NAMED = 12;

  private static final CellSeparator[] CERTAIN = {CellSeparator.TAB, CellSeparator.SEMICOLON};

  /**
   * Finds the shape of a list.
   *
   * @param line its first line
   * @param given the separator that the list names itself, or its form asks for
   * @return null where it is not a table
   * @throws ListException where it is one, but it is not known which column holds the queries
   */
  public static @Nullable TableShape of(
      ListLine line, @Nullable CellSeparator given, ListReading reading, ColumnNames columns)
      throws ListException {
    if (!reading.columns().isEmpty()) {
      return reading.columns().stream().allMatch(column -> column.contains("="))
          ? mapped(line, given, reading, columns)
          : named(line, given, reading, columns);
    }
    if (given != null) {
      return byHeader(line, given, reading, columns);
    }
    for (CellSeparator separator : CERTAIN) {
      if (separator.isIn(line.text())) {
        return byHeader(line, separator, reading, columns);
      }
    }
    List<String> commas = CellSeparator.COMMA.cells(line.text());
    if (commas.size() > 1 && commas.stream().anyMatch(cell -> isName(cell, columns))) {
      return byHeader(line, CellSeparator.COMMA, reading, columns);
    }
    List<String> blanks = CellSeparator.BLANK.cells(line.text());
    if (!blanks.isEmpty()
        && blanks.stream().allMatch(cell -> isName(cell, columns))
        && blanks.stream().filter(columns::isQuery).count() == 1) {
      if (!line.text().strip().equals(ColumnNames.QUERY)) {
        reading
            .notes()
            .accept(
                "%s: its first line was read as the names of its columns: %s"
                    .formatted(reading.name(), String.join(", ", blanks)));
      }
      return blanks.size() == 1
          ? new TableShape(null, List.of(ColumnNames.QUERY), true)
          : byHeader(line, CellSeparator.BLANK, reading, columns);
    }
    return null;
  }

  private static boolean isName(String cell, ColumnNames columns) {
    return !cell.startsWith(ColumnNames.PASSED_OVER) && columns.known(cell) != null;
  }

  /** The shape that the header tells, or the rows of a table of two columns without one. */
  private static TableShape byHeader(
      ListLine line, CellSeparator separator, ListReading reading, ColumnNames columns)
      throws ListException {
    List<String> written = separator.cells(line.text());
    String where = reading.name() + ":" + line.number();
    refuseTwoSeparators(line, separator, where, columns);
    List<String> queries = written.stream().filter(columns::isQuery).toList();
    if (queries.isEmpty()) {
      if (written.size() == 2
          && NUMBERED.matcher(written.getFirst()).matches()
          && !written.getLast().isBlank()) {
        reading
            .notes()
            .accept(
                "%s: has no header; its two columns were read as the id and the query"
                    .formatted(reading.name()));
        return new TableShape(separator, List.of(ColumnNames.ID, ColumnNames.QUERY), false);
      }
      throw unnamed(where, written, columns);
    }
    if (queries.size() > 1) {
      throw new ListException(
          "%s: %s could each hold the queries; say which does"
              .formatted(where, String.join(" and ", queries)),
          ColumnNames.QUERY + "=" + queries.getFirst());
    }
    List<String> names = new ArrayList<>();
    Map<String, String> seen = new LinkedHashMap<>();
    for (String cell : written) {
      String name = cell.isEmpty() ? ColumnNames.PASSED_OVER : columns.known(cell);
      if (name == null) {
        throw columns.isNear(cell)
            ? new ListException(
                "%s: there is no column \"%s\"; %s".formatted(where, cell, columns.hint(cell)))
            : new ListException(
                "%s: there is no column \"%s\"; %s, as are all that --columns does not name"
                    .formatted(where, cell, columns.hint(cell)),
                ColumnNames.QUERY + "=" + queries.getFirst());
      }
      String other = name.startsWith(ColumnNames.PASSED_OVER) ? null : seen.putIfAbsent(name, cell);
      if (other != null) {
        throw new ListException(
            "%s: \"%s\" and \"%s\" are the same column; keep one of them"
                .formatted(where, other, cell));
      }
      names.add(name);
    }
    return new TableShape(separator, List.copyOf(names), true);
  }

  /** Why a table cannot be read whose first line names no column of queries. */
  private static ListException unnamed(String where, List<String> written, ColumnNames columns) {
    List<String> unknown =
        written.stream().filter(cell -> !cell.isEmpty() && columns.known(cell) == null).toList();
    String shown = shown(written);
    boolean isRow = written.stream().anyMatch(cell -> cell.matches("\\d+"));
    List<String> all = new ArrayList<>(List.of(ColumnNames.ID, ColumnNames.QUERY));
    all.addAll(Collections.nCopies(Math.max(0, written.size() - 2), ColumnNames.PASSED_OVER));
    String positions = written.size() > MAX_COLUMNS_NAMED ? "" : String.join(",", all);
    if (isRow || unknown.isEmpty()) {
      return new ListException(
          "%s: this is a table, but none of its columns is called query: %s; name its columns (# for one to ignore), or say --input-format lines where each line is a query"
              .formatted(where, shown),
          positions.isEmpty() ? null : positions);
    }
    String message =
        positions.isEmpty()
            ? "%s: this is a table, but none of its columns is called query: %s; say which one holds"
                + " the queries, or --input-format lines where each line is a query"
            : "%s: this is a table, but none of its columns is called query: %s; say which one holds"
                + " the queries, or --columns %s where it has no header, or --input-format lines"
                + " where each line is a query";
    String queries =
        unknown.stream()
            .filter(cell -> !NearNames.of(cell, List.of(ColumnNames.QUERY), 1).isEmpty())
            .findFirst()
            .orElse(unknown.getFirst());
    return new ListException(
        message.formatted(where, shown, positions), ColumnNames.QUERY + "=" + queries);
  }

  private static String shown(List<String> written) {
    int count = Math.min(MAX_COLUMNS_NAMED, written.size());
    String shown = String.join(", ", written.subList(0, count));
    return count == written.size()
        ? shown
        : "%s and %,d more".formatted(shown, written.size() - count);
  }

  /** Refuses a header with two separators, as two lists put together by hand have. */
  private static void refuseTwoSeparators(
      ListLine line, CellSeparator separator, String where, ColumnNames columns)
      throws ListException {
    for (CellSeparator other : CellSeparator.values()) {
      boolean isAlsoCut =
          other != separator
              && other != CellSeparator.BLANK
              && separator.cells(line.text()).stream()
                  .map(other::cells)
                  .anyMatch(
                      cells ->
                          cells.size() > 1
                              && cells.stream().allMatch(cell -> columns.known(cell) != null));
      if (isAlsoCut) {
        throw new ListException(
            "%s: this header has two separators, %s and %s; use only one of them"
                .formatted(where, separator.plural(), other.plural()));
      }
    }
  }

  /** The shape of a table whose columns are all named by {@code --columns}, in their order. */
  private static TableShape named(
      ListLine line, @Nullable CellSeparator given, ListReading reading, ColumnNames columns)
      throws ListException {
    List<String> names = new ArrayList<>();
    for (String written : reading.columns()) {
      String name = written.isBlank() ? ColumnNames.PASSED_OVER : columns.known(written);
      if (name == null) {
        throw new ListException(
            "--columns: there is no column \"%s\"; %s"
                .formatted(written.strip(), columns.hint(written)));
      }
      if (!name.startsWith(ColumnNames.PASSED_OVER) && names.contains(name)) {
        throw new ListException(
            "--columns: %s occurs there twice; keep one of them".formatted(name));
      }
      names.add(name);
    }
    if (!names.contains(ColumnNames.QUERY)) {
      throw new ListException(
          "--columns: none is called query; give that name to the column with the queries");
    }
    CellSeparator separator = given == null ? separator(line, names.size()) : given;
    List<String> cells =
        separator == null ? List.of(line.text().strip()) : separator.cells(line.text());
    boolean isHeader =
        cells.size() == names.size()
            && cells.stream().noneMatch(cell -> cell.matches(".*\\d.*"))
            && columns.isQuery(cells.get(names.indexOf(ColumnNames.QUERY)));
    if (isHeader) {
      reading
          .notes()
          .accept(
              "%s: its first line names the columns and is not a query".formatted(reading.name()));
    }
    return new TableShape(separator, List.copyOf(names), isHeader);
  }

  private static @Nullable CellSeparator separator(ListLine line, int columns) {
    if (columns == 1) {
      return null;
    }
    for (CellSeparator separator :
        List.of(CellSeparator.TAB, CellSeparator.SEMICOLON, CellSeparator.COMMA)) {
      if (separator.isIn(line.text())) {
        return separator;
      }
    }
    return CellSeparator.TAB;
  }

  /**
   * The shape of a table with a header, some of whose columns {@code --columns} names otherwise; a
   * column that neither names is passed over.
   */
  private static TableShape mapped(
      ListLine line, @Nullable CellSeparator given, ListReading reading, ColumnNames columns)
      throws ListException {
    CellSeparator separator = given == null ? separator(line, 2) : given;
    List<String> written = (separator == null ? CellSeparator.TAB : separator).cells(line.text());
    List<String> names = new ArrayList<>();
    for (String cell : written) {
      String name = cell.isEmpty() ? null : columns.known(cell);
      names.add(name == null || name.equals(ColumnNames.QUERY) ? ColumnNames.PASSED_OVER : name);
    }
    for (String mapping : reading.columns()) {
      String name = columns.known(mapping.substring(0, mapping.indexOf('=')));
      String column = mapping.substring(mapping.indexOf('=') + 1).strip();
      if (name == null) {
        String unknown = mapping.substring(0, mapping.indexOf('='));
        throw new ListException(
            "--columns: there is no column \"%s\"; %s".formatted(unknown, columns.hint(unknown)));
      }
      int place = place(written, column);
      if (place < 0) {
        throw new ListException(
            "%s:%d: none of its columns is called \"%s\"; they are %s"
                .formatted(
                    reading.name(),
                    line.number(),
                    column,
                    String.join(
                        ", ", written.subList(0, Math.min(MAX_COLUMNS_NAMED, written.size())))));
      }
      Collections.replaceAll(names, name, ColumnNames.PASSED_OVER);
      names.set(place, name);
    }
    if (!names.contains(ColumnNames.QUERY)) {
      throw new ListException(
          "--columns: say which column holds the queries too, as query=%s"
              .formatted(written.getFirst()));
    }
    return new TableShape(written.size() == 1 ? null : separator, List.copyOf(names), true);
  }

  private static int place(List<String> written, String column) {
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).equalsIgnoreCase(column)) {
        return i;
      }
    }
    return -1;
  }
}
