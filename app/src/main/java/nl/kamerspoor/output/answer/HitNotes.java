package nl.kamerspoor.output.answer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import nl.kamerspoor.output.Presentation;
import nl.kamerspoor.output.data.Cell;
import nl.kamerspoor.output.data.DelimitedRows;
import nl.kamerspoor.output.data.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * What a person has noted of hits, by query and paragraph, kept when the queries are asked again.
 * Safe for several threads, which tell it of the hits that they find.
 */
public final class HitNotes {

  static final String TAG = "tag";
  static final String NOTE = "note";
  static final String STATUS = "status";
  static final String QUERY = "query_id";
  static final String PARAGRAPH = "paragraph";

  private static final String GONE = "gone";

  /**
   * Which hit it is; written as tables write it, where some ids begin with an apostrophe.
   *
   * @param paragraph empty for the row of a query without hits
   */
  private record HitKey(String query, String paragraph) {

    static HitKey of(String query, String paragraph) {
      return new HitKey(
          DelimitedRows.harmless(query.strip()), DelimitedRows.harmless(paragraph.strip()));
    }

    boolean isNone() {
      return query.isEmpty() && paragraph.isEmpty();
    }
  }

  private final List<String> names;
  private final List<Integer> own = new ArrayList<>();
  private final Map<HitKey, List<String>> rows = new LinkedHashMap<>();
  private final List<List<String>> others = new ArrayList<>();
  private final Set<HitKey> found = ConcurrentHashMap.newKeySet();
  private final AtomicLong taken = new AtomicLong();
  private final AtomicLong kept = new AtomicLong();
  private final AtomicLong added = new AtomicLong();
  private long gone;

  /**
   * The notes of a table.
   *
   * @param names of its columns; none where there is no table yet
   * @param cells of its rows, none of which is about the same hit as another
   */
  public HitNotes(List<String> names, List<List<String>> cells) {
    this.names = List.copyOf(names);
    Set<String> ours = new HashSet<>(List.of(TAG, NOTE, STATUS));
    ours.addAll(
        new HitRows(Presentation.plain(0).withFullText(true).withCite(true).withPapers(true))
            .names());
    for (int i = 0; i < names.size(); i++) {
      if (!ours.contains(names.get(i))) {
        own.add(i);
      }
    }
    for (List<String> row : cells) {
      HitKey key = HitKey.of(cell(row, QUERY), cell(row, PARAGRAPH));
      if (key.isNone()) {
        others.add(row);
      } else {
        rows.put(key, row);
      }
    }
  }

  /** The names of the person's own columns. */
  List<String> ownNames() {
    return own.stream().map(names::get).toList();
  }

  /** The row that a person left for a hit, which counts as found; null where there is none. */
  @Nullable List<String> take(String query, String paragraph) {
    taken.incrementAndGet();
    HitKey key = HitKey.of(query, paragraph);
    List<String> row = rows.get(key);
    if (row != null) {
      found.add(key);
    }
    if (!paragraph.isEmpty()) {
      (row == null ? added : kept).incrementAndGet();
    }
    return row;
  }

  /** What a person typed under a column of a row, just as it was typed. */
  Cell typed(@Nullable List<String> row, String name) {
    return row == null ? Cell.MISSING : new Cell.Typed(cell(row, name));
  }

  /** What a person typed in the columns of the person's own. */
  List<Cell> own(@Nullable List<String> row) {
    return own.stream()
        .map(i -> row == null ? Cell.MISSING : (Cell) new Cell.Typed(row.get(i)))
        .toList();
  }

  private String cell(List<String> row, String name) {
    int column = names.indexOf(name);
    return column < 0 ? "" : row.get(column);
  }

  /**
   * The rows of hits that were not found again, and rows of the person's own, once all queries were
   * asked.
   *
   * @param columns the names of the columns that they are put under
   * @throws IOException where all rows together are more than Excel opens, which would lose the
   *     rest
   */
  List<List<Cell>> left(List<String> columns) throws IOException {
    List<List<Cell>> left = new ArrayList<>();
    for (Map.Entry<HitKey, List<String>> row : rows.entrySet()) {
      boolean isOfHit = !row.getKey().paragraph().isEmpty();
      if (!found.contains(row.getKey()) && (isOfHit || hasNotes(row.getValue()))) {
        left.add(under(columns, row.getValue(), true));
        gone++;
      }
    }
    others.forEach(row -> left.add(under(columns, row, false)));
    long all = taken.get() + left.size();
    if (all >= SheetRows.MAX_ROWS) {
      throw new IOException(AnswerWording.tooManyRows(all));
    }
    return left;
  }

  private boolean hasNotes(List<String> row) {
    return !cell(row, TAG).isEmpty()
        || !cell(row, NOTE).isEmpty()
        || own.stream().anyMatch(i -> !row.get(i).isEmpty());
  }

  private List<Cell> under(List<String> columns, List<String> row, boolean isGone) {
    // Columns of the person's own may have the same name, so they are taken by their place.
    Map<String, Integer> ours = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (!own.contains(i)) {
        ours.putIfAbsent(names.get(i), i);
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (String name : columns.subList(0, columns.size() - own.size())) {
      Integer column = ours.get(name);
      if (isGone && name.equals(STATUS)) {
        cells.add(Cell.text(GONE));
      } else {
        cells.add(column == null ? Cell.MISSING : new Cell.Typed(row.get(column)));
      }
    }
    cells.addAll(own(row));
    return cells;
  }

  /**
   * How many hits have kept what was noted of them, are new, and are gone, once all was written.
   */
  public String counts() {
    return AnswerWording.notes(kept.get(), added.get(), gone);
  }
}
