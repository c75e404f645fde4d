package nl.kamerspoor.batch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.kamerspoor.batch.entry.ColumnNames;
import nl.kamerspoor.batch.entry.InputFormat;
import nl.kamerspoor.batch.entry.ListReading;
import nl.kamerspoor.batch.entry.ListedQuery;
import nl.kamerspoor.batch.entry.ListedQuery.Asked;
import nl.kamerspoor.batch.entry.ListedQuery.Unreadable;
import nl.kamerspoor.batch.entry.ListedQuery.Value;
import nl.kamerspoor.batch.entry.RawEntry;
import nl.kamerspoor.batch.line.CharacterPositions;
import nl.kamerspoor.batch.line.EntryProblem;
import nl.kamerspoor.batch.line.LineReader;
import nl.kamerspoor.batch.line.ListBytes;
import nl.kamerspoor.batch.line.ListException;
import nl.kamerspoor.batch.line.ListLine;
import nl.kamerspoor.batch.table.CellSeparator;
import nl.kamerspoor.batch.table.RowReader;
import nl.kamerspoor.batch.table.TableEntries;
import nl.kamerspoor.batch.table.TableShape;
import org.jspecify.annotations.Nullable;

/** Reads a list of queries entry by entry, in whichever form it has. */
public final class QueryList {

  private static final Pattern TOPIC = Pattern.compile("(?i)\\s*<(?:top>|[?!]|topics\\b).*");

  private final String name;
  private final InputFormat format;
  private final ListBytes bytes;
  private final LineReader lines;
  private final RawEntry.Reader entries;
  private final Consumer<String> notes;
  private final SeenIds seen = new SeenIds();
  private int count;
  private Charset said = StandardCharsets.UTF_8;

  private QueryList(
      ListReading reading, ListBytes bytes, LineReader lines, Shape shape, ColumnNames columns) {
    this.name = reading.name();
    this.notes = reading.notes();
    this.format = shape.format;
    this.bytes = bytes;
    this.lines = lines;
    boolean isCsv = shape.format == InputFormat.CSV;
    this.entries =
        switch (shape.format) {
          case AUTO, LINES -> new LineEntries(lines, reading.format() == InputFormat.LINES);
          case JSONL -> new JsonEntries(lines, columns);
          case TREC -> new TrecEntries(lines);
          case TSV, CSV ->
              new TableEntries(lines, Objects.requireNonNull(shape.table), columns, isCsv);
        };
  }

  /**
   * Begins to read a list.
   *
   * @param in its bytes; stays open
   * @throws ListException when it has none of the forms, or it is not known what its columns are
   */
  public static QueryList open(ListReading reading, InputStream in)
      throws IOException, ListException {
    ListBytes bytes = ListBytes.of(reading.name(), in);
    LineReader lines = new LineReader(bytes.in(), true);
    ListLine first = next(reading, lines);
    CellSeparator separator = CellSeparator.named(first.text());
    if (separator != null) {
      first = next(reading, lines);
    }
    ColumnNames columns = new ColumnNames(reading.options());
    Shape shape = shape(first, separator, reading, columns);
    if (shape.table == null || !shape.table.hasHeader()) {
      lines.giveBack(first);
    }
    return new QueryList(reading, bytes, lines, shape, columns);
  }

  private static ListLine next(ListReading reading, LineReader lines)
      throws IOException, ListException {
    ListLine line = RowReader.next(lines);
    if (line == null) {
      throw new ListException("%s: there is no query in it".formatted(reading.name()));
    }
    return line;
  }

  /** The encoding of what was read so far: UTF-8, UTF-16 or windows-1252. */
  public Charset charset() {
    return bytes.charset().equals(StandardCharsets.UTF_8) ? lines.charset() : bytes.charset();
  }

  /** Its form; never {@code AUTO}. */
  public InputFormat format() {
    return format;
  }

  /**
   * The next entry, or null after the last one.
   *
   * @throws ListException where the list has no entry at all
   */
  public @Nullable ListedQuery next() throws IOException, ListException {
    RawEntry entry = entries.next();
    if (!charset().equals(said)) {
      said = charset();
      notes.accept(
          "%s: is in %s, and was read as that".formatted(name, said.displayName(Locale.ROOT)));
    }
    if (entry == null) {
      if (count == 0) {
        throw new ListException("%s: there is no query in it, only a header".formatted(name));
      }
      return null;
    }
    count++;
    Value given = entry.id();
    String id = given == null ? "q" + count : given.text();
    if (entry.problem() != null) {
      return new Unreadable(id, entry.query(), entry.problem());
    }
    if (format != InputFormat.LINES && !seen.add(id)) {
      CharacterPositions place = given == null ? entry.place() : given.place();
      return new Unreadable(
          id,
          entry.query(),
          new EntryProblem(
              place.of(0),
              "the id \"%s\" was given before".formatted(id),
              "give each query an id of its own",
              id,
              0));
    }
    return new Asked(id, String.valueOf(entry.query()), entry.place(), entry.options());
  }

  /**
   * What a list is.
   *
   * @param table null where it is not one
   */
  private record Shape(InputFormat format, @Nullable TableShape table) {}

  private static Shape shape(
      ListLine first, @Nullable CellSeparator named, ListReading reading, ColumnNames columns)
      throws ListException {
    return switch (reading.format()) {
      case LINES, JSONL, TREC -> new Shape(reading.format(), null);
      case TSV -> table(TableShape.of(first, CellSeparator.TAB, reading, columns), reading);
      case CSV -> {
        CellSeparator semicolons =
            CellSeparator.SEMICOLON.isIn(first.text())
                ? CellSeparator.SEMICOLON
                : CellSeparator.COMMA;
        CellSeparator given = named == null ? semicolons : named;
        yield table(TableShape.of(first, given, reading, columns), reading);
      }
      case AUTO -> {
        boolean isTable = named != null || !reading.columns().isEmpty();
        if (!isTable && TOPIC.matcher(first.text()).matches()) {
          yield new Shape(InputFormat.TREC, null);
        }
        if (!isTable && first.text().stripLeading().startsWith("{")) {
          yield new Shape(InputFormat.JSONL, null);
        }
        yield table(TableShape.of(first, named, reading, columns), reading);
      }
    };
  }

  private static Shape table(@Nullable TableShape table, ListReading reading) {
    if (table == null) {
      return new Shape(InputFormat.LINES, null);
    }
    boolean isCsv =
        switch (table.separator()) {
          case null -> reading.name().toLowerCase(Locale.ROOT).endsWith(".csv");
          case COMMA, SEMICOLON -> true;
          case TAB, BLANK -> false;
        };
    return new Shape(isCsv ? InputFormat.CSV : InputFormat.TSV, table);
  }
}
